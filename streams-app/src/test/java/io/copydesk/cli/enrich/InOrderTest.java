package io.copydesk.cli.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A failure anywhere ends the run: whoever waits for results would wait for ever otherwise. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InOrderTest {

  private final List<String> sunk = new ArrayList<>();

  @Test
  void an_error_of_the_source_ends_the_run_after_what_it_had_handed_on() {
    Error error = new StackOverflowError("too deep");

    Throwable thrown =
        catchThrowable(
            () ->
                new InOrder<String, String>(2, item -> item + "!")
                    .run(
                        sink -> {
                          sink.accept("a");
                          throw error;
                        },
                        sunk::add));

    assertThat(thrown).isSameAs(error);
    assertThat(sunk).containsExactly("a!");
  }

  @Test
  void an_error_of_the_work_is_thrown_as_it_is() {
    Error error = new StackOverflowError("too deep");

    Throwable thrown =
        catchThrowable(
            () ->
                new InOrder<String, String>(
                        2,
                        item -> {
                          throw error;
                        })
                    .run(sink -> sink.accept("a"), sunk::add));

    assertThat(thrown).isSameAs(error);
  }
}
