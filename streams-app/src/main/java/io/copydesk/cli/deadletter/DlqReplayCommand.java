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
      "What was replayed before is left alone, so that it is safe to repeat; so is a record that failed again after"
          + " a replay, unless --again is given.",
      ""
    })
final class DlqReplayCommand extends ClusterCommand {

  @Mixin DeadLetterOptions options = new DeadLetterOptions();

  @Option(names = "--dry-run", description = "Say what would be done and do nothing.")
  boolean dryRun;

  @Option(names = "--again", description = "Replay also what failed again after a replay.")
  boolean again;

  @Override
  protected int run(Cluster cluster, Console console) throws Exception {
    Replay replay = new Replay(cluster, again);
    options.read(cluster, replay::add);
    requireTopic(cluster, cluster.topics().raw().name());
    Replay.ReplayCounts result = dryRun ? replay.dryRun() : replay.run();
    console.data((dryRun ? "to replay\t" : "replayed\t") + result.replayed());
    console.data("replayed before\t" + result.before());
    console.data("failed again after a replay\t" + result.failedAgain());
    console.data("not from " + cluster.topics().raw().name() + "\t" + result.foreign());
    console.data("not kept whole\t" + result.incomplete());
    return ExitCode.OK;
  }
}
