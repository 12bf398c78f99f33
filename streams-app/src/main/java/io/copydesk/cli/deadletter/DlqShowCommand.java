package io.copydesk.cli.deadletter;

import io.copydesk.app.cluster.ClusterFailure;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.console.Console;
import io.copydesk.cli.console.SafeText;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.ClusterCommand;
import io.copydesk.cli.kafka.TopicReader;
import io.copydesk.enrich.PlainJson;
import io.copydesk.topology.fault.FaultKind;
import io.copydesk.topology.wire.RecordCodec;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code copydesk dlq show}: all of one dead letter. */
@Command(
    name = "show",
    description = {
      "Show one dead letter: time, key, headers and value, separated by tabs, then the stack trace.",
      "",
      "A value that can't be decoded is shown as bytes (hexadecimal) and as text, "
          + DlqShowCommand.BYTES_SHOWN
          + " bytes of it.",
      ""
    })
final class DlqShowCommand extends ClusterCommand {

  /** Of a value that cannot be decoded: enough to know it by. Set by hand. */
  static final int BYTES_SHOWN = 256;

  private static final Pattern PLACE = Pattern.compile("(\\d{1,9}):(\\d{1,18})");

  @Parameters(
      paramLabel = "PLACE",
      description = "As 'copydesk dlq list' prints it: partition:offset.")
  String place = "";

  @Override
  protected int run(Cluster cluster, Console console) throws Exception {
    Matcher wanted = PLACE.matcher(place);
    if (!wanted.matches()) {
      throw CommandFailure.misused("'" + place + "' is no place: write partition:offset");
    }
    String topic = cluster.topics().deadLetters().name();
    requireTopic(cluster, topic);
    try (TopicReader reader = new TopicReader(cluster, topic, "copydesk-dlq")) {
      DeadLetterRecord letter =
          reader
              .at(Integer.parseInt(wanted.group(1)), Long.parseLong(wanted.group(2)))
              .map(DeadLetterRecord::new)
              .orElseThrow(() -> noneThere(topic));
      show(letter, cluster, console);
    }
    return ExitCode.OK;
  }

  private CommandFailure noneThere(String topic) {
    return CommandFailure.failed("there is no dead letter at " + place + " of " + topic);
  }

  private static void show(DeadLetterRecord letter, Cluster cluster, Console console) {
    console.data("time\t" + letter.time());
    console.data("key\t" + text(letter.record().key()));
    for (Header header : letter.briefHeaders()) {
      console.data(SafeText.line(header.key()) + "\t" + text(header.value()));
    }
    showValue(letter, cluster, console);
    console.data(SafeText.lines(letter.stackTrace().strip()));
  }

  private static void showValue(DeadLetterRecord letter, Cluster cluster, Console console) {
    byte[] value = letter.record().value();
    if (value == null) {
      console.data("value\t-");
      return;
    }
    String json;
    try {
      json = json(letter, value, cluster);
    } catch (RuntimeException e) {
      showBytes(value, e, console);
      if (FaultKind.of(e) == FaultKind.TRANSIENT) {
        throw e;
      }
      return;
    }
    console.data("value\t" + json);
  }

  /** Decodes by the schema in the value: the failed record may be of any of Copydesk's topics. */
  private static String json(DeadLetterRecord letter, byte[] value, Cluster cluster) {
    try (RecordCodec codec = cluster.codec()) {
      return SafeText.json(
          new PlainJson().write(codec.decode(letter.sourceTopic(), value, SpecificRecord.class)));
    }
  }

  private static void showBytes(byte[] value, RuntimeException reason, Console console) {
    byte[] shown = Arrays.copyOf(value, Math.min(value.length, BYTES_SHOWN));
    String rest = shown.length < value.length ? "…" : "";
    console.data(
        "value\t%d bytes that can't be decoded: %s"
            .formatted(value.length, SafeText.line(ClusterFailure.root(reason))));
    console.data("bytes\t" + HexFormat.of().formatHex(shown) + rest);
    console.data("text\t" + text(shown) + rest);
  }

  private static String text(byte @Nullable [] bytes) {
    return bytes == null ? "-" : SafeText.line(new String(bytes, StandardCharsets.UTF_8));
  }
}
