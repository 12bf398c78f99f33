package io.copydesk.app;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.junit.jupiter.api.Test;

/** The transactions of a stream thread's producer. */
@WithStack
class AbortIsFinalIT {

  private static Producer<byte[], byte[]> producer(TestStack stack, String id) {
    Producer<byte[], byte[]> producer =
        new AbortIsFinal(
            Map.of("bootstrap.servers", stack.bootstrapServers(), "transactional.id", id));
    producer.initTransactions();
    return producer;
  }

  @Test
  void after_an_abort_no_transaction_begins(TestStack stack) {
    try (Producer<byte[], byte[]> producer = producer(stack, "aborts")) {
      producer.beginTransaction();
      producer.abortTransaction();

      // Kafka Streams takes it for a migrated task, and gives up all tasks of the thread.
      assertThatThrownBy(producer::beginTransaction).isInstanceOf(ProducerFencedException.class);
    }
  }

  @Test
  void after_a_commit_the_next_transaction_begins(TestStack stack) {
    try (Producer<byte[], byte[]> producer = producer(stack, "commits")) {
      producer.beginTransaction();
      producer.commitTransaction();

      producer.beginTransaction();
      producer.commitTransaction();
    }
  }
}
