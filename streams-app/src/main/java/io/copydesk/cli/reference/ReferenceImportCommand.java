package io.copydesk.cli.reference;

import io.copydesk.catalog.live.Reconciler;
import io.copydesk.catalog.reference.EntryCheck;
import io.copydesk.catalog.reference.ImportReport;
import io.copydesk.cli.console.Console;
import io.copydesk.cli.console.Progress;
import io.copydesk.cli.input.EntityFile;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.ClusterCommand;
import io.copydesk.cli.kafka.RecordSender;
import io.copydesk.cli.render.Plural;
import io.copydesk.events.ReferenceEntity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk reference import}: a file's entities to the reference topic. */
@Command(
    name = "import",
    description = {
      "Add a file's entities to the catalog, or replace those of the same ids.",
      "",
      "Reads our own CSV and JSON lines, SEC company_tickers.json, datasets/publicbodies CSV, FinanceDatabase"
          + " equities CSV, GLEIF golden-copy CSV, and Wikidata query exports.",
      "",
      "What a register lists under its own number, and the catalog has already by its full name or its listing,"
          + " keeps the catalog's id and gains what the register knows.",
      ""
    })
final class ReferenceImportCommand extends ClusterCommand {

  /** Entities that are named before they are removed. Set by hand. */
  private static final int MOST_NAMED = 20;

  @Mixin EntityFileOptions input = new EntityFileOptions();

  @Option(names = "--dry-run", description = "Read and report, and change nothing.")
  boolean dryRun;

  @Option(
      names = "--remove-missing",
      description =
          "Remove every entity that the file does not have: the file is the whole catalog. Nothing is removed"
              + " when a row of our own formats was skipped.")
  boolean removeMissing;

  @Override
  protected int run(Cluster cluster, Console console) throws Exception {
    try (EntityFile file = input.open()) {
      return run(file, cluster, console);
    }
  }

  private int run(EntityFile file, Cluster cluster, Console console) throws Exception {
    PostedEntities topic = new PostedEntities(cluster, console::tell);
    requireTopic(cluster, topic.name());
    Import run = new Import(identities(file, topic), console::tell);
    Progress progress = new Progress(dryRun ? "entities read" : "entities sent", console::tell);
    try (RecordSender sender = RecordSender.of(cluster, topic.name(), "copydesk-reference")) {
      Consumer<ReferenceEntity> take =
          read -> {
            ReferenceEntity entity = run.take(read);
            if (entity != null && dryRun) {
              progress.step();
            } else if (entity != null) {
              sender.send(entity.getId(), entity, progress::step, console::tell);
            }
          };
      ImportReport report = inOrder(file, take);
      sender.flush();
      console.tell(progress.summary());
      input.tellLosses(report, console::tell);
      if (run.known > 0) {
        console.tell(run.known + " of them are known under another id, and were added to it");
      }
      boolean removed = !removeMissing || removeMissing(file, report, run, topic, sender, console);
      boolean some = report.taken() > 0 || report.rows() == 0;
      boolean all = !file.hasLost(report) && run.kept == 0 && sender.refused() == 0;
      return removed && some && all ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  /**
   * Hands on what has a successor when all else is known, by whatever id the catalog has the
   * successor.
   */
  private static ImportReport inOrder(EntityFile file, Consumer<ReferenceEntity> sink) {
    List<ReferenceEntity> succeeded = new ArrayList<>();
    ImportReport report =
        file.read(
            read -> {
              if (read.getSuccessorId() == null) {
                sink.accept(read);
              } else {
                succeeded.add(read);
              }
            });
    succeeded.forEach(sink);
    return report;
  }

  /**
   * Finds the catalog's id of an entity of a register. Ids of Copydesk's own formats were chosen by
   * an operator and stay.
   */
  private static UnaryOperator<ReferenceEntity> identities(EntityFile file, PostedEntities topic) {
    if (file.format().hasChosenIds()) {
      return UnaryOperator.identity();
    }
    return new Reconciler(topic.catalog())::reconcile;
  }

  private boolean removeMissing(
      EntityFile file,
      ImportReport report,
      Import run,
      PostedEntities topic,
      RecordSender sender,
      Console console) {
    boolean partial = file.hasLost(report);
    if (partial || run.ids.isEmpty()) {
      console.tell(
          "nothing is removed, since "
              + (partial ? "rows were skipped whose entities may be there" : "the file has none"));
      return false;
    }
    List<String> missing = topic.ids().stream().filter(id -> !run.ids.contains(id)).toList();
    if (dryRun) {
      console.tell(Plural.counted(missing.size(), "entity") + " would be removed" + named(missing));
      return true;
    }
    int refusedBefore = sender.refused();
    missing.forEach(id -> sender.send(id, null, () -> {}, console::tell));
    sender.flush();
    int refused = sender.refused() - refusedBefore;
    console.tell(Plural.counted(missing.size() - refused, "entity") + " removed");
    return true;
  }

  /** Some of the ids, which show what would go. */
  private static String named(List<String> ids) {
    String some = ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    return ids.isEmpty() ? "" : ": " + some + (ids.size() > MOST_NAMED ? ", ..." : "");
  }

  /** What was imported so far. */
  private final class Import {

    private final UnaryOperator<ReferenceEntity> identities;
    private final Set<String> ids = new HashSet<>();
    private final Consumer<String> messages;
    private long known;
    private long kept;

    Import(UnaryOperator<ReferenceEntity> identities, Consumer<String> messages) {
      this.identities = identities;
      this.messages = messages;
    }

    /**
     * What is to be sent; null when the catalog's entity stays as it is, since applications would
     * refuse it with what was read, and then have none.
     */
    @Nullable ReferenceEntity take(ReferenceEntity read) {
      ReferenceEntity entity = identities.apply(read);
      String id = entity.getId();
      if (removeMissing) {
        ids.add(id);
      }
      String problem = EntryCheck.problem(id, entity);
      if (problem != null) {
        kept++;
        messages.accept(id + " stays as it is: what the file adds would break it: " + problem);
        return null;
      }
      if (!id.equals(read.getId())) {
        known++;
      }
      return entity;
    }
  }
}
