package io.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A name says which type is meant without its package: also that of a record within a class, and
 * beside the generated events. {@link SmallPiecesTest} holds it of files; this one of what stands
 * in them.
 */
class DistinctNamesTest {

  private static final Path SCHEMAS = Path.of("../schemas/src/main/avro");

  /** What is published is called as what it is published from. */
  private static final Set<String> PUBLISHED = Set.of("Dateline", "Figure", "Mention", "Period");

  @Test
  void no_type_is_called_as_another_one() throws IOException {
    List<String> here = types(SourceTrees.MAIN);
    List<String> all = new ArrayList<>(here);
    all.addAll(events());

    assertThat(here)
        .hasSizeGreaterThan(500)
        .allSatisfy(name -> assertThat(all).containsOnlyOnce(name));
  }

  private static List<String> types(Path folder) throws IOException {
    Types types = new Types();
    for (CompilationUnitTree unit : SourceTrees.parsed(folder)) {
      types.scan(unit, null);
    }
    return types.names;
  }

  private static List<String> events() throws IOException {
    try (Stream<Path> own = Files.list(SCHEMAS);
        Stream<Path> base = Files.list(SCHEMAS.resolve("base"))) {
      return Stream.concat(own, base)
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".avsc"))
          .map(file -> file.replace(".avsc", ""))
          .filter(name -> !PUBLISHED.contains(name))
          .toList();
    }
  }

  /** Collects the names of types, those within others included. */
  private static final class Types extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final List<String> names = new ArrayList<>();

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      if (!type.getSimpleName().isEmpty()) {
        names.add(type.getSimpleName().toString());
      }
      return super.visitClass(type, null);
    }
  }
}
