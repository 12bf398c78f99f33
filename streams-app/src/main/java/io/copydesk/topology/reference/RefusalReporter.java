package io.copydesk.topology.reference;

import io.copydesk.topology.deadletter.CatalogEntryRefusedException;
import io.copydesk.topology.deadletter.DeadLetter;
import io.copydesk.topology.metrics.PipelineMetrics;
import io.copydesk.topology.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Dead-letters the catalog entries that were refused, each once for all instances: they share the
 * reference topic's partitions as a consumer group, and a dead letter is committed with the offset
 * of its entry. Thread-safe; has a thread of its own between {@link #start} and {@link #close}. An
 * {@link Error} ends it for good; whoever made it is told, since refused entries would be reported
 * by nobody.
 *
 * <p>It has a thread of its own because an entry has to wait until the feed has come to it, which
 * takes long while the registry is slow or an import is large, and no article should wait for that.
 */
public final class RefusalReporter implements AutoCloseable {

  /** The step of the dead letter of a refused entry. */
  public static final String STAGE = "CATALOG";

  /** Its code. */
  public static final String CODE = "ENTRY_REFUSED";

  private static final Logger LOG = LoggerFactory.getLogger(RefusalReporter.class);

  /** This one and the two below were set by hand. */
  private static final Duration POLL = Duration.ofMillis(250);

  private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(2);
  private static final Duration STOP = Duration.ofSeconds(3);

  /** Set by hand: a healthy broker takes milliseconds to end a transaction. */
  private static final Duration CLOSE = Duration.ofSeconds(1);

  private final Supplier<Consumer<byte[], byte[]>> consumers;
  private final Supplier<Producer<byte[], byte[]>> producers;
  private final Topics topics;
  private final CatalogVerdicts verdicts;
  private final DeadLetter deadLetter;
  private final PipelineMetrics metrics;
  private final java.util.function.Consumer<Error> death;
  private final ReaderThread thread = new ReaderThread("copydesk-refusals", this::run);

  private @Nullable Producer<byte[], byte[]> producer;

  /** The coordinates of an entry. */
  private record RecordPlace(String topic, int partition, long offset) implements RecordMetadata {}

  /**
   * A reporter that is not yet started.
   *
   * @param consumers make a consumer of bytes in the group that all instances share, which begins
   *     with the earliest entry and commits nothing by itself
   * @param producers make a producer with a transactional id that nobody else has
   * @param death is given the error that ends the reporter, in the reporter's thread
   */
  public RefusalReporter(
      Supplier<Consumer<byte[], byte[]>> consumers,
      Supplier<Producer<byte[], byte[]>> producers,
      Topics topics,
      CatalogVerdicts verdicts,
      DeadLetter deadLetter,
      PipelineMetrics metrics,
      java.util.function.Consumer<Error> death) {
    this.consumers = consumers;
    this.producers = producers;
    this.topics = topics;
    this.verdicts = verdicts;
    this.deadLetter = deadLetter;
    this.metrics = metrics;
    this.death = death;
  }

  /** Starts to report. */
  public void start() {
    thread.start();
  }

  @Override
  public void close() {
    thread.stop(STOP);
  }

  private void run() {
    try {
      reportUntilStopped();
    } catch (Error e) {
      death.accept(e);
    }
  }

  private void reportUntilStopped() {
    while (!thread.isStopping()) {
      try (Consumer<byte[], byte[]> consumer = consumers.get()) {
        thread.readsWith(consumer);
        report(consumer);
      } catch (WakeupException | InterruptException e) {
        LOG.debug("Woken up");
      } catch (RuntimeException e) {
        // What was not committed is read again.
        LOG.warn("Could not report refused catalog entries, trying again: {}", e.toString());
        LOG.debug("The cause", e);
        thread.rest(PAUSE_AFTER_FAULT);
      } finally {
        thread.readsWith(null);
        closeProducer();
      }
    }
  }

  private void report(Consumer<byte[], byte[]> consumer) {
    consumer.subscribe(List.of(topics.entities().name()));
    int topicsBefore = verdicts.topicsBefore();
    while (!thread.isStopping()) {
      ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
      if (topicsBefore != verdicts.topicsBefore()) {
        topicsBefore = verdicts.topicsBefore();
        consumer.seekToBeginning(consumer.assignment());
        continue;
      }
      List<Polled> partitions =
          polled.partitions().stream().map(p -> divided(p, polled.records(p))).toList();
      List<Polled> waiting = partitions.stream().filter(p -> !p.rest().isEmpty()).toList();
      waiting.forEach(p -> consumer.seek(p.partition(), p.rest().getFirst().offset()));
      commit(consumer, next(partitions), letters(partitions));
      if (!waiting.isEmpty()) {
        thread.rest(POLL);
      }
    }
  }

  /**
   * Entries of a partition that came with one poll.
   *
   * @param judged those that the feed has come to
   * @param rest the others, which are left to the next poll
   */
  private record Polled(
      TopicPartition partition,
      List<ConsumerRecord<byte[], byte[]>> judged,
      List<ConsumerRecord<byte[], byte[]>> rest) {}

  private Polled divided(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> entries) {
    long upTo = verdicts.judgedUpTo(partition.partition());
    int judged = 0;
    while (judged < entries.size() && entries.get(judged).offset() < upTo) {
      judged++;
    }
    return new Polled(
        partition, entries.subList(0, judged), entries.subList(judged, entries.size()));
  }

  /** Where each partition goes on of which entries are judged. */
  private static Map<TopicPartition, OffsetAndMetadata> next(List<Polled> partitions) {
    return partitions.stream()
        .filter(p -> !p.judged().isEmpty())
        .collect(
            Collectors.toMap(
                Polled::partition, p -> new OffsetAndMetadata(p.judged().getLast().offset() + 1)));
  }

  private List<ProducerRecord<byte[], byte[]>> letters(List<Polled> partitions) {
    return partitions.stream()
        .flatMap(p -> p.judged().stream())
        .flatMap(
            entry ->
                verdicts
                    .refusal(entry.partition(), entry.offset())
                    .map(reason -> letter(entry, reason))
                    .stream())
        .toList();
  }

  private ProducerRecord<byte[], byte[]> letter(
      ConsumerRecord<byte[], byte[]> entry, String reason) {
    Record<byte[], byte[]> letter =
        deadLetter.of(
            new Record<>(
                entry.key(), entry.value(), Math.max(0, entry.timestamp()), entry.headers()),
            new RecordPlace(entry.topic(), entry.partition(), entry.offset()),
            STAGE,
            CODE,
            new CatalogEntryRefusedException(reason));
    return new ProducerRecord<>(
        topics.deadLetters().name(),
        null,
        letter.timestamp(),
        letter.key(),
        letter.value(),
        letter.headers());
  }

  @SuppressWarnings("FutureReturnValueIgnored") // The commit fails when one of them has.
  private void commit(
      Consumer<byte[], byte[]> consumer,
      Map<TopicPartition, OffsetAndMetadata> next,
      List<ProducerRecord<byte[], byte[]>> letters) {
    if (letters.isEmpty()) {
      if (!next.isEmpty()) {
        consumer.commitSync(next);
      }
      return;
    }
    Producer<byte[], byte[]> open = openProducer();
    open.beginTransaction();
    try {
      letters.forEach(open::send);
      open.sendOffsetsToTransaction(next, consumer.groupMetadata());
      open.commitTransaction();
    } catch (RuntimeException e) {
      abort(open);
      throw e;
    }
    letters.forEach(letter -> metrics.catalogRefused());
  }

  /**
   * Else readers of committed letters would wait until the brokers time it out: the next producer
   * has another transactional id, which ends nothing of this one.
   */
  private static void abort(Producer<byte[], byte[]> open) {
    try {
      open.abortTransaction();
    } catch (RuntimeException e) {
      LOG.debug("The transaction is left to the brokers", e);
    }
  }

  /** Made when there is something to report, which is seldom. */
  private Producer<byte[], byte[]> openProducer() {
    Producer<byte[], byte[]> open = producer;
    if (open == null) {
      open = producers.get();
      producer = open;
      open.initTransactions();
    }
    return open;
  }

  /** Throws no exception: it would end the reporter, outside of every catch, and tell nobody. */
  private void closeProducer() {
    Producer<byte[], byte[]> open = producer;
    producer = null;
    if (open != null) {
      try {
        open.close(CLOSE);
      } catch (RuntimeException e) {
        LOG.warn("The producer of refused entries did not close in order: {}", e.toString());
        LOG.debug("The producer did not close in order", e);
      }
    }
  }
}
