package io.copydesk.cli.bench;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.TopicReader;
import io.copydesk.events.RawArticle;
import io.copydesk.wait.Deadline;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * Sends raw articles and reads the committed enriched ones. Each article gets a new id, so that the
 * application does not drop it as a duplicate. Not thread-safe.
 */
final class RoundTrip implements AutoCloseable {

  /** Without any article coming back. Set by hand. */
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  /**
   * The part of the articles at either end of a run that is left out, where the load is not steady.
   * Set by hand.
   */
  private static final double UNSTEADY = 0.1;

  /** Kafka's own defaults; those of {@link Cluster#producer} are for bulk loads. */
  private static final Map<String, String> ORDINARY_PRODUCER =
      Map.of(
          ProducerConfig.LINGER_MS_CONFIG, "5",
          ProducerConfig.BATCH_SIZE_CONFIG, "16384",
          ProducerConfig.COMPRESSION_TYPE_CONFIG, "none");

  private final String topic;
  private final EncodedArticles articles;
  private final Producer<byte[], byte[]> producer;
  private final TopicReader reader;
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
  private int sent;

  RoundTrip(Cluster cluster, List<RawArticle> sample) {
    this.topic = cluster.topics().raw().name();
    this.articles = EncodedArticles.of(cluster, sample);
    this.producer = cluster.producer("copydesk-bench", ORDINARY_PRODUCER);
    try {
      this.reader = reader(cluster);
    } catch (Throwable e) {
      producer.close();
      throw e;
    }
  }

  private static TopicReader reader(Cluster cluster) {
    TopicReader reader =
        new TopicReader(cluster, cluster.topics().enriched().name(), "copydesk-bench-reader");
    try {
      reader.seekToEnd();
      return reader;
    } catch (Throwable e) {
      reader.close();
      throw e;
    }
  }

  /** Sends so many at once, and returns how many a second came back in the steady part. */
  double saturated(int count) {
    for (int i = 0; i < count; i++) {
      send();
    }
    producer.flush();
    List<Double> arrivals = new ArrayList<>(count);
    await(count, id -> arrivals.add(System.nanoTime() / 1e9));
    double from = arrivals.get((int) (count * UNSTEADY));
    double to = arrivals.get((int) (count * (1 - UNSTEADY)));
    // The articles of one poll arrive at the same time: count by time, not by position.
    long within = arrivals.stream().filter(time -> time > from && time <= to).count();
    return within / (to - from);
  }

  /**
   * Sends at an even rate and returns for each article the milliseconds until it was read.
   *
   * @param perSecond articles
   */
  List<Double> paced(double perSecond, Duration duration) {
    int count = Math.max(1, (int) (perSecond * duration.toSeconds()));
    Map<String, Long> started = new ConcurrentHashMap<>();
    Thread pacer =
        Thread.ofPlatform()
            .daemon()
            .name("copydesk-bench-pacer")
            .start(
                () -> {
                  try {
                    pace(count, perSecond, started);
                  } catch (RuntimeException e) {
                    failure.compareAndSet(null, e);
                  }
                });
    try {
      Map<String, Double> latencies = new HashMap<>();
      await(count, id -> latencies.put(id, (System.nanoTime() - startOf(id, started)) / 1e6));
      return List.copyOf(latencies.values());
    } finally {
      end(pacer);
    }
  }

  private static long startOf(String id, Map<String, Long> started) {
    Long start = started.get(id);
    if (start == null) {
      throw CommandFailure.failed("an article came back that was not sent at this rate: " + id);
    }
    return start;
  }

  /** Waits for its end, since what it has counted is used by the next run. */
  private static void end(Thread pacer) {
    pacer.interrupt();
    try {
      pacer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns when all are sent, or the thread is interrupted. */
  private void pace(int count, double perSecond, Map<String, Long> started) {
    long start = System.nanoTime();
    for (int i = 0; i < count && !Thread.currentThread().isInterrupted(); i++) {
      long due = start + (long) (i * 1e9 / perSecond);
      long wait = due - System.nanoTime();
      while (wait > 0) {
        LockSupport.parkNanos(wait);
        if (Thread.currentThread().isInterrupted()) {
          return;
        }
        wait = due - System.nanoTime();
      }
      started.put(EncodedArticles.id(sent), System.nanoTime());
      send();
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // The callback is told of failures.
  private void send() {
    byte[] key = EncodedArticles.id(sent).getBytes(StandardCharsets.UTF_8);
    producer.send(
        new ProducerRecord<>(topic, key, articles.value(sent)),
        (metadata, exception) -> {
          if (exception != null) {
            failure.compareAndSet(null, new KafkaException(exception));
          }
        });
    sent++;
  }

  private interface Arrival {
    void of(String id);
  }

  private void await(int count, Arrival arrival) {
    int[] arrived = new int[1];
    Deadline deadline = Deadline.in(TIMEOUT);
    while (arrived[0] < count) {
      rethrow();
      int before = arrived[0];
      reader.poll(
          record -> {
            arrived[0]++;
            arrival.of(new String(record.key(), StandardCharsets.UTF_8));
          });
      if (arrived[0] > before) {
        deadline = Deadline.in(TIMEOUT);
      } else if (deadline.hasPassed()) {
        throw CommandFailure.failed(
            "only "
                + arrived[0]
                + " of "
                + count
                + " articles came back; no other within "
                + TIMEOUT.toSeconds()
                + " s");
      }
    }
  }

  private void rethrow() {
    RuntimeException failed = failure.get();
    if (failed != null) {
      throw failed;
    }
  }

  @Override
  public void close() {
    try (reader) {
      producer.close();
    }
  }
}
