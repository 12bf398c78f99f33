package io.copydesk.topology.reference;

import static io.copydesk.topology.TopologyBench.LIMITS;
import static io.copydesk.topology.TopologyBench.TOPICS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.pipeline.Await;
import io.copydesk.topology.CountingMetrics;
import io.copydesk.topology.deadletter.DeadLetter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Refused entries of the catalog become dead letters, in a thread that no article waits for. */
class RefusalReporterTest {

  private static final String TOPIC = TOPICS.entities().name();
  private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final CatalogVerdicts verdicts = new CatalogVerdicts();
  private final CountingMetrics metrics = new CountingMetrics();
  private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
  private final MockProducer<byte[], byte[]> producer =
      new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
  private final CompletableFuture<Error> death = new CompletableFuture<>();
  private final CountDownLatch begunTwice = new CountDownLatch(2);
  private final RefusalReporter reporter =
      new RefusalReporter(
          () -> {
            begunTwice.countDown();
            return consumer;
          },
          () -> producer,
          TOPICS,
          verdicts,
          new DeadLetter(LIMITS.messageBytes()),
          metrics,
          death::complete);

  @BeforeEach
  void start() {
    consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
    consumer.schedulePollTask(() -> consumer.rebalance(Set.of(PARTITION)));
  }

  @AfterEach
  void close() {
    reporter.close();
  }

  /** The mock forgets what it has returned once; a broker does not. */
  private void given(int entries) {
    consumer.schedulePollTask(
        () -> {
          for (int offset = 0; offset < entries; offset++) {
            consumer.addRecord(
                new ConsumerRecord<>(
                    TOPIC, 0, offset, ("company:" + offset).getBytes(UTF_8), bytes(offset)));
          }
        });
  }

  private static byte[] bytes(int offset) {
    return ("entry " + offset).getBytes(UTF_8);
  }

  @Test
  void a_refused_entry_becomes_one_dead_letter_and_others_none() throws Exception {
    verdicts.refused(0, 1, "name: is empty");
    verdicts.readUpTo(0, 3);
    given(3);

    reporter.start();

    Await.until("a letter is committed", LIMIT, () -> producer.commitCount() == 1);
    List<ProducerRecord<byte[], byte[]>> letters = producer.history();
    assertThat(letters).hasSize(1);
    ProducerRecord<byte[], byte[]> letter = letters.getFirst();
    assertThat(letter.topic()).isEqualTo(TOPICS.deadLetters().name());
    assertThat(letter.value()).isEqualTo(bytes(1));
    assertThat(header(letter, DeadLetter.CODE)).isEqualTo("ENTRY_REFUSED");
    assertThat(header(letter, DeadLetter.MESSAGE)).isEqualTo("name: is empty");
    assertThat(
            producer.consumerGroupOffsetsHistory().getFirst().values().iterator().next().values())
        .extracting(offset -> offset.offset())
        .containsExactly(3L);
    Await.until("it is counted", LIMIT, () -> metrics.counts().containsKey("catalogRefused"));
  }

  @Test
  void an_entry_that_is_not_judged_yet_waits_without_a_dead_letter_or_a_commit() throws Exception {
    verdicts.readUpTo(0, 1);
    CountDownLatch polled = new CountDownLatch(1);
    given(3);
    consumer.schedulePollTask(polled::countDown);
    reporter.start();
    assertThat(polled.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(committed()).isEqualTo(1);
    assertThat(producer.history()).isEmpty();

    verdicts.refused(0, 2, "late");
    verdicts.readUpTo(0, 3);
    given(3);

    Await.until("a letter is committed", LIMIT, () -> producer.commitCount() == 1);
    assertThat(producer.history()).extracting(ProducerRecord::value).containsExactly(bytes(2));
  }

  @Test
  void a_letter_that_cannot_be_committed_is_taken_back_so_that_no_reader_waits_for_it()
      throws Exception {
    verdicts.refused(0, 1, "name: is empty");
    verdicts.readUpTo(0, 3);
    given(3);
    producer.sendOffsetsToTransactionException = new CommitFailedException();

    reporter.start();

    Await.until("the transaction is aborted", LIMIT, producer::transactionAborted);
    assertThat(producer.history()).isEmpty();
    assertThat(metrics.counts()).doesNotContainKey("catalogRefused");
  }

  @Test
  void a_producer_that_does_not_close_in_order_does_not_end_the_reporter() throws Exception {
    verdicts.refused(0, 1, "name: is empty");
    verdicts.readUpTo(0, 3);
    given(3);
    producer.sendOffsetsToTransactionException = new CommitFailedException();
    producer.closeException = new KafkaException("an interceptor of the operator's");

    reporter.start();

    assertThat(begunTwice.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void an_error_that_ends_the_reporter_is_told() throws Exception {
    Error error = new NoClassDefFoundError("org/example/Gone");
    consumer.schedulePollTask(
        () -> {
          throw error;
        });

    reporter.start();

    assertThat(death.get(20, TimeUnit.SECONDS)).isSameAs(error);
  }

  private long committed() {
    return Objects.requireNonNull(consumer.committed(Set.of(PARTITION)).get(PARTITION)).offset();
  }

  private static String header(ProducerRecord<byte[], byte[]> letter, String name) {
    return new String(letter.headers().lastHeader(name).value(), UTF_8);
  }
}
