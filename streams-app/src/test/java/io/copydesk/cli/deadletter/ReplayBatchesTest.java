package io.copydesk.cli.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.topology.deadletter.DeadLetter;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A transaction that is open holds back readers of the raw topic, and the broker ends it after a
 * minute; the letters may be hours of reading apart.
 */
class ReplayBatchesTest {

  private final MockProducer<byte[], byte[]> broker =
      new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
  private ReplayBatches batches;

  @BeforeEach
  void ready() {
    broker.initTransactions();
    batches = new ReplayBatches(broker, "raw");
  }

  @Test
  void no_transaction_is_open_while_letters_are_awaited() {
    post(1, 10);

    assertThat(broker.transactionInFlight()).isFalse();
    assertThat(batches.end()).isEqualTo(1);
    assertThat(broker.transactionCommitted()).isTrue();
    assertThat(broker.history()).hasSize(1);
  }

  @Test
  void five_hundred_are_posted_and_committed_at_once() {
    post(499, 10);
    assertThat(broker.commitCount()).isZero();

    post(1, 10);

    assertThat(broker.commitCount()).isEqualTo(1);
    assertThat(broker.history()).hasSize(500);
  }

  @Test
  void fewer_are_when_they_are_large() {
    post(2, 3 << 20);
    assertThat(broker.commitCount()).isZero();

    post(1, 3 << 20);

    assertThat(broker.commitCount()).isEqualTo(1);
    assertThat(batches.end()).isEqualTo(3);
    assertThat(broker.commitCount()).isEqualTo(1);
  }

  private void post(int count, int size) {
    for (int i = 0; i < count; i++) {
      ConsumerRecord<byte[], byte[]> letter =
          new ConsumerRecord<>("dlq", 0, i, new byte[1], new byte[size]);
      letter.headers().add(DeadLetter.TIMESTAMP, "0".getBytes(StandardCharsets.UTF_8));
      batches.post(new DeadLetterRecord(letter));
    }
  }
}
