package io.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.app.CopydeskApplication;
import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.enrich.Budget;
import io.copydesk.enrich.Enricher;
import io.copydesk.enrich.Outcome;
import io.copydesk.events.RawArticle;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import io.copydesk.topology.NoMetrics;
import io.copydesk.topology.reference.LiveCatalogUpdates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each of many articles takes longer than the brokers let a transaction last: a machine with far
 * too much to do.
 */
@WithStack
class SlowArticlesIT {

  private static final int ARTICLES = 10;
  private static final Duration EACH = Duration.ofSeconds(4);
  private static final Duration LIMIT = Duration.ofMinutes(2);

  @TempDir Path folder;

  /** Enriches as the other does, and takes its time, whatever the budget. */
  private record SlowEnricher(Enricher quick) implements Enricher {

    @Override
    public Outcome enrich(RawArticle article, Catalog catalog) {
      long end = System.nanoTime() + EACH.toNanos();
      while (System.nanoTime() < end) {
        LockSupport.parkNanos(end - System.nanoTime());
      }
      return quick.enrich(article, catalog);
    }

    @Override
    public Enricher within(Budget budget) {
      return this;
    }
  }

  @Test
  void they_are_enriched_once_each_and_none_is_begun_again(TestStack stack) throws Exception {
    Map<String, String> settings =
        Map.of(
            "copydesk.topics.partitions", "6",
            "num.stream.threads", "1",
            "producer.transaction.timeout.ms", "3000",
            "copydesk.article.max.time.ms", "1500");
    try (TestPipeline pipeline =
            TestPipeline.prepare(
                stack, "slow-articles", folder, TestPipeline.Reference.EMPTY, settings);
        CopydeskApplication application =
            CopydeskApplication.of(
                pipeline.config(),
                new SlowEnricher(Model.enricher()),
                new LiveCatalogUpdates(new LiveCatalog()),
                new NoMetrics())) {
      pipeline.post(ARTICLES);

      application.start();

      pipeline.awaitProcessed(LIMIT);
      String enriched = pipeline.topics().enriched().name();
      assertThat(pipeline.client().committed(enriched)).hasSize(ARTICLES);
      assertThat(pipeline.client().uncommitted(enriched)).as("written at all").hasSize(ARTICLES);
    }
  }
}
