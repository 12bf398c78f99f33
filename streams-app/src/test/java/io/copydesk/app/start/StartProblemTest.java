package io.copydesk.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartProblemTest {

  @ParameterizedTest
  @CsvSource({
    "NOT_PREPARED, NOT_PREPARED, NOT_PREPARED",
    "NOT_PREPARED, FAILED, FAILED",
    "NOT_PREPARED, NOT_ALLOWED, NOT_ALLOWED",
    "FAILED, NOT_ALLOWED, NOT_ALLOWED"
  })
  void all_problems_are_told_with_the_exit_code_of_what_has_to_be_put_right_first(
      StopReason one, StopReason other, StopReason first) {
    Stream.of(List.of(one, other), List.of(other, one))
        .map(
            reasons ->
                reasons.stream().map(reason -> new StartProblem(reason, reason + ".")).toList())
        .forEach(
            problems -> {
              CannotRunException told = StartProblem.all(problems);

              assertThat(told.reason()).isEqualTo(first);
              assertThat(told).hasMessageContaining(one + ".").hasMessageContaining(other + ".");
            });
  }
}
