package io.copydesk.cli.input;

import io.copydesk.catalog.live.CatalogChange;
import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.catalog.reference.UnknownFields;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.console.SafeText;
import io.copydesk.events.ReferenceEntity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The option that adds entities of files to the bundled catalog. */
public final class CatalogOption {

  @Option(
      names = "--catalog",
      paramLabel = "FILE",
      description =
          "Link to the entities of this file too, of any kind that 'reference import' reads; what has"
              + " the id of a bundled entity replaces it. May be given several times.")
  List<Path> catalogs = List.of();

  /**
   * Reads the entities of all files in their order.
   *
   * @param messages is told what was skipped
   * @throws CommandFailure when a file cannot be read
   */
  public void read(Consumer<ReferenceEntity> sink, Consumer<String> messages) {
    for (Path file : catalogs) {
      try (EntityFile entities = EntityFile.of(file, null, UnknownFields.REFUSED)) {
        EntityFile.tellLosses(entities.read(sink), messages);
      } catch (IOException e) {
        throw CommandFailure.failed("cannot read " + file + ": " + e.getMessage(), e);
      }
    }
  }

  /**
   * Puts an entity that was read into a catalog.
   *
   * @param messages is told when the catalog refuses it, for what other entities say
   */
  public static void put(ReferenceEntity entity, LiveCatalog catalog, Consumer<String> messages) {
    if (catalog.put(entity.getId(), entity) instanceof CatalogChange.RefusedEntry refused) {
      messages.accept(SafeText.line(entity.getId() + " is left out: " + refused.reason()));
    }
  }
}
