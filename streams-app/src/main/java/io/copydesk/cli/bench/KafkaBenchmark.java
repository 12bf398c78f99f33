package io.copydesk.cli.bench;

import io.copydesk.app.config.ConfigKeys;
import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.live.BundledCatalog;
import io.copydesk.cli.local.Laptop;
import io.copydesk.cli.local.TemporaryLaptop;
import io.copydesk.enrich.Enricher;
import io.copydesk.events.RawArticle;
import io.copydesk.local.LocalStack;
import io.copydesk.wait.Deadline;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/**
 * Measures the application behind a real broker, with exactly-once processing, against enrichment
 * alone on as many threads, in alternating rounds; then its latency at half that throughput.
 */
final class KafkaBenchmark {

  private static final Duration ROUND = Duration.ofSeconds(8);
  private static final Duration LATENCY = Duration.ofSeconds(20);
  private static final int FIRST_WARM_UP_ARTICLES = 3000;

  /**
   * With fewer the JIT compiler would be measured: it took a third of the CPU time in the first
   * round.
   */
  private static final int WARM_UP_ROUNDS = 3;

  private final List<RawArticle> sample;
  private final int threads;
  private final int rounds;
  private final Consumer<String> progress;

  KafkaBenchmark(List<RawArticle> sample, int threads, int rounds, Consumer<String> progress) {
    this.sample = sample;
    this.threads = threads;
    this.rounds = rounds;
    this.progress = progress;
  }

  /**
   * @param overrides settings of the application
   */
  KafkaMeasurement run(BenchParts parts, Map<String, String> overrides)
      throws IOException, InterruptedException {
    Enricher enricher = parts.enricher().get();
    Catalog catalog = BundledCatalog.catalog().snapshot();
    Consumer<RawArticle> alone = article -> enricher.enrich(article, catalog);
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put(ConfigKeys.HTTP_PORT, "-1");
    settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, Integer.toString(threads));
    settings.putAll(overrides);
    Measuring measuring = new Measuring(alone);
    TemporaryLaptop.run(
        "copydesk-bench-",
        folder ->
            new Laptop.Plan(
                folder,
                LocalStack.Ports.free(),
                settings,
                parts.configuration(),
                () -> enricher,
                true),
        progress,
        measuring);
    return Objects.requireNonNull(measuring.measured);
  }

  /** What it does with a laptop. */
  private final class Measuring implements TemporaryLaptop.Work {
    private final Consumer<RawArticle> alone;
    private @Nullable KafkaMeasurement measured;

    Measuring(Consumer<RawArticle> alone) {
      this.alone = alone;
    }

    @Override
    public int with(Laptop laptop) {
      try (RoundTrip trip = new RoundTrip(laptop.cluster(), sample)) {
        int commitInterval =
            laptop
                .cluster()
                .config()
                .kafka()
                .config()
                .getLong(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG)
                .intValue();
        measured = measure(trip, alone, commitInterval);
        return ExitCode.OK;
      }
    }

    @Override
    public int whenInterrupted() {
      return ExitCode.SOFTWARE;
    }
  }

  private KafkaMeasurement measure(RoundTrip trip, Consumer<RawArticle> alone, int commitInterval) {
    progress.accept("warming up");
    inProcess(alone, ROUND);
    double roughly = trip.saturated(FIRST_WARM_UP_ARTICLES);
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      roughly = trip.saturated(inOneRound(roughly));
    }
    inProcess(alone, ROUND);
    List<Double> direct = new ArrayList<>();
    List<Double> throughKafka = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      direct.add(inProcess(alone, ROUND));
      throughKafka.add(trip.saturated(inOneRound(roughly)));
      progress.accept(
          String.format(
              Locale.ROOT,
              "round %d of %d: %.0f articles/s, of %.0f in process",
              round,
              rounds,
              throughKafka.getLast(),
              direct.getLast()));
    }
    double saturated = Medians.median(throughKafka);
    progress.accept(String.format(Locale.ROOT, "latency at half of %.0f articles/s", saturated));
    List<Double> latencies = trip.paced(saturated / 2, LATENCY);
    return new KafkaMeasurement(
        threads,
        saturated,
        Medians.median(direct),
        new KafkaMeasurement.Latency(
            latencies.size(),
            Medians.median(latencies),
            Medians.percentile(latencies, 0.95),
            Medians.percentile(latencies, 0.99)),
        commitInterval,
        ownP99Millis(alone));
  }

  private static int inOneRound(double perSecond) {
    return (int) Math.max(500, perSecond * ROUND.toSeconds());
  }

  /** Articles a second on all threads. */
  private double inProcess(Consumer<RawArticle> alone, Duration duration) {
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime();
    Deadline end = Deadline.in(duration);
    List<CompletableFuture<Void>> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(
          CompletableFuture.runAsync(
              () -> {
                while (!end.hasPassed()) {
                  alone.accept(sample.get(next.getAndIncrement() % sample.size()));
                }
              },
              task -> Thread.ofPlatform().daemon().name("copydesk-bench").start(task)));
    }
    workers.forEach(CompletableFuture::join);
    return next.get() / ((System.nanoTime() - start) / 1e9);
  }

  private double ownP99Millis(Consumer<RawArticle> alone) {
    List<Double> millis = new ArrayList<>();
    for (RawArticle article : sample) {
      long start = System.nanoTime();
      alone.accept(article);
      millis.add((System.nanoTime() - start) / 1e6);
    }
    return Medians.percentile(millis, 0.99);
  }
}
