package io.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.app.CopydeskApplication;
import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.enrich.Budget;
import io.copydesk.enrich.Enricher;
import io.copydesk.enrich.Outcome;
import io.copydesk.events.RawArticle;
import io.copydesk.extract.role.word.RoleTitles;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import io.copydesk.topology.NoMetrics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles take longer than the brokers let a transaction last, on a machine with too much to do.
 */
@WithStack
class SlowArticlesIT {

  /** Longer than a transaction's time-out and ten seconds, after which brokers look for such. */
  private static final Duration EACH = Duration.ofSeconds(14);

  private static final int SLOW = 2;
  private static final int QUICK = 60;
  private static final int LARGE_CHARACTERS = 70_000;
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private static final Map<String, String> SETTINGS =
      Map.of(
          "copydesk.topics.partitions", "6",
          "num.stream.threads", "1",
          "producer.transaction.timeout.ms", "3000",
          "copydesk.article.max.time.ms", "1500");

  @TempDir Path folder;

  /**
   * Enriches as the other does, and takes its time for some, whatever the budget.
   *
   * @param slow which
   */
  private record SlowEnricher(Enricher quick, Predicate<RawArticle> slow) implements Enricher {

    @Override
    public Outcome enrich(RawArticle article, Catalog catalog) {
      long end = System.nanoTime() + (slow.test(article) ? EACH.toNanos() : 0);
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

  private static CopydeskApplication application(
      TestPipeline pipeline, Predicate<RawArticle> slow) {
    return CopydeskApplication.of(
        pipeline.config(),
        new SlowEnricher(Model.enricher(), slow),
        new LiveCatalog(RoleTitles.bundled()),
        new NoMetrics());
  }

  private static RawArticle large(String id, int number) {
    RawArticle article = Texts.varied(id, number);
    String body = article.getBody();
    return RawArticle.newBuilder(article)
        .setBody(body.repeat(LARGE_CHARACTERS / body.length() + 1))
        .build();
  }

  private static void assertThatEachWasWrittenOnce(TestPipeline pipeline, int articles) {
    String enriched = pipeline.topics().enriched().name();
    assertThat(pipeline.client().committed(enriched)).hasSize(articles);
    assertThat(pipeline.client().uncommitted(enriched)).as("written at all").hasSize(articles);
  }

  @Test
  void when_all_are_slow_each_is_enriched_once_and_none_is_begun_again(TestStack stack)
      throws Exception {
    try (TestPipeline pipeline =
            TestPipeline.prepare(
                stack, "slow-articles", folder, TestPipeline.Reference.EMPTY, SETTINGS);
        CopydeskApplication application = application(pipeline, article -> true)) {
      pipeline.post(SLOW);

      application.start();

      pipeline.awaitProcessed(LIMIT);
      assertThatEachWasWrittenOnce(pipeline, SLOW);
    }
  }

  @Test
  void a_large_one_among_quick_ones_does_not_let_their_transaction_run_out(TestStack stack)
      throws Exception {
    try (TestPipeline pipeline =
            TestPipeline.prepare(
                stack, "large-articles", folder, TestPipeline.Reference.EMPTY, SETTINGS);
        CopydeskApplication application =
            application(pipeline, article -> article.getBody().length() > LARGE_CHARACTERS)) {
      pipeline.post("before", QUICK / 2);
      pipeline.client().post(pipeline.topics().raw().name(), "large", large("large", 1));
      pipeline.post("behind", QUICK / 2);

      application.start();

      pipeline.awaitProcessed(LIMIT);
      assertThatEachWasWrittenOnce(pipeline, QUICK + 1);
    }
  }
}
