package io.copydesk.topology.reference;

import io.copydesk.topology.fault.FaultKind;
import io.copydesk.topology.topic.Topic;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the catalog equal to the reference topic: reads the whole topic at every start, then
 * follows it. Thread-safe; has a thread of its own between {@link #start} and {@link #close}.
 *
 * <p>A consumer of its own, not a global store of Kafka Streams, since an undecodable record in a
 * global store's topic stops the application at every start, the catalog needs no copy on disk, and
 * the registry may be down for a while without harm to articles. Reading is tried again until a
 * fault is gone; {@link #problem} tells of it meanwhile. Where removals may have been missed, since
 * the feed lagged for long or the topic was made anew, it is read again from its beginning, and
 * entities that it does not have any more are removed. An {@link Error} ends the feed for good;
 * whoever made the feed is told, and must not go on with a catalog that does not change any more.
 */
public final class CatalogFeed implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CatalogFeed.class);

  /** This one and the three below were set by hand. */
  private static final Duration POLL = Duration.ofMillis(250);

  private static final Duration STOP = Duration.ofSeconds(10);
  private static final long BETWEEN_CHECKS_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(1);

  private final ReferenceTopic source;
  private final Topic topic;
  private final CatalogEntries entries;
  private final CatalogVerdicts verdicts;
  private final java.util.function.Consumer<Error> death;
  private final ReadAgain readAgain;
  private final Map<TopicPartition, Long> positions = new HashMap<>();
  private final CompletableFuture<Boolean> loaded = new CompletableFuture<>();
  private final ReaderThread thread = new ReaderThread("copydesk-catalog", this::run);

  private boolean again;
  private volatile @Nullable String problem;
  private volatile String progress = "";

  /**
   * A feed that is not yet started.
   *
   * @param clock tells for how long the feed has lagged
   * @param death is given the error that ends the feed, in the feed's thread
   */
  public CatalogFeed(
      ReferenceTopic source,
      Topic topic,
      CatalogEntries entries,
      CatalogVerdicts verdicts,
      InstantSource clock,
      java.util.function.Consumer<Error> death) {
    this.source = source;
    this.readAgain = new ReadAgain(clock);
    this.topic = topic;
    this.entries = entries;
    this.verdicts = verdicts;
    this.death = death;
  }

  /** Starts to read. */
  public void start() {
    thread.start();
  }

  /**
   * Waits until everything that was in the topic at the start is in the catalog.
   *
   * @return whether it is; false when the time is up or the feed has ended before
   */
  public boolean awaitLoaded(Duration limit) throws InterruptedException {
    try {
      return loaded.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("never completed exceptionally", e);
    }
  }

  /** Whether everything that was in the topic at the start is in the catalog. */
  public boolean isLoaded() {
    return loaded.getNow(false);
  }

  /** What keeps it from following the topic right now; empty when nothing does. */
  public Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  /** How far the first reading is, for people; empty before it has begun. */
  public String progress() {
    return progress;
  }

  @Override
  public void close() {
    thread.stop(STOP);
  }

  private void run() {
    try {
      followUntilStopped();
    } catch (Error e) {
      problem = "the catalog is not read any more from " + topic.name() + ": " + e;
      death.accept(e);
    } finally {
      // Where all was in the catalog before, that stays said.
      loaded.complete(false);
    }
  }

  private void followUntilStopped() {
    while (!thread.isStopping()) {
      try (Consumer<byte[], byte[]> consumer = source.consumer()) {
        thread.readsWith(consumer);
        follow(consumer);
      } catch (WakeupException e) {
        LOG.debug("Woken up");
      } catch (OffsetOutOfRangeException e) {
        startOver("its records were deleted");
      } catch (RuntimeException e) {
        problem = "the catalog cannot be read from " + topic.name() + ": " + told(e);
        warn(e);
        thread.rest(PAUSE_AFTER_FAULT);
      } finally {
        thread.readsWith(null);
      }
    }
  }

  /** Of what is away for a while a stack trace each second would tell nothing. */
  private void warn(RuntimeException failure) {
    if (FaultKind.isPassing(failure)) {
      LOG.warn("Trying again: {}", problem);
    } else {
      LOG.warn("Trying again: {}", problem, failure);
    }
  }

  /** Some of Kafka's exceptions have no message. */
  private static String told(RuntimeException failure) {
    return failure instanceof UnknownTopicOrPartitionException
        ? "the topic does not exist: `copydesk topics` creates it"
        : Objects.requireNonNullElseGet(failure.getMessage(), failure::toString);
  }

  private void follow(Consumer<byte[], byte[]> consumer) {
    long looked = System.nanoTime();
    Map<TopicPartition, Long> ends = assign(consumer);
    while (!thread.isStopping()) {
      Optional<String> lagged = readAgain.lagged();
      if (lagged.isPresent()) {
        startOver(lagged.get());
        ends = assign(consumer);
      }
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        apply(record);
      }
      for (TopicPartition partition : ends.keySet()) {
        markRead(partition, consumer.position(partition));
      }
      noteProgress(consumer, ends);
      if (System.nanoTime() - looked > BETWEEN_CHECKS_NANOS) {
        looked = System.nanoTime();
        ends = checkTopic(consumer, ends);
      }
    }
  }

  /** Notes how far the reading is, and whether it has reached the end. */
  private void noteProgress(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
    if (reached(ends)) {
      endReading();
      problem = null;
    } else {
      progress = entries.size() + " entities, " + left(ends) + " records left";
    }
    if (ends.keySet().stream().allMatch(p -> consumer.currentLag(p).orElse(1) <= 0)) {
      readAgain.isAtTheEnd();
    }
  }

  private void endReading() {
    if (again) {
      again = false;
      int gone = entries.endRereading();
      LOG.info("Catalog read again: entities={} removed={}", entries.size(), gone);
    }
    if (!isLoaded()) {
      loaded.complete(true);
      LOG.info("Catalog loaded: entities={}", entries.size());
    }
  }

  /**
   * Every ten seconds: whether it is still the same topic, and has the same partitions. Returns the
   * offsets that end the reading.
   */
  private Map<TopicPartition, Long> checkTopic(
      Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
    if (!isLoaded() || again) {
      LOG.info("Reading the catalog: {}", progress);
    }
    boolean same = !readAgain.isAnother(source.id());
    if (!same) {
      startAnew();
    }
    return same && partitions(consumer).size() == ends.size() ? ends : assign(consumer);
  }

  private void startAnew() {
    verdicts.forget();
    startOver("it was made anew");
  }

  /**
   * Reads the topic again from its beginning; what is in force stays so until all has been read.
   */
  private void startOver(String reason) {
    LOG.warn("The catalog is read again from the beginning of {}: {}", topic.name(), reason);
    problem = "the catalog is read again from " + topic.name() + ": " + reason;
    positions.clear();
    entries.beginRereading();
    readAgain.beginsAgain();
    again = true;
  }

  /** Applies a record, then notes where to go on, so that a fault neither repeats nor skips any. */
  private void apply(ConsumerRecord<byte[], byte[]> record) {
    TopicPartition partition = new TopicPartition(record.topic(), record.partition());
    Optional<String> refusal = entries.apply(record.key(), record.value());
    if (refusal.isPresent()) {
      LOG.warn(
          "Catalog entry refused: topic={} partition={} offset={} reason={}",
          record.topic(),
          record.partition(),
          record.offset(),
          refusal.get());
      verdicts.refused(record.partition(), record.offset(), refusal.get());
    }
    markRead(partition, record.offset() + 1);
  }

  private void markRead(TopicPartition partition, long nextOffset) {
    positions.put(partition, nextOffset);
    verdicts.readUpTo(partition.partition(), nextOffset);
  }

  private Map<TopicPartition, Long> assign(Consumer<byte[], byte[]> consumer) {
    if (readAgain.isAnother(source.id())) {
      startAnew();
    }
    List<TopicPartition> partitions = partitions(consumer);
    consumer.assign(partitions);
    List<TopicPartition> fresh = new ArrayList<>();
    for (TopicPartition partition : partitions) {
      Long position = positions.get(partition);
      if (position == null) {
        fresh.add(partition);
      } else {
        consumer.seek(partition, position);
      }
    }
    consumer.seekToBeginning(fresh);
    return consumer.endOffsets(partitions);
  }

  private List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic.name()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    if (partitions.isEmpty()) {
      throw new UnknownTopicOrPartitionException(topic.name());
    }
    return partitions;
  }

  private boolean reached(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
  }

  private long left(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .mapToLong(end -> Math.max(0, end.getValue() - positions.getOrDefault(end.getKey(), 0L)))
        .sum();
  }
}
