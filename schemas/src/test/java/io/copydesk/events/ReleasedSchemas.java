package io.copydesk.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/**
 * The versions of the contract: the released ones, as their files hold them, and the present one.
 */
final class ReleasedSchemas {

  /** The values of the topics. */
  static final List<Schema> PRESENT =
      List.of(
          RawArticle.getClassSchema(),
          EnrichedArticle.getClassSchema(),
          EntityInArticle.getClassSchema(),
          FigureInArticle.getClassSchema(),
          RoleInArticle.getClassSchema(),
          ReferenceEntity.getClassSchema());

  record Version(String name, Schema schema) {
    @Override
    public String toString() {
      return schema.getName() + " " + name;
    }
  }

  private static final Path FOLDER = Path.of("src/main/avro/released");

  private ReleasedSchemas() {}

  static List<Version> versionsOf(Schema present) {
    List<Version> versions = new ArrayList<>();
    foldersByVersion(FOLDER).stream()
        .map(release -> release.resolve(present.getName() + ".avsc"))
        .filter(Files::exists)
        .forEach(file -> versions.add(version(file)));
    versions.add(new Version("present", present));
    return versions;
  }

  /** The folders of releases, the first release first: as numbers, since "10" comes behind "2". */
  static List<Path> foldersByVersion(Path folder) {
    try (Stream<Path> releases = Files.list(folder)) {
      return releases
          .filter(Files::isDirectory)
          .sorted(Comparator.comparingInt(release -> Integer.parseInt(nameOf(release))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(Path release) {
    return release.getFileName().toString();
  }

  private static Version version(Path file) {
    try {
      return new Version(nameOf(file.getParent()), new Schema.Parser().parse(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
