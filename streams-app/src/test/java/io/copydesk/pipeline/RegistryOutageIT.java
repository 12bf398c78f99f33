package io.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.EnrichedArticle;
import io.copydesk.local.LocalBroker;
import io.copydesk.local.LocalRegistry;
import io.copydesk.local.StackAddresses;
import io.copydesk.local.TestStack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles arrive while the schema registry is down. In no container: it has to be stopped. */
class RegistryOutageIT {

  private static final int ARTICLES = 50;
  private static final Duration LIMIT = Duration.ofMinutes(2);

  /** Longer than a stream thread waits before it starts over. */
  private static final Duration OUTAGE = Duration.ofSeconds(12);

  @TempDir Path folder;

  @Test
  void what_arrives_while_the_registry_is_down_is_enriched_when_it_is_back() throws Exception {
    try (LocalBroker broker = LocalBroker.start(folder.resolve("broker"), 0)) {
      LocalRegistry registry = LocalRegistry.start(folder.resolve("registry"), 0);
      TestStack stack = StackAddresses.of(broker.bootstrapServers(), registry);
      try (TestPipeline pipeline =
              TestPipeline.prepare(stack, "outage", folder, TestPipeline.Reference.BUNDLED);
          RunningApplication running = RunningApplication.start(pipeline.config())) {
        // The client learns its schema's id before; the application has seen no article yet.
        pipeline.client().encode(pipeline.topics().raw().name(), Texts.varied("first", 0));
        registry.close();

        pipeline.post(ARTICLES);
        assertThat(pipeline.client().seenWithin(pipeline.topics().enriched().name(), OUTAGE))
            .as("enriched while the registry was down")
            .isZero();
        Await.until(
            "all that waits is counted", LIMIT, () -> waiting(running.metrics()) == ARTICLES);
        assertThat(running.metrics()).containsEntry("copydesk_ready{check=\"registry\"}", 0.0);
        registry = LocalRegistry.start(folder.resolve("registry"), registry.port());
        pipeline.awaitProcessed(LIMIT);

        Downstream downstream = Downstream.read(pipeline);
        assertThat(downstream.deadLetters()).isEmpty();
        assertThat(downstream.articles()).hasSize(ARTICLES);
        assertThat(downstream.articles())
            .extracting(EnrichedArticle::getId)
            .doesNotHaveDuplicates();
        assertThat(running.application().isRunning()).isTrue();
        assertThat(running.failedThreads()).as("stream threads that were replaced").isZero();
      } finally {
        registry.close();
      }
    }
  }

  private static double waiting(Map<String, Double> metrics) {
    return metrics.entrySet().stream()
        .filter(metric -> metric.getKey().startsWith("copydesk_lag{"))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }
}
