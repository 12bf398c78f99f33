package io.copydesk.wait;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GrowingPauseTest {

  @Test
  void each_pause_is_twice_as_long_as_the_one_before_until_the_limit() {
    GrowingPause first = GrowingPause.upTo(Duration.ofMillis(700));

    assertThat(Stream.iterate(first, GrowingPause::next).limit(5))
        .extracting(pause -> pause.length().toMillis())
        .containsExactly(100L, 200L, 400L, 700L, 700L);
  }
}
