package io.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.SharedFiles;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.local.JavaProcess;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of real articles, by the command that people use. */
@WithStack
class CorpusIT {

  private static final int ARTICLES = 3_000;
  private static final Duration LIMIT = Duration.ofMinutes(10);

  @TempDir Path folder;

  @Test
  void the_whole_corpus_is_enriched_each_article_once(TestStack stack) throws Exception {
    Path corpus = SharedFiles.require("corpus/reuters-3000.jsonl");
    try (TestPipeline pipeline =
            TestPipeline.prepare(stack, "corpus", folder, TestPipeline.Reference.BUNDLED);
        RunningApplication running = RunningApplication.start(pipeline.config())) {
      long started = System.nanoTime();

      post(pipeline, corpus);
      pipeline.awaitProcessed(LIMIT);

      double seconds = (System.nanoTime() - started) / 1e9;
      Downstream downstream = Downstream.read(pipeline);
      assertThat(downstream.deadLetters()).isEmpty();
      assertThat(downstream.articles()).hasSize(ARTICLES);
      assertThat(downstream.articles()).extracting(EnrichedArticle::getId).doesNotHaveDuplicates();
      assertThat(Downstream.counted(downstream.facts()))
          .isEqualTo(
              Downstream.counted(Downstream.factsOf(downstream.articles(), pipeline.topics())));
      assertThat(running.application().isRunning()).isTrue();
      System.out.printf(
          Locale.ROOT,
          "CorpusIT: %d articles in %.1f s, %.0f articles/s, with the start of `post`%n",
          ARTICLES,
          seconds,
          ARTICLES / seconds);
    }
  }

  private void post(TestPipeline pipeline, Path corpus) throws Exception {
    String settings = pipeline.settingsFile(folder).toString();
    Path log = folder.resolve("post.log");
    try (JavaProcess post = CopydeskProcess.start(log, "post", "-c", settings, corpus.toString())) {
      assertThat(post.await(LIMIT)).as(post.said()).isZero();
    }
  }
}
