package io.copydesk.cli;

import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.Preparation;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code copydesk topics}: creates or verifies topics, schemas and catalog. */
@Command(
    name = "topics",
    description = {
      "Create or verify every topic, and register the schemas.",
      "",
      "Does nothing that is done already. A reference topic that it creates is filled with the bundled catalog.",
      ""
    })
final class TopicsCommand extends ClusterCommand {

  @Option(
      names = "--dry-run",
      description =
          "Print what would be changed and change nothing: + creates a topic, ~ changes one.")
  boolean dryRun;

  @Option(names = "--no-catalog", description = "Leave a new reference topic empty.")
  boolean noCatalog;

  @Override
  int run(Cluster cluster, Console console) throws Exception {
    Preparation preparation = new Preparation(cluster, console::data);
    if (dryRun) {
      List<String> differences = preparation.differences();
      differences.forEach(console::data);
      console.tell(
          differences.isEmpty()
              ? "All topics are as needed"
              : differences.size() + " changes are needed; run without --dry-run to make them");
      return ExitCode.OK;
    }
    preparation.prepare(!noCatalog);
    return ExitCode.OK;
  }
}
