package io.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import io.copydesk.topology.intake.OpenTransaction;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The transactions of a stream thread's producer, and what Kafka Streams makes of them. */
@WithStack
class AbortIsFinalIT {

  private static final int RECORDS = 20;

  @TempDir Path folder;

  private static Producer<byte[], byte[]> producer(TestStack stack, String id) {
    Producer<byte[], byte[]> producer =
        new AbortIsFinal(
            Map.of("bootstrap.servers", stack.bootstrapServers(), "transactional.id", id),
            new OpenTransaction());
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

      assertThatCode(
              () -> {
                producer.beginTransaction();
                producer.commitTransaction();
              })
          .doesNotThrowAnyException();
    }
  }

  /** What one task has published while another one of its thread turns out to be corrupted. */
  private List<String> published(TestStack stack, String name, CorruptedTask.Producers producers)
      throws Exception {
    try (CorruptedTask fault = new CorruptedTask(stack, name, folder, producers)) {
      fault.startTwoInstances();
      fault.beginRebalanceThatLasts();
      fault.publishBesideACorruptedTask(RECORDS);
      fault.endRebalance();
      return fault.publishedInTheEnd();
    }
  }

  private static List<String> all() {
    return IntStream.range(0, RECORDS).mapToObj(Integer::toString).toList();
  }

  @Test
  void what_a_task_had_published_when_another_was_corrupted_in_a_rebalance_is_published_once(
      TestStack stack) throws Exception {
    assertThat(published(stack, "final", config -> new AbortIsFinal(config, new OpenTransaction())))
        .containsExactlyInAnyOrderElementsOf(all());
  }

  /** Once this fails, Kafka Streams does without {@link AbortIsFinal}: then remove it. */
  @Test
  void with_kafkas_own_producer_it_would_be_lost(TestStack stack) throws Exception {
    CorruptedTask.Producers kafkas =
        config -> new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());

    assertThat(published(stack, "kafkas", kafkas)).isEmpty();
  }
}
