package io.copydesk.cli.deadletter;

import io.copydesk.cli.console.Console;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.ClusterCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk dlq replay}: posts the records of dead letters to the raw topic again. */
@Command(
    name = "replay",
    description = {
      "Post dead letters to the raw topic again: key, value, timestamp and headers as they were, with the header "
          + DeadLetterRecord.REPLAYED
          + ".",
      "",
      "What was replayed before is left alone, so that it is safe to repeat; so is, unless --again is given, a record"
          + " that failed again after a replay, and, unless --superseded is given, one whose key was posted again"
          + " later: else the old version would replace the newer one. Of what the raw topic no longer has nobody"
          + " knows that: it takes --older.",
      ""
    })
final class DlqReplayCommand extends ClusterCommand {

  @Mixin DeadLetterOptions options = new DeadLetterOptions();

  @Option(names = "--dry-run", description = "Say what would be done and do nothing.")
  boolean dryRun;

  @Option(names = "--again", description = "Replay also what failed again after a replay.")
  boolean again;

  @Option(
      names = "--superseded",
      description = "Replay also what has a later record with the same key in the raw topic.")
  boolean superseded;

  @Option(
      names = "--older",
      description =
          "Replay also what the raw topic no longer has, as it is older than that reaches back, or the topic was made anew.")
  boolean older;

  @Override
  protected int run(Cluster cluster, Console console) throws Exception {
    Replay replay = new Replay(cluster, new ReplayChoice(again, superseded, older));
    options.read(cluster, replay::add);
    requireTopic(cluster, cluster.topics().raw().name());
    Replay.ReplayCounts result = dryRun ? replay.dryRun() : replay.run();
    console.data((dryRun ? "to replay\t" : "replayed\t") + result.replayed());
    console.data("replayed before\t" + result.before());
    console.data("failed again after a replay\t" + result.failedAgain());
    console.data("superseded by a later record\t" + result.superseded());
    console.data("older than the raw topic reaches back\t" + result.older());
    console.data("not from " + cluster.topics().raw().name() + "\t" + result.foreign());
    console.data("not kept whole\t" + result.incomplete());
    return ExitCode.OK;
  }
}
