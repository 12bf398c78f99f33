package io.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.app.config.ConfigReader;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.local.DistantBroker;
import io.copydesk.local.LocalRegistry;
import io.copydesk.local.StackAddresses;
import io.copydesk.local.TestStack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each answer of the broker comes 200 ms late. A thread works for a commit interval, or one article
 * if that takes longer, then commits, for which it waits for three answers: on what it has sent, on
 * its offsets, on the end of the transaction. What it processes next is fetched meanwhile. In no
 * container: the broker has to be told where it is reached.
 */
class SlowBrokerIT {

  private static final int WARM_UP = 200;
  private static final int ARTICLES = 500;
  private static final Duration DELAY = Duration.ofMillis(200);
  private static final int ANSWERS_A_COMMIT = 3;
  private static final int THREADS = 2;
  private static final Duration LIMIT = Duration.ofMinutes(3);

  @TempDir Path folder;

  /** How long enrichment has taken in all, in seconds, and for how many articles. */
  private record Work(double seconds, double articles) {

    static Work of(RunningApplication running) throws Exception {
      Map<String, Double> metrics = running.metrics();
      return new Work(
          metrics.get("copydesk_enrichment_seconds_sum"),
          metrics.get("copydesk_enrichment_seconds_count"));
    }

    double secondsAnArticleSince(Work before) {
      return (seconds - before.seconds) / (articles - before.articles);
    }
  }

  private static double expectedSeconds(CopydeskConfig config, double anArticle) {
    String interval = config.kafka().streams().getProperty("commit.interval.ms");
    double working = Math.max(Integer.parseInt(interval) / 1e3, anArticle);
    double committing = ANSWERS_A_COMMIT * DELAY.toMillis() / 1e3;
    double articlesPerSecond = THREADS * working / anArticle / (working + committing);
    return ARTICLES / articlesPerSecond;
  }

  @Test
  void late_answers_cost_as_much_as_the_commits_wait_and_nothing_fails() throws Exception {
    try (DistantBroker broker = DistantBroker.start(folder.resolve("broker"), DELAY);
        LocalRegistry registry = LocalRegistry.start(folder.resolve("registry"), 0)) {
      TestStack near = StackAddresses.of(broker.bootstrapServers(), registry);
      try (TestPipeline pipeline =
          TestPipeline.prepare(near, "slow-broker", folder, TestPipeline.Reference.EMPTY)) {
        Map<String, String> settings = new HashMap<>(pipeline.settings());
        settings.put("bootstrap.servers", broker.distantBootstrapServers());
        CopydeskConfig config = ConfigReader.read(settings);
        try (RunningApplication running = RunningApplication.start(config)) {
          pipeline.post("warm-up", WARM_UP);
          pipeline.awaitProcessed(LIMIT);
          Work before = Work.of(running);
          long started = System.nanoTime();

          pipeline.post("article", ARTICLES);
          pipeline.awaitProcessed(LIMIT);

          double seconds = (System.nanoTime() - started) / 1e9;
          double expected = expectedSeconds(config, Work.of(running).secondsAnArticleSince(before));
          // At the beginning and at the end not every thread is busy.
          assertThat(seconds)
              .as("seconds for %d articles, where the arithmetic says %.1f", ARTICLES, expected)
              .isLessThan(2 * expected);
          assertThat(running.failedThreads()).isZero();
          assertThat(Downstream.read(pipeline).deadLetters()).isEmpty();
          assertThat(pipeline.client().committed(pipeline.topics().enriched().name()))
              .hasSize(WARM_UP + ARTICLES);
        }
      }
    }
  }
}
