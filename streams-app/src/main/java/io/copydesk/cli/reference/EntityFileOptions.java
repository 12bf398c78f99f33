package io.copydesk.cli.reference;

import io.copydesk.catalog.reference.ImportReport;
import io.copydesk.catalog.reference.ReferenceFormat;
import io.copydesk.catalog.reference.SkipReason;
import io.copydesk.catalog.reference.UnknownFields;
import io.copydesk.cli.input.EntityFile;
import io.copydesk.enrich.ApplicationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Names a file of entities, and says how it is read. */
final class EntityFileOptions {

  private static final String LEAVE_OUT_UNKNOWN = "--leave-out-unknown";

  @Parameters(paramLabel = "FILE", description = "The file to read.")
  Path file = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: by how the file begins).")
  @Nullable ReferenceFormat format;

  @Option(
      names = LEAVE_OUT_UNKNOWN,
      description =
          "Leave fields and columns out that this version does not know, as of the export of a newer one,"
              + " and say which. Without it their rows are skipped, since they may be misspelt.")
  boolean leaveOutUnknown;

  EntityFile open() throws IOException {
    return EntityFile.of(
        file, format, leaveOutUnknown ? UnknownFields.LEFT_OUT : UnknownFields.REFUSED);
  }

  /** As {@link EntityFile#tellLosses}, with what can be done about rows of a newer version. */
  void tellLosses(ImportReport report, Consumer<String> messages) {
    EntityFile.tellLosses(report, messages);
    if (report.skipped().containsKey(SkipReason.UNKNOWN_FIELD)) {
      messages.accept(
          "  this is copydesk "
              + ApplicationVersion.current()
              + "; if a newer one wrote those fields, "
              + LEAVE_OUT_UNKNOWN
              + " takes the rest of such rows");
    }
  }
}
