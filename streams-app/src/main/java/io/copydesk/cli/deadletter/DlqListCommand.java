package io.copydesk.cli.deadletter;

import io.copydesk.cli.console.Console;
import io.copydesk.cli.console.SafeText;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.ClusterCommand;
import io.copydesk.cli.render.Plural;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code copydesk dlq list}: one line for each dead letter. */
@Command(
    name = "list",
    description = {
      "List dead letters, one a line: place, time, stage, code, source, key and message, separated by tabs.",
      "They are in the order of their places, which is partition:offset: those of a partition stand together, the oldest first.",
      ""
    })
final class DlqListCommand extends ClusterCommand {

  @Mixin DeadLetterOptions options = new DeadLetterOptions();

  @Override
  protected int run(Cluster cluster, Console console) throws Exception {
    AtomicInteger count = new AtomicInteger();
    options.read(
        cluster,
        letter -> {
          count.incrementAndGet();
          console.data(line(letter));
        });
    console.tell(Plural.counted(count.get(), "dead letter"));
    return ExitCode.OK;
  }

  private static String line(DeadLetterRecord letter) {
    byte[] key = letter.record().key();
    return String.join(
        "\t",
        letter.place(),
        letter.time().toString(),
        SafeText.line(letter.stage()),
        SafeText.line(letter.code()),
        SafeText.line(letter.source()),
        key == null ? "-" : SafeText.line(new String(key, StandardCharsets.UTF_8)),
        SafeText.line(letter.message()));
  }
}
