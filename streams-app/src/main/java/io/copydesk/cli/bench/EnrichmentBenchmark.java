package io.copydesk.cli.bench;

import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.live.BundledCatalog;
import io.copydesk.cli.enrich.Join;
import io.copydesk.enrich.Enricher;
import io.copydesk.events.RawArticle;
import io.copydesk.extract.baseline.CoreNlpPipeline;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
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

  private final Supplier<List<RawArticle>> corpus;
  private final int rounds;
  private final Consumer<String> progress;

  /**
   * @param corpus read after the first article, so that its size changes neither that article's
   *     time nor the heap
   */
  EnrichmentBenchmark(Supplier<List<RawArticle>> corpus, int rounds, Consumer<String> progress) {
    this.corpus = corpus;
    this.rounds = rounds;
    this.progress = progress;
  }

  EnrichmentMeasurement run(Supplier<Enricher> loader, RawArticle first) {
    progress.accept("loading the model and the catalog");
    CompletableFuture<Enricher> loading = CompletableFuture.supplyAsync(loader);
    Catalog catalog = BundledCatalog.catalog().snapshot();
    Enricher enricher = Join.of(loading);
    Consumer<RawArticle> ours = article -> enricher.enrich(article, catalog);
    ours.accept(first);
    double firstArticleSeconds = sinceJvmStart();
    double heap = Heap.liveMegabytes();

    List<RawArticle> sample = corpus.get();
    progress.accept("warming up on " + sample.size() + " articles");
    Stopwatch.secondsPerRun(() -> sample.forEach(ours), WARM_UP);
    double twoThreads = twoThreadsRatio(() -> sample.forEach(ours));
    CoreNlpPipeline bare = CoreNlpPipeline.bare();
    int tokens = tokens(bare, sample);
    Stopwatch.secondsPerRun(() -> tokens(bare, sample), WARM_UP);
    CoreNlpPipeline stock = CoreNlpPipeline.stock();
    List<RawArticle> few = Corpus.spread(sample, sample.size() / STOCK_SHARE);
    int fewTokens = tokens(stock, few);
    Stopwatch.secondsPerRun(() -> tokens(stock, few), WARM_UP);

    Rounds seconds = new Rounds();
    for (int round = 1; round <= rounds; round++) {
      progress.accept("round " + round + " of " + rounds);
      seconds.ours.add(Stopwatch.secondsPerRun(() -> sample.forEach(ours), ROUND));
      seconds.bare.add(Stopwatch.secondsPerRun(() -> tokens(bare, sample), ROUND));
      seconds.stock.add(Stopwatch.secondsPerRun(() -> tokens(stock, few), ROUND));
    }
    double oneThread = Medians.median(seconds.ours);
    return new EnrichmentMeasurement(
        sample.size(),
        tokens,
        sample.size() / oneThread,
        tokens / oneThread,
        fewTokens / Medians.median(seconds.stock),
        tokens / Medians.median(seconds.bare),
        twoThreads,
        heap,
        firstArticleSeconds);
  }

  private static final class Rounds {
    final List<Double> ours = new ArrayList<>();
    final List<Double> bare = new ArrayList<>();
    final List<Double> stock = new ArrayList<>();
  }

  /**
   * Has to run before CoreNLP's own pipelines are loaded: they fill half of the heap, so that from
   * then on the garbage collector is always marking. On two processors that costs one thread
   * nothing, since the other processor is free, but two threads much.
   */
  private double twoThreadsRatio(Runnable wholeSample) {
    List<Double> one = new ArrayList<>();
    List<Double> two = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      progress.accept("one thread and two, round " + round + " of " + rounds);
      one.add(Stopwatch.runsPerSecond(1, wholeSample, ROUND));
      two.add(Stopwatch.runsPerSecond(2, wholeSample, ROUND));
    }
    return Medians.median(two) / Medians.median(one);
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
}
