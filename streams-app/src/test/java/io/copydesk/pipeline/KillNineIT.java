package io.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.BundledCatalog;
import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.LiveCatalog;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.RawArticle;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application is killed in the middle of its work and started again. */
@WithStack
class KillNineIT {

  private static final int ARTICLES = 1_000;
  private static final int BEFORE_THE_KILL = 200;
  private static final Duration LIMIT = Duration.ofMinutes(5);

  @TempDir Path folder;

  @Test
  void after_kill_9_in_the_middle_every_article_is_downstream_exactly_once(TestStack stack)
      throws Exception {
    try (TestPipeline pipeline =
        TestPipeline.prepare(stack, "kill-nine", folder, TestPipeline.Reference.BUNDLED)) {
      List<RawArticle> articles = new ArrayList<>();
      for (int i = 0; i < ARTICLES; i++) {
        articles.add(Texts.varied("article-" + i, i));
      }
      articles.forEach(
          article ->
              pipeline.client().post(pipeline.topics().raw().name(), article.getId(), article));
      pipeline.client().flush();
      String enriched = pipeline.topics().enriched().name();

      try (CopydeskProcess first = run(pipeline)) {
        pipeline.client().awaitFirst(enriched, BEFORE_THE_KILL, LIMIT);
        first.kill();
      }
      assertThat(pipeline.client().committed(enriched))
          .hasSizeBetween(BEFORE_THE_KILL, ARTICLES - 1);
      try (CopydeskProcess second = run(pipeline)) {
        pipeline.awaitProcessed(LIMIT);
        assertThat(second.isAlive()).isTrue();
      }

      Downstream downstream = Downstream.read(pipeline);
      List<EnrichedArticle> expected = enriched(articles);
      assertThat(downstream.deadLetters()).isEmpty();
      assertThat(Downstream.counted(downstream.articles())).isEqualTo(Downstream.counted(expected));
      assertThat(Downstream.counted(downstream.facts()))
          .isEqualTo(Downstream.counted(Downstream.factsOf(expected, pipeline.topics())));
    }
  }

  private CopydeskProcess run(TestPipeline pipeline) throws Exception {
    return CopydeskProcess.start(
        folder.resolve("application.log"), "run", "-c", pipeline.settingsFile(folder).toString());
  }

  /** A clean computation of each, done once for each content. */
  private static List<EnrichedArticle> enriched(List<RawArticle> articles) {
    Catalog catalog = LiveCatalog.over(BundledCatalog.entities()).snapshot();
    Map<String, EnrichedArticle> byContent = new HashMap<>();
    List<EnrichedArticle> enriched = new ArrayList<>();
    for (RawArticle article : articles) {
      EnrichedArticle computed =
          byContent.computeIfAbsent(article.getBody(), body -> Model.enrich(article, catalog));
      enriched.add(EnrichedArticle.newBuilder(computed).setId(article.getId()).build());
    }
    return enriched;
  }
}
