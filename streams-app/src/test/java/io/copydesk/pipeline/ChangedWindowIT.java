package io.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.app.config.ConfigReader;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.app.start.CannotRunException;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window within which repeats are recognised is changed between two starts. */
@WithStack
class ChangedWindowIT {

  private static final int ARTICLES = 30;
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Duration WEEK = Duration.ofDays(7);

  private static final Duration HOUR = Duration.ofHours(1);

  /**
   * A store of a week keeps its entries in segments of half a week each, named by their beginning.
   * This lies two and a half days behind such a beginning: a store of an hour would not find there
   * what it looks for.
   */
  private static Instant farFromTheBeginningOfItsSegment() {
    long segment = WEEK.dividedBy(2).toMillis();
    long now = System.currentTimeMillis();
    return Instant.ofEpochMilli(now - now % segment).minus(Duration.ofDays(1));
  }

  @TempDir Path folder;

  private static CopydeskConfig withWindow(TestPipeline pipeline, Duration window) {
    Map<String, String> settings = new HashMap<>(pipeline.settings());
    settings.put("copydesk.duplicates.window.ms", Long.toString(window.toMillis()));
    return ConfigReader.read(settings);
  }

  private static void publish(TestPipeline pipeline, Duration window) throws Exception {
    RunningApplication running = RunningApplication.start(withWindow(pipeline, window));
    try (running) {
      Instant time = farFromTheBeginningOfItsSegment();
      for (int i = 0; i < ARTICLES; i++) {
        String id = "article-" + i;
        pipeline.client().post(pipeline.topics().raw().name(), id, Texts.varied(id, i), time);
      }
      pipeline.client().flush();
      pipeline.awaitProcessed(LIMIT);
    }
  }

  @Test
  void with_a_shorter_window_what_was_published_before_is_still_a_repeat(TestStack stack)
      throws Exception {
    try (TestPipeline pipeline =
        TestPipeline.prepare(stack, "shorter-window", folder, TestPipeline.Reference.EMPTY)) {
      publish(pipeline, WEEK);

      publish(pipeline, HOUR);

      assertThat(pipeline.client().committed(pipeline.topics().enriched().name()))
          .hasSize(ARTICLES);
    }
  }

  @Test
  void a_window_that_is_longer_than_its_changelog_is_kept_is_refused_with_the_remedy(
      TestStack stack) throws Exception {
    try (TestPipeline pipeline =
        TestPipeline.prepare(stack, "longer-window", folder, TestPipeline.Reference.EMPTY)) {
      publish(pipeline, WEEK);

      assertThatThrownBy(() -> RunningApplication.start(withWindow(pipeline, WEEK.plusDays(2))))
          .isInstanceOf(CannotRunException.class)
          .hasMessageContaining("longer-window-articles-seen-changelog keeps")
          .hasMessageContaining("--add-config retention.ms=864000000");
    }
  }
}
