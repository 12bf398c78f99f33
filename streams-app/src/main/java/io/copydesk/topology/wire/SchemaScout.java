package io.copydesk.topology.wire;

import io.copydesk.topology.fault.Causes;
import io.copydesk.topology.fault.FaultKind;
import io.copydesk.topology.topic.Topic;
import io.copydesk.wait.Deadline;
import io.copydesk.wait.GrowingPause;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the schema registry, in a thread of its own, before a stream thread has to: at the start for
 * the schemas that are written, later for each schema id when a record first names it. So an outage
 * of the registry stops no stream thread. Thread-safe; works between {@link #start} and {@link
 * #close}. An {@link Error} ends it for good; whoever made it is told, since articles would wait
 * for ever.
 */
public final class SchemaScout implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SchemaScout.class);

  /** Up to a length that was set by hand. */
  private static final GrowingPause FIRST_PAUSE = GrowingPause.upTo(Duration.ofSeconds(1));

  /** Set by hand. */
  private static final Duration BETWEEN_WARNINGS = Duration.ofSeconds(10);

  /**
   * Bounds the memory, since hostile records could each name another id. A record beyond it waits
   * until there is room. Set by hand.
   */
  private static final int MOST_ASKED = 1_000;

  private final RecordCodec codec;
  private final List<Topic> written;
  private final Consumer<Error> death;
  private final SequencedMap<SchemaKey, Sample> wanted = new LinkedHashMap<>();
  private final Thread thread = new Thread(this::run, "copydesk-schemas");
  private boolean stopping;
  private boolean writes;
  private @Nullable String problem;
  private long warned = System.nanoTime() - BETWEEN_WARNINGS.toNanos();

  /** A record that names a schema. */
  @SuppressWarnings("ArrayRecordComponent") // Passed on; never compared.
  private record Sample(String topic, byte[] value) {}

  /**
   * A scout that is not yet started.
   *
   * @param written the topics whose records are encoded
   * @param death is given the error that ends the scout, in the scout's thread
   */
  public SchemaScout(RecordCodec codec, List<Topic> written, Consumer<Error> death) {
    this.codec = codec;
    this.written = List.copyOf(written);
    this.death = death;
    thread.setDaemon(true);
  }

  /** Starts to ask. */
  public void start() {
    thread.start();
  }

  /**
   * Whether a record can be processed without asking the registry. If not, the scout's thread
   * begins to ask it.
   */
  public synchronized boolean isReady(String topic, byte @Nullable [] value) {
    if (value == null || codec.isSettled(value)) {
      return writes;
    }
    if (wanted.size() < MOST_ASKED
        && wanted.putIfAbsent(SchemaKey.of(value), new Sample(topic, value)) == null) {
      notifyAll();
    }
    return false;
  }

  /**
   * Waits until {@link #isReady}, but no longer than the limit.
   *
   * @return true once the record can be processed, and when the scout is closed, so that a stop
   *     never waits; false at the limit
   */
  public synchronized boolean awaitReady(String topic, byte @Nullable [] value, Duration limit) {
    Deadline deadline = Deadline.in(limit);
    while (!isReady(topic, value) && !stopping) {
      long left = deadline.left().toMillis();
      if (left <= 0 || !rest(left)) {
        return false;
      }
    }
    return true;
  }

  /** How many schemas articles wait for right now. */
  public synchronized int awaited() {
    return wanted.size() + (writes ? 0 : 1);
  }

  /** Why articles wait for the registry right now; empty when none does. */
  public synchronized Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  private void run() {
    try {
      askUntilStopped();
    } catch (Error e) {
      synchronized (this) {
        problem = "the schema registry is not asked any more: " + e;
      }
      death.accept(e);
    }
  }

  private void askUntilStopped() {
    GrowingPause pause = FIRST_PAUSE;
    while (!isStopping()) {
      try {
        settleWritten();
        settleNext();
        pause = FIRST_PAUSE;
      } catch (RuntimeException e) {
        failed(e);
        restFor(pause.length());
        pause = pause.next();
      }
    }
  }

  private void settleWritten() {
    if (writes()) {
      return;
    }
    for (Topic topic : written) {
      if (topic.schema().isPresent()) {
        settle(topic, topic.schema().get());
      }
    }
    synchronized (this) {
      writes = true;
      problem = null;
      notifyAll();
    }
  }

  private void settle(Topic topic, Schema schema) {
    try {
      codec.settle(topic.name(), schema);
    } catch (RuntimeException e) {
      if (FaultKind.of(e) == FaultKind.TRANSIENT || FaultKind.isRefusedByRegistry(e)) {
        throw e;
      }
      // The sample is at fault, not the registry: the first real record will tell.
      LOG.debug("No sample for {} could be encoded", topic.name(), e);
    }
  }

  private void settleNext() {
    Optional<Sample> next = next();
    if (next.isPresent()) {
      Sample sample = next.get();
      try {
        codec.settle(sample.topic(), sample.value());
        settled(SchemaKey.of(sample.value()));
      } catch (RuntimeException e) {
        putOff(sample);
        throw e;
      }
    }
  }

  /** Puts it behind the others, since the registry may fail on this one alone. */
  private synchronized void putOff(Sample sample) {
    wanted.putLast(SchemaKey.of(sample.value()), sample);
  }

  private synchronized Optional<Sample> next() {
    while (wanted.isEmpty() && !stopping) {
      restFor(Duration.ofMinutes(1));
    }
    return Optional.ofNullable(wanted.firstEntry()).map(Map.Entry::getValue);
  }

  private synchronized void settled(SchemaKey key) {
    wanted.remove(key);
    problem = null;
    notifyAll();
  }

  /** What a stop interrupts is no fault of the registry. */
  private synchronized void failed(RuntimeException failure) {
    if (stopping) {
      return;
    }
    problem =
        (writes
                ? "articles wait for the schema registry: "
                : "the schema registry has not told the schemas of what is written yet: ")
            + Causes.words(failure);
    if (System.nanoTime() - warned >= BETWEEN_WARNINGS.toNanos()) {
      warned = System.nanoTime();
      LOG.warn("{}; schemas={}, asking again", problem, awaited());
    }
  }

  private synchronized boolean writes() {
    return writes;
  }

  private synchronized boolean isStopping() {
    return stopping;
  }

  private synchronized void restFor(Duration duration) {
    if (!stopping && !rest(duration.toMillis())) {
      stopping = true;
    }
  }

  /** Waits, maybe less than that; whether it was not interrupted. */
  @SuppressWarnings("WaitNotInLoop") // Whoever rests looks again afterwards.
  private synchronized boolean rest(long millis) {
    try {
      wait(millis);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      stopping = true;
      notifyAll();
    }
    thread.interrupt();
  }
}
