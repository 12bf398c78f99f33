package io.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.app.config.ConfigReader;
import io.copydesk.local.DelayProxy;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registry is slow: nothing fails, nothing is done again. */
@WithStack
class SlowRegistryIT {

  private static final int ARTICLES = 500;
  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final Duration DELAY = Duration.ofSeconds(2);

  /** A tenth of what it would take if each article asked, however busy the machine is. */
  private static final Duration UNASKED = DELAY.multipliedBy(ARTICLES / 10);

  @TempDir Path folder;

  @Test
  void a_registry_that_takes_two_seconds_delays_the_first_article_only(TestStack stack)
      throws Exception {
    try (DelayProxy slow = DelayProxy.start(stack.registryUrl().getPort(), DELAY);
        TestPipeline pipeline =
            TestPipeline.prepare(stack, "slow-registry", folder, TestPipeline.Reference.EMPTY)) {
      Map<String, String> settings = new HashMap<>(pipeline.settings());
      settings.put(
          "copydesk.registry.url",
          "http://localhost:" + slow.port() + stack.registryUrl().getPath());
      try (RunningApplication running = RunningApplication.start(ConfigReader.read(settings))) {
        pipeline
            .client()
            .post(pipeline.topics().raw().name(), "first", Texts.varied("first", ARTICLES));
        pipeline.awaitProcessed(LIMIT);
        long warm = System.nanoTime();

        pipeline.post(ARTICLES);
        pipeline.awaitProcessed(LIMIT);

        assertThat(Duration.ofNanos(System.nanoTime() - warm)).isLessThan(UNASKED);
        assertThat(running.failedThreads()).isZero();
        assertThat(pipeline.client().committed(pipeline.topics().enriched().name()))
            .hasSize(ARTICLES + 1);
      }
    }
  }
}
