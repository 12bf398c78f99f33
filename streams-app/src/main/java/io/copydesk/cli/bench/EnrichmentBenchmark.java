package io.copydesk.cli.bench;

import io.copydesk.events.RawArticle;
import io.copydesk.extract.CoreNlpPipeline;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Measures our enrichment against CoreNLP's own pipelines, in alternating rounds over the same
 * articles, so that a noisy machine is as noisy to each.
 */
final class EnrichmentBenchmark {

  private static final Duration ROUND = Duration.ofSeconds(4);
  private static final Duration WARM_UP = Duration.ofSeconds(10);

  /** CoreNLP's stock pipeline is so slow that a round of it takes a part of the sample only. */
  private static final int STOCK_SHARE = 10;

  private final List<RawArticle> sample;
  private final int rounds;
  private final Consumer<String> progress;

  EnrichmentBenchmark(List<RawArticle> sample, int rounds, Consumer<String> progress) {
    this.sample = sample;
    this.rounds = rounds;
    this.progress = progress;
  }

  EnrichmentFigures run(Supplier<Consumer<RawArticle>> loader) {
    Consumer<RawArticle> ours = loader.get();
    ours.accept(sample.getFirst());
    double firstArticleSeconds = sinceJvmStart();
    double heap = liveHeapMegabytes();
    progress.accept("warming up");
    Stopwatch.secondsPerRun(() -> sample.forEach(ours), WARM_UP);
    CoreNlpPipeline bare = CoreNlpPipeline.bare();
    int tokens = tokens(bare, sample);
    Stopwatch.secondsPerRun(() -> tokens(bare, sample), WARM_UP);
    CoreNlpPipeline stock = CoreNlpPipeline.stock();
    List<RawArticle> few = sample.subList(0, Math.max(1, sample.size() / STOCK_SHARE));
    int fewTokens = tokens(stock, few);

    Rounds seconds = new Rounds();
    for (int round = 1; round <= rounds; round++) {
      progress.accept("round " + round + " of " + rounds);
      seconds.ours.add(Stopwatch.secondsPerRun(() -> sample.forEach(ours), ROUND));
      seconds.bare.add(Stopwatch.secondsPerRun(() -> tokens(bare, sample), ROUND));
      seconds.stock.add(Stopwatch.secondsPerRun(() -> tokens(stock, few), ROUND));
      seconds.twoThreads.add(Stopwatch.secondsPerRun(() -> twice(ours), ROUND));
    }
    double oneThread = median(seconds.ours);
    return new EnrichmentFigures(
        sample.size(),
        tokens,
        sample.size() / oneThread,
        tokens / oneThread,
        fewTokens / median(seconds.stock),
        tokens / median(seconds.bare),
        2 * oneThread / median(seconds.twoThreads),
        heap,
        firstArticleSeconds);
  }

  private static final class Rounds {
    final List<Double> ours = new ArrayList<>();
    final List<Double> bare = new ArrayList<>();
    final List<Double> stock = new ArrayList<>();
    final List<Double> twoThreads = new ArrayList<>();
  }

  /** The whole sample on each of two threads. */
  private void twice(Consumer<RawArticle> ours) {
    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> sample.forEach(ours));
    sample.forEach(ours);
    other.join();
  }

  private static int tokens(CoreNlpPipeline pipeline, List<RawArticle> articles) {
    return articles.stream()
        .mapToInt(a -> pipeline.annotate(a.getTitle()) + pipeline.annotate(a.getBody()))
        .sum();
  }

  private static double sinceJvmStart() {
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    return (System.currentTimeMillis() - start) / 1e3;
  }

  /** Twice, since what the first collection finalises only the second one frees. */
  private static double liveHeapMegabytes() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
