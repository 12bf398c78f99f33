package io.copydesk.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.topology.WireDeserializer;
import io.copydesk.topology.WireSerializer;
import io.copydesk.topology.wire.RecordCodec;
import io.copydesk.topology.wire.SerdeSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordSenderTest {

  private final MockProducer<byte[], byte[]> broker =
      new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
  private final List<String> told = new ArrayList<>();
  private final RecordSender sender =
      new RecordSender(
          "topic",
          RecordCodec.of(
              new SerdeSettings(
                  WireSerializer.class.getName(), WireDeserializer.class.getName(), Map.of())),
          broker);

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
    assertThat(told).containsExactly("too large for the topic topic: 2 MiB");
    assertThat(sent).containsExactly("small", "last");
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
