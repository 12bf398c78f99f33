package io.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.live.BundledCatalog;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.RawArticle;
import io.copydesk.local.JavaProcess;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

      try (JavaProcess first = run(pipeline)) {
        pipeline.client().awaitFirst(enriched, BEFORE_THE_KILL, LIMIT, first::requireAlive);
        first.kill();
      }
      assertThat(pipeline.client().committed(enriched))
          .hasSizeBetween(BEFORE_THE_KILL, ARTICLES - 1);
      try (JavaProcess second = run(pipeline)) {
        pipeline.awaitProcessed(LIMIT, second::requireAlive);
      }

      Downstream downstream = Downstream.read(pipeline);
      List<EnrichedArticle> expected = Model.enrich(articles, BundledCatalog.catalog().snapshot());
      assertThat(downstream.deadLetters()).isEmpty();
      assertThat(Downstream.counted(downstream.articles())).isEqualTo(Downstream.counted(expected));
      assertThat(Downstream.counted(downstream.facts()))
          .isEqualTo(Downstream.counted(Downstream.factsOf(expected, pipeline.topics())));
    }
  }

  private JavaProcess run(TestPipeline pipeline) throws Exception {
    return CopydeskProcess.start(
        folder.resolve("application.log"), "run", "-c", pipeline.settingsFile(folder).toString());
  }
}
