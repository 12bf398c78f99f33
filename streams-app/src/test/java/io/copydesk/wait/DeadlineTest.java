package io.copydesk.wait;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  @Test
  void a_moment_to_come_has_not_passed_and_says_how_long_it_is_until_then() {
    Deadline deadline = Deadline.in(Duration.ofHours(1));

    assertThat(deadline.hasPassed()).isFalse();
    assertThat(deadline.left()).isBetween(Duration.ofMinutes(50), Duration.ofHours(1));
  }

  @Test
  void without_any_time_it_has_passed_at_once() {
    assertThat(Deadline.in(Duration.ZERO).hasPassed()).isTrue();
  }
}
