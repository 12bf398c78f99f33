package io.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When readers of committed records see what comes in bursts. */
@WithStack
class CommitPaceIT {

  private static final int BURST = 20;

  /** Far below the commit interval, and far above the pause. */
  private static final Duration LIMIT = Duration.ofSeconds(25);

  private static final Map<String, String> PACE =
      Map.of(
          "commit.interval.ms", "55000",
          "copydesk.commit.pause.ms", "2000",
          "producer.transaction.timeout.ms", "220000");

  @Test
  void the_last_of_a_burst_does_not_wait_for_the_commit_interval(
      TestStack stack, @TempDir Path folder) throws Exception {
    try (TestPipeline pipeline =
            TestPipeline.prepare(stack, "pace", folder, TestPipeline.Reference.EMPTY, PACE);
        RunningApplication running = RunningApplication.start(pipeline.config())) {
      Await.until("it runs", Duration.ofMinutes(2), () -> running.application().isRunning());

      pipeline.post(BURST);

      pipeline.awaitProcessed(LIMIT);
      assertThat(Downstream.read(pipeline).articles()).hasSize(BURST);
    }
  }
}
