package io.copydesk.pipeline;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.EnrichedArticle;
import io.copydesk.local.JavaProcess;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The application is told to stop in the middle of its work, and started again. */
@WithStack
class GracefulStopIT {

  private static final Logger LOG = LoggerFactory.getLogger(GracefulStopIT.class);
  private static final int ARTICLES = 300;
  private static final int BEFORE_THE_STOP = 50;
  private static final Duration LIMIT = Duration.ofMinutes(3);

  /** What the manifest gives a pod, less than which {@code copydesk.stop.timeout.ms} has to be. */
  private static final Duration GRACE = Duration.ofSeconds(60);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"classic", "streams"})
  void a_stop_under_load_commits_what_is_enriched_and_a_restart_goes_on_from_there(
      String protocol, TestStack stack) throws Exception {
    try (TestPipeline pipeline = pipeline(stack, protocol, Map.of())) {
      pipeline.post(ARTICLES);

      int exitCode;
      try (JavaProcess first = run(pipeline)) {
        pipeline
            .client()
            .awaitFirst(
                pipeline.topics().enriched().name(), BEFORE_THE_STOP, LIMIT, first::requireAlive);
        exitCode = first.stop(GRACE);
        assertThat(first.said()).contains("Stopped: inTime=true");
      }

      Set<String> enriched = enriched(pipeline);
      assertThat(exitCode).isZero();
      assertThat(enriched).hasSizeBetween(BEFORE_THE_STOP, ARTICLES - 1);
      assertThat(enriched).isEqualTo(beforeTheCommittedOffsets(pipeline));

      Model.enricher();
      Instant restart = Instant.now();
      try (RunningApplication second = RunningApplication.start(pipeline.config())) {
        Await.until("it runs again", LIMIT, () -> second.application().isRunning());
        LOG.info(
            "group.protocol={}: RUNNING {} ms after the restart",
            protocol,
            Duration.between(restart, Instant.now()).toMillis());
        pipeline.awaitProcessed(LIMIT);

        assertThat(second.metrics())
            .containsEntry(
                "copydesk_articles_total{outcome=\"enriched\"}",
                (double) (ARTICLES - enriched.size()))
            .containsEntry("copydesk_articles_total{outcome=\"repeated\"}", 0.0)
            .containsEntry("copydesk_articles_total{outcome=\"rejected\"}", 0.0);
      }
      assertThat(Downstream.read(pipeline).articles())
          .hasSize(ARTICLES)
          .extracting(EnrichedArticle::getId)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void a_stop_that_may_take_no_time_says_so_by_its_exit_code_and_loses_nothing(TestStack stack)
      throws Exception {
    try (TestPipeline pipeline =
        pipeline(stack, "classic-hasty", Map.of("copydesk.stop.timeout.ms", "0"))) {
      pipeline.post(BEFORE_THE_STOP);

      int exitCode;
      try (JavaProcess first = run(pipeline)) {
        pipeline
            .client()
            .awaitFirst(pipeline.topics().enriched().name(), 1, LIMIT, first::requireAlive);
        exitCode = first.stop(GRACE);
        assertThat(first.said()).contains("took longer than copydesk.stop.timeout.ms");
      }

      assertThat(exitCode).isEqualTo(5);
      try (RunningApplication second = RunningApplication.start(pipeline.config())) {
        Await.until("it runs again", LIMIT, () -> second.application().isRunning());
        pipeline.awaitProcessed(LIMIT);
      }
      assertThat(Downstream.read(pipeline).articles())
          .hasSize(BEFORE_THE_STOP)
          .extracting(EnrichedArticle::getId)
          .doesNotHaveDuplicates();
    }
  }

  private TestPipeline pipeline(TestStack stack, String name, Map<String, String> more)
      throws Exception {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("group.protocol", name.startsWith("streams") ? "streams" : "classic");
    return TestPipeline.prepare(
        stack, "stop-" + name, folder, TestPipeline.Reference.EMPTY, settings);
  }

  private JavaProcess run(TestPipeline pipeline) throws Exception {
    return CopydeskProcess.start(
        folder.resolve("application.log"), "run", "-c", pipeline.settingsFile(folder).toString());
  }

  private static Set<String> enriched(TestPipeline pipeline) {
    return pipeline.client().committed(pipeline.topics().enriched().name()).stream()
        .map(Downstream::key)
        .collect(toSet());
  }

  /** The articles that the next start does not read again. */
  private static Set<String> beforeTheCommittedOffsets(TestPipeline pipeline) throws Exception {
    Map<TopicPartition, Long> committed = pipeline.committed();
    return pipeline.client().committed(pipeline.topics().raw().name()).stream()
        .filter(
            record ->
                record.offset()
                    < committed.getOrDefault(
                        new TopicPartition(record.topic(), record.partition()), 0L))
        .map(Downstream::key)
        .collect(toSet());
  }
}
