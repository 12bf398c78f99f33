package io.copydesk.topology.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

  @Test
  void a_call_that_is_answered_gives_its_result() {
    try (TimeLimit limit = new TimeLimit(Duration.ofSeconds(30))) {
      assertThat(limit.call(() -> "answer")).isEqualTo("answer");
    }
  }

  @Test
  void a_call_s_own_failure_is_passed_on() {
    try (TimeLimit limit = new TimeLimit(Duration.ofSeconds(30))) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(
              () ->
                  limit.call(
                      () -> {
                        throw new ArithmeticException("own");
                      }));
    }
  }

  @Test
  void an_error_is_passed_on_as_what_it_is() {
    try (TimeLimit limit = new TimeLimit(Duration.ofSeconds(30))) {
      assertThatExceptionOfType(StackOverflowError.class)
          .isThrownBy(
              () ->
                  limit.call(
                      () -> {
                        throw new StackOverflowError();
                      }));
    }
  }

  @Test
  void a_call_that_hangs_is_a_transient_fault_and_the_next_one_is_not_held_up() {
    try (TimeLimit limit = new TimeLimit(Duration.ofMillis(50))) {
      assertThatExceptionOfType(TimeoutException.class)
          .isThrownBy(() -> limit.call(TimeLimitTest::hang))
          .satisfies(e -> assertThat(FaultKind.of(e)).isEqualTo(FaultKind.TRANSIENT));
      assertThat(limit.call(() -> "answer")).isEqualTo("answer");
    }
  }

  @Test
  void of_a_call_that_hangs_people_are_told_how_long_it_was_waited_for() {
    try (TimeLimit limit = new TimeLimit(Duration.ofMillis(50))) {
      assertThatExceptionOfType(TimeoutException.class)
          .isThrownBy(() -> limit.call(TimeLimitTest::hang))
          .satisfies(e -> assertThat(Causes.words(e)).isEqualTo("no answer within 50 ms"));
    }
  }

  private static String hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "never";
  }
}
