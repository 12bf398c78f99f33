package io.copydesk.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.app.config.ConfigKeys;
import io.copydesk.app.config.ConfigReader;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.events.RawArticle;
import io.copydesk.topology.CountingSerializer;
import io.copydesk.topology.WireDeserializer;
import io.copydesk.topology.WireSerializer;
import io.copydesk.topology.wire.RecordCodec;
import io.copydesk.topology.wire.SerdeSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordSenderTest {

  private final MockProducer<byte[], byte[]> broker =
      new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
  private final List<String> told = new ArrayList<>();
  private final RecordSender sender =
      new RecordSender("topic", codec(WireSerializer.class), broker);

  private static RecordCodec codec(Class<?> serializer) {
    return RecordCodec.of(
        new SerdeSettings(serializer.getName(), WireDeserializer.class.getName(), Map.of()));
  }

  @AfterEach
  void close() {
    sender.close();
  }

  @Test
  void a_record_that_is_too_large_is_told_and_counted_and_the_others_are_sent() {
    List<String> sent = new ArrayList<>();
    for (String key : List.of("small", "large", "last")) {
      sender.send(key, null, () -> sent.add(key), told::add);
    }

    broker.completeNext();
    broker.errorNext(new RecordTooLargeException("2 MiB"));
    broker.completeNext();

    assertThat(sender.refused()).isEqualTo(1);
    assertThat(told)
        .singleElement()
        .asString()
        .contains("the topic topic", "copydesk.limits.message.bytes", "2 MiB");
    assertThat(sent).containsExactly("small", "last");
  }

  @Test
  void what_could_only_become_a_dead_letter_is_told_with_the_setting_and_not_sent() {
    sender.atMost(new RecordSender.Largest(10, "copydesk.limits.article.bytes"));

    sender.send("large", article(), () -> {}, told::add);

    assertThat(broker.history()).isEmpty();
    assertThat(sender.refused()).isEqualTo(1);
    assertThat(told).singleElement().asString().contains("copydesk.limits.article.bytes allows 10");
  }

  private static RawArticle article() {
    return RawArticle.newBuilder().setId("large").setTitle("Acme").setBody("Acme rose.").build();
  }

  @Test
  void a_producer_that_does_not_close_leaves_no_codec_open() {
    MockProducer<byte[], byte[]> failing =
        new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
    failing.closeException = new IllegalStateException("cannot be closed");
    int before = CountingSerializer.closed();

    assertThatThrownBy(new RecordSender("topic", codec(CountingSerializer.class), failing)::close)
        .isSameAs(failing.closeException);

    assertThat(CountingSerializer.closed()).isEqualTo(before + 1);
  }

  @Test
  void a_producer_that_cannot_be_made_leaves_no_codec_open() {
    KafkaException failure = new KafkaException("no such login module");
    int before = CountingSerializer.closed();

    assertThatThrownBy(
            () ->
                RecordSender.with(
                    codec(CountingSerializer.class),
                    "topic",
                    () -> {
                      throw failure;
                    }))
        .isSameAs(failure);

    assertThat(CountingSerializer.closed()).isEqualTo(before + 1);
  }

  @Test
  void no_transaction_begins_for_a_codec_that_cannot_be_made() {
    Cluster cluster =
        new Cluster(
            ConfigReader.read(
                Map.of(
                    "bootstrap.servers",
                    "127.0.0.1:1",
                    ConfigKeys.SERIALIZER,
                    "java.lang.String")));

    assertThatThrownBy(
            () -> RecordSender.transactional(cluster, "topic", "fill", Duration.ofMinutes(1)))
        .isInstanceOf(ConfigException.class);
  }

  @Test
  void who_needs_every_record_to_arrive_is_not_left_waiting_for_one_that_is_too_large() {
    sender.send("large", null, () -> {}, told::add);
    sender.send("small", null, () -> {}, told::add);
    broker.errorNext(new RecordTooLargeException("2 MiB"));

    assertThatThrownBy(sender::flushAll)
        .isInstanceOf(CommandFailure.class)
        .hasMessage("1 of the records are too large for the topic topic");
  }
}
