package io.copydesk.cli;

import io.copydesk.catalog.reference.ImportReport;
import io.copydesk.catalog.reference.ReferenceFormat;
import io.copydesk.cli.input.ArticleInput;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.RecordSender;
import io.copydesk.cli.reference.ReferenceTopic;
import io.copydesk.events.ReferenceEntity;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk reference import}: a file's entities to the reference topic. */
@Command(
    name = "import",
    description = {
      "Add a file's entities to the catalog, or replace those of the same ids.",
      "",
      "Reads our own CSV and JSON lines, SEC company_tickers.json, datasets/publicbodies CSV, FinanceDatabase"
          + " equities CSV, GLEIF golden-copy CSV, and Wikidata query exports.",
      ""
    })
final class ReferenceImportCommand extends ClusterCommand {

  private static final int HEAD_CHARACTERS = 8192;

  @Parameters(paramLabel = "FILE", description = "The file to read.")
  Path file = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: by how the file begins).")
  @Nullable ReferenceFormat format;

  @Option(names = "--dry-run", description = "Read and report, and change nothing.")
  boolean dryRun;

  @Option(
      names = "--remove-missing",
      description =
          "Remove every entity that the file does not have: the file is the whole catalog.")
  boolean removeMissing;

  @Override
  int run(Cluster cluster, Console console) throws Exception {
    ArticleInput.checked(List.of(file.toString()));
    ReferenceTopic topic = new ReferenceTopic(cluster, console::tell);
    requireTopic(cluster, topic.name());
    Progress progress = new Progress(dryRun ? "entities read" : "entities sent", console::tell);
    Set<String> ids = new HashSet<>();
    try (RecordSender sender = new RecordSender(cluster, topic.name(), "copydesk-reference")) {
      Consumer<ReferenceEntity> sink =
          entity -> {
            if (removeMissing) {
              ids.add(entity.getId());
            }
            if (dryRun) {
              progress.step();
            } else {
              sender.send(entity.getId(), entity, progress::step, console::tell);
            }
          };
      ImportReport report = read(sink);
      sender.flush();
      console.tell(progress.summary());
      tell(report, console);
      if (removeMissing) {
        removeMissing(topic, ids, sender, console);
      }
      return report.taken() == 0 && report.rows() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }
  }

  private ImportReport read(Consumer<ReferenceEntity> sink) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return format(reader).reader().read(reader, sink);
    }
  }

  private ReferenceFormat format(BufferedReader reader) throws IOException {
    if (format != null) {
      return format;
    }
    char[] head = new char[HEAD_CHARACTERS];
    reader.mark(HEAD_CHARACTERS);
    int read = reader.read(head);
    reader.reset();
    try {
      return ReferenceFormat.of(new String(head, 0, Math.max(0, read)));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.misused(file + ": " + e.getMessage() + "; --format names one");
    }
  }

  private static void tell(ImportReport report, Console console) {
    report
        .skipped()
        .forEach((reason, rows) -> console.tell(rows + " rows skipped: " + words(reason)));
    for (ImportReport.Skipped example : report.examples()) {
      console.tell(
          "  row "
              + example.row()
              + ", "
              + words(example.reason())
              + ": "
              + SafeText.line(example.detail()));
    }
  }

  private static String words(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void removeMissing(
      ReferenceTopic topic, Set<String> ids, RecordSender sender, Console console) {
    List<String> missing =
        topic.entities().keySet().stream().filter(id -> !ids.contains(id)).toList();
    if (!dryRun) {
      missing.forEach(id -> sender.send(id, null, () -> {}, console::tell));
      sender.flush();
    }
    console.tell(missing.size() + (dryRun ? " entities would be removed" : " entities removed"));
  }
}
