package io.copydesk.cli.bench;

import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.live.BundledCatalog;
import io.copydesk.catalog.live.CatalogChange;
import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.enrich.Enricher;
import io.copydesk.events.RawArticle;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.role.word.RoleTitles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Measures what catalogs cost: the same articles on one thread with none and with each, in
 * alternating rounds.
 */
final class CatalogBenchmark {

  private static final Duration ROUND = Duration.ofSeconds(4);
  private static final Duration WARM_UP = Duration.ofSeconds(8);

  private final List<RawArticle> sample;
  private final int rounds;
  private final Consumer<String> progress;

  CatalogBenchmark(List<RawArticle> sample, int rounds, Consumer<String> progress) {
    this.sample = sample;
    this.rounds = rounds;
    this.progress = progress;
  }

  private record Loaded(Catalog catalog, double heapMegabytes, double loadSeconds) {}

  /**
   * @param sizes entities, of which the bundled ones are the first
   */
  CatalogMeasurement run(Enricher enricher, List<Integer> sizes) {
    List<Loaded> catalogs = new ArrayList<>();
    for (int size : sizes) {
      progress.accept(String.format(Locale.ROOT, "loading %,d entities", size));
      catalogs.add(load(size));
    }
    Catalog none = new LiveCatalog(RoleTitles.bundled()).snapshot();
    progress.accept("warming up on " + sample.size() + " articles");
    Stopwatch.secondsPerRun(() -> enrichAll(enricher, none), WARM_UP);
    catalogs.forEach(c -> Stopwatch.secondsPerRun(() -> enrichAll(enricher, c.catalog()), WARM_UP));
    List<Double> without = new ArrayList<>();
    List<List<Double>> with = new ArrayList<>();
    catalogs.forEach(c -> with.add(new ArrayList<>()));
    for (int round = 1; round <= rounds; round++) {
      progress.accept("round " + round + " of " + rounds);
      without.add(Stopwatch.secondsPerRun(() -> enrichAll(enricher, none), ROUND));
      for (int i = 0; i < catalogs.size(); i++) {
        Catalog catalog = catalogs.get(i).catalog();
        with.get(i).add(Stopwatch.secondsPerRun(() -> enrichAll(enricher, catalog), ROUND));
      }
    }
    List<CatalogMeasurement.Size> measured = new ArrayList<>();
    for (int i = 0; i < catalogs.size(); i++) {
      Loaded loaded = catalogs.get(i);
      measured.add(
          new CatalogMeasurement.Size(
              loaded.catalog().size(),
              sample.size() / Medians.median(with.get(i)),
              loaded.heapMegabytes(),
              loaded.loadSeconds()));
    }
    return new CatalogMeasurement(sample.size() / Medians.median(without), measured);
  }

  private void enrichAll(Enricher enricher, Catalog catalog) {
    sample.forEach(article -> enricher.enrich(article, catalog));
  }

  private static Loaded load(int size) {
    double before = Heap.liveMegabytes();
    long start = System.nanoTime();
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());
    int entered = 0;
    for (ReferenceEntity entity : BundledCatalog.entities()) {
      if (entered < size) {
        put(catalog, entity);
        entered++;
      }
    }
    for (int number = 0; entered < size; number++) {
      put(catalog, SyntheticEntities.company(number));
      entered++;
    }
    Catalog snapshot = catalog.snapshot();
    double seconds = (System.nanoTime() - start) / 1e9;
    double heap = Heap.liveMegabytes() - before;
    return new Loaded(snapshot, heap, seconds);
  }

  private static void put(LiveCatalog catalog, ReferenceEntity entity) {
    if (catalog.put(entity.getId(), entity) instanceof CatalogChange.RefusedEntry refused) {
      throw new IllegalStateException(entity.getId() + ": " + refused.reason());
    }
  }
}
