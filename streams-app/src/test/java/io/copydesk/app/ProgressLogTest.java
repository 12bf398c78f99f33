package io.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.app.health.CapturedLog;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressLogTest {

  @Test
  void it_asks_again_after_questions_that_failed() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(3);

    try (ProgressLog log =
        new ProgressLog(
            () -> {
              asked.countDown();
              if (asked.getCount() == 2) {
                throw new NoClassDefFoundError("org/example/Gone");
              }
              throw new IllegalStateException("the stream threads are gone");
            },
            Duration.ofMillis(10))) {
      log.start();

      assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void nothing_is_said_of_what_a_stop_waits_for() {
    ProgressLog log = new ProgressLog(() -> "Kafka Streams is REBALANCING");
    try (CapturedLog captured = CapturedLog.of(ProgressLog.class)) {
      log.say();
      log.close();

      log.say();

      assertThat(captured.messages())
          .containsExactly("Not enriching yet: Kafka Streams is REBALANCING");
    }
  }
}
