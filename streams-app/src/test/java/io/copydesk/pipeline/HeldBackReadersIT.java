package io.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.local.JavaProcess;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The only instance is killed in the middle of a transaction and nobody takes over: readers of
 * committed records wait until the brokers abort it.
 */
@WithStack
class HeldBackReadersIT {

  private static final int ARTICLES = 5_000;
  private static final int TRIES = 5;
  private static final Duration LIMIT = Duration.ofMinutes(2);

  /**
   * Our transactions end after ten seconds, and the brokers look every ten; Kafka's default, a
   * minute, is what must not be in force. Between the two, since a busy machine takes longer.
   */
  private static final Duration HELD_BACK = Duration.ofSeconds(45);

  @TempDir Path folder;

  @Test
  void an_instance_that_dies_for_good_holds_readers_back_for_less_than_kafkas_minute(
      TestStack stack) throws Exception {
    try (TestPipeline pipeline =
        TestPipeline.prepare(stack, "held-back", folder, TestPipeline.Reference.EMPTY)) {
      long killed = killInATransaction(pipeline);

      Await.until("readers are not held back", LIMIT, () -> !pipeline.isTransactionOpen());

      Duration heldBack = Duration.ofNanos(System.nanoTime() - killed);
      assertThat(heldBack).isLessThan(HELD_BACK);
      assertThat(pipeline.client().uncommitted(pipeline.topics().enriched().name()).size())
          .as("articles that were written, the last of them in vain")
          .isGreaterThan(pipeline.client().committed(pipeline.topics().enriched().name()).size());
    }
  }

  /**
   * Kills the instance as soon as it is seen to have a transaction open, and returns {@link
   * System#nanoTime} of that moment. It has articles enough to be busy, so the transaction is
   * seldom over by then.
   */
  private long killInATransaction(TestPipeline pipeline) throws Exception {
    for (int i = 0; i < TRIES; i++) {
      try (JavaProcess instance = run(pipeline)) {
        pipeline.post("try-" + i, ARTICLES);
        Await.until(
            "a transaction is open",
            LIMIT,
            () -> {
              instance.requireAlive();
              return pipeline.isTransactionOpen();
            });
        instance.kill();
        long killed = System.nanoTime();
        if (pipeline.isTransactionOpen()) {
          return killed;
        }
      }
    }
    throw new AssertionError("it was killed between two transactions each time");
  }

  private JavaProcess run(TestPipeline pipeline) throws Exception {
    return CopydeskProcess.start(
        folder.resolve("application.log"), "run", "-c", pipeline.settingsFile(folder).toString());
  }
}
