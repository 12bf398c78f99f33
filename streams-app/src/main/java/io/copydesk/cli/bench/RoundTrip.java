package io.copydesk.cli.bench;

import io.copydesk.cli.CommandFailure;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.RecordSender;
import io.copydesk.cli.kafka.TopicReader;
import io.copydesk.events.RawArticle;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Sends raw articles and reads the committed enriched ones, under ids of its own, so that none is a
 * repeat. Not thread-safe.
 */
final class RoundTrip implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** The steady part of a run: at its ends the application is still filling or idle. */
  private static final double WARM = 0.1;

  private final RecordSender sender;
  private final TopicReader reader;
  private final List<RawArticle> sample;
  private int sent;

  RoundTrip(Cluster cluster, List<RawArticle> sample) {
    this.sender = new RecordSender(cluster, cluster.topics().raw().name(), "copydesk-bench");
    this.reader =
        new TopicReader(cluster, cluster.topics().enriched().name(), "copydesk-bench-reader");
    this.sample = sample;
    reader.seekToEnd();
  }

  /** Sends so many at once, and returns how many a second came back in the steady part. */
  double saturated(int count) {
    for (int i = 0; i < count; i++) {
      send();
    }
    sender.flush();
    List<Double> arrivals = new ArrayList<>(count);
    await(count, id -> arrivals.add(System.nanoTime() / 1e9));
    int from = (int) (count * WARM);
    double seconds = arrivals.getLast() - arrivals.get(from);
    long within = arrivals.stream().filter(time -> time > arrivals.get(from)).count();
    return within / seconds;
  }

  /**
   * Sends at an even rate and returns for each article the milliseconds until it was read.
   *
   * @param perSecond articles
   */
  List<Double> paced(double perSecond, Duration duration) {
    int count = Math.max(1, (int) (perSecond * duration.toSeconds()));
    Map<String, Long> started = new ConcurrentHashMap<>();
    AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    Thread producer =
        Thread.ofPlatform()
            .daemon()
            .name("copydesk-bench-producer")
            .start(
                () -> {
                  try {
                    pace(count, perSecond, started);
                  } catch (RuntimeException e) {
                    failure.set(e);
                  }
                });
    Map<String, Double> latencies = new HashMap<>();
    await(
        count,
        id -> {
          RuntimeException failed = failure.get();
          if (failed != null) {
            throw failed;
          }
          latencies.put(id, (System.nanoTime() - started.getOrDefault(id, 0L)) / 1e6);
        });
    producer.interrupt();
    return List.copyOf(latencies.values());
  }

  private void pace(int count, double perSecond, Map<String, Long> started) {
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      long due = start + (long) (i * 1e9 / perSecond);
      long wait = due - System.nanoTime();
      while (wait > 0) {
        LockSupport.parkNanos(wait);
        wait = due - System.nanoTime();
      }
      String id = nextId();
      started.put(id, System.nanoTime());
      send(id);
    }
    sender.flush();
  }

  private void send() {
    send(nextId());
  }

  private String nextId() {
    return "bench-" + sent;
  }

  private void send(String id) {
    RawArticle article = sample.get(sent % sample.size());
    sent++;
    RawArticle copy = RawArticle.newBuilder(article).setId(id).build();
    sender.send(
        id,
        copy,
        () -> {},
        reason -> {
          throw CommandFailure.failed(reason);
        });
  }

  private interface Arrival {
    void of(String id);
  }

  private void await(int count, Arrival arrival) {
    int[] arrived = new int[1];
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (arrived[0] < count) {
      int before = arrived[0];
      reader.poll(
          record -> {
            arrived[0]++;
            arrival.of(new String(record.key(), StandardCharsets.UTF_8));
          });
      if (arrived[0] > before) {
        deadline = System.nanoTime() + PATIENCE.toNanos();
      } else if (System.nanoTime() > deadline) {
        throw CommandFailure.failed(
            "only "
                + arrived[0]
                + " of "
                + count
                + " articles came back; no other within "
                + PATIENCE.toSeconds()
                + " s");
      }
    }
  }

  @Override
  public void close() {
    sender.close();
    reader.close();
  }
}
