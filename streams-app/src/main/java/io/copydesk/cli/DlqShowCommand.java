package io.copydesk.cli;

import io.copydesk.cli.deadletter.DeadLetter;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.TopicReader;
import io.copydesk.enrich.PlainJson;
import io.copydesk.events.RawArticle;
import io.copydesk.topology.RecordCodec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code copydesk dlq show}: all of one dead letter. */
@Command(
    name = "show",
    description = {"Show one dead letter: its headers, and its value decoded where it can be.", ""})
final class DlqShowCommand extends ClusterCommand {

  private static final Pattern PLACE = Pattern.compile("(\\d{1,9}):(\\d{1,18})");
  private static final int BYTES_SHOWN = 256;

  @Parameters(
      paramLabel = "PLACE",
      description = "As 'copydesk dlq list' prints it: partition:offset.")
  String place = "";

  @Override
  int run(Cluster cluster, Console console) throws Exception {
    Matcher wanted = PLACE.matcher(place);
    if (!wanted.matches()) {
      throw CommandFailure.misused("'" + place + "' is no place: write partition:offset");
    }
    String topic = cluster.topics().deadLetters().name();
    requireTopic(cluster, topic);
    List<DeadLetter> found = new ArrayList<>();
    try (TopicReader reader = new TopicReader(cluster, topic, "copydesk-dlq")) {
      reader.seekToBeginning();
      reader.readToEnd(
          record -> {
            DeadLetter letter = new DeadLetter(record);
            if (letter.place().equals(place)) {
              found.add(letter);
            }
          });
    }
    if (found.isEmpty()) {
      throw CommandFailure.failed("there is no dead letter at " + place + " of " + topic);
    }
    show(found.getFirst(), cluster, console);
    return ExitCode.OK;
  }

  private static void show(DeadLetter letter, Cluster cluster, Console console) {
    console.data("time\t" + letter.time());
    byte[] key = letter.record().key();
    console.data("key\t" + (key == null ? "-" : text(key)));
    for (Header header : letter.record().headers()) {
      console.data(
          SafeText.line(header.key())
              + "\t"
              + (header.value() == null ? "-" : text(header.value())));
    }
    console.data("value\t" + value(letter, cluster));
  }

  private static String text(byte[] bytes) {
    return SafeText.line(new String(bytes, StandardCharsets.UTF_8));
  }

  private static String value(DeadLetter letter, Cluster cluster) {
    byte[] value = letter.record().value();
    if (value == null) {
      return "-";
    }
    try (RecordCodec codec = cluster.codec()) {
      RawArticle article = codec.decode(letter.sourceTopic(), value, RawArticle.class);
      return SafeText.json(new PlainJson().write(article));
    } catch (RuntimeException e) {
      String hex =
          HexFormat.of().formatHex(Arrays.copyOf(value, Math.min(value.length, BYTES_SHOWN)));
      return value.length
          + " bytes that are no article: "
          + hex
          + (value.length > BYTES_SHOWN ? "…" : "");
    }
  }
}
