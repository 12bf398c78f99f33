package io.copydesk.cli.kafka;

import io.copydesk.app.cluster.TopicSurvey;
import io.copydesk.cli.console.Console;
import io.copydesk.cli.console.SafeText;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code copydesk topics}: creates or verifies topics, schemas and catalog. */
@Command(
    name = "topics",
    description = {
      "Create or verify every topic, and register the schemas.",
      "",
      "Does nothing that is done already. A reference topic that holds no record is filled with the bundled catalog.",
      ""
    })
public final class TopicsCommand extends ClusterCommand {

  @Option(
      names = "--dry-run",
      description =
          "Print what would be changed and change nothing: + creates a topic, the first schema of one or the"
              + " catalog, ~ changes them.")
  boolean dryRun;

  @Option(names = "--no-catalog", description = "Leave an empty reference topic empty.")
  boolean noCatalog;

  @Override
  protected int run(Cluster cluster, Console console) throws Exception {
    Preparation preparation =
        new Preparation(cluster, line -> console.data(SafeText.line(line)), console::tell);
    return dryRun ? tellDifferences(preparation, console) : prepare(preparation, console);
  }

  private int prepare(Preparation preparation, Console console) throws Exception {
    preparation.prepare(!noCatalog);
    warn(preparation.topics(), console);
    return ExitCode.OK;
  }

  /** Topics first: they are told also when the registry does not answer. */
  private int tellDifferences(Preparation preparation, Console console) throws Exception {
    TopicSurvey topics = preparation.topics();
    topics.changes().forEach(change -> console.data(SafeText.line(change.describe())));
    List<String> schemas = preparation.schemaDifferences();
    schemas.forEach(line -> console.data(SafeText.line(line)));
    Optional<String> catalog = noCatalog ? Optional.empty() : preparation.catalogDifference(topics);
    catalog.ifPresent(line -> console.data(SafeText.line(line)));
    int differences = topics.changes().size() + schemas.size() + (int) catalog.stream().count();
    console.tell(
        differences == 0
            ? "Everything is as needed"
            : differences + " changes are needed; run without --dry-run to make them");
    warn(topics, console);
    return ExitCode.OK;
  }

  private static void warn(TopicSurvey topics, Console console) {
    topics.warnings().forEach(line -> console.tell("warning: " + SafeText.line(line)));
  }
}
