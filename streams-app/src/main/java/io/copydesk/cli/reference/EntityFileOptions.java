package io.copydesk.cli.reference;

import io.copydesk.catalog.reference.ReferenceFormat;
import io.copydesk.cli.input.EntityFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Names a file of entities. */
final class EntityFileOptions {

  @Parameters(paramLabel = "FILE", description = "The file to read.")
  Path file = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: by how the file begins).")
  @Nullable ReferenceFormat format;

  EntityFile open() throws IOException {
    return EntityFile.of(file, format);
  }
}
