package io.copydesk;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class ProgramsTest {

  private static final String THERE = "sh";
  private static final String MISSING = "no-such-program-of-copydesk";

  @Test
  void a_test_runs_where_all_its_programs_are_there() {
    assertThatCode(() -> Programs.require(true, List.of(THERE))).doesNotThrowAnyException();
    assertThatCode(() -> Programs.require(false, List.of(THERE))).doesNotThrowAnyException();
  }

  @Test
  void a_test_is_skipped_where_one_of_its_programs_is_missing() {
    assertThatThrownBy(() -> Programs.require(false, List.of(THERE, MISSING)))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining(MISSING);
  }

  @Test
  void a_test_fails_where_a_program_is_missing_that_is_said_to_be_needed() {
    assertThatThrownBy(() -> Programs.require(true, List.of(THERE, MISSING)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(MISSING);
  }
}
