package io.copydesk.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.cli.console.Console;
import io.copydesk.topology.WireSerializer;
import io.copydesk.topology.wire.RecordCodec;
import io.copydesk.topology.wire.SerdeSettings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class WatchCommandTest {

  private final StringWriter told = new StringWriter();

  /** Another than the command itself, whose terminal it would be. */
  private final Console console = console();

  private Console console() {
    CommandLine command = new CommandLine(CommandLine.Model.CommandSpec.create());
    command.setErr(new PrintWriter(told));
    return new Console(command.getCommandSpec());
  }

  @Test
  void a_record_that_is_no_article_is_told_and_the_next_one_is_waited_for() {
    assertThat(WatchCommand.decode(record(), codec(Malformed.class), console)).isNull();

    assertThat(told.toString()).contains("news.articles.enriched-3@7 is no enriched article");
  }

  @Test
  void a_registry_that_does_not_answer_ends_the_command_since_articles_would_be_passed_over() {
    assertThatThrownBy(() -> WatchCommand.decode(record(), codec(NoRegistry.class), console))
        .hasRootCauseInstanceOf(ConnectException.class);

    assertThat(told.toString()).isEmpty();
  }

  private static ConsumerRecord<byte[], byte[]> record() {
    return new ConsumerRecord<>("news.articles.enriched", 3, 7, null, new byte[] {0, 0, 0, 0, 1});
  }

  private static RecordCodec codec(Class<?> deserializer) {
    return RecordCodec.of(
        new SerdeSettings(WireSerializer.class.getName(), deserializer.getName(), Map.of()));
  }

  /** Cannot read anything. */
  public static final class Malformed implements Deserializer<Object> {
    @Override
    public Object deserialize(String topic, byte[] bytes) {
      throw new SerializationException("malformed");
    }
  }

  /** Asks a registry that is not there. */
  public static final class NoRegistry implements Deserializer<Object> {
    @Override
    public Object deserialize(String topic, byte[] bytes) {
      throw new IllegalStateException(new ConnectException());
    }
  }
}
