package io.copydesk.topology.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CausesTest {

  @Test
  void are_the_failure_itself_and_what_is_behind_it() {
    IOException inner = new IOException("inner");
    UncheckedIOException outer = new UncheckedIOException(inner);

    assertThat(Causes.of(outer)).containsExactly(outer, inner);
    assertThat(Causes.root(outer)).isSameAs(inner);
    assertThat(Causes.root(inner)).isSameAs(inner);
  }

  @Test
  void of_a_cyclic_chain_end() {
    IOException one = cyclic();

    assertThat(Causes.of(one)).contains(one, one.getCause());
    assertThat(Causes.root(one)).isIn(one, one.getCause());
  }

  @Test
  void of_a_cyclic_chain_do_not_keep_a_stream_thread_from_trying_again() {
    AtomicInteger attempts = new AtomicInteger();

    String answer =
        new Patience(Duration.ofMinutes(1), pause -> {})
            .tryUntilAnswered(
                "ask",
                () -> {
                  if (attempts.incrementAndGet() == 1) {
                    throw new UncheckedIOException(cyclic());
                  }
                  return "yes";
                });

    assertThat(answer).isEqualTo("yes");
  }

  @Test
  void who_waits_for_the_registry_says_that_it_is_the_registry_and_why_in_words() {
    TransientFaultException gaveUp =
        catchThrowableOfType(
            TransientFaultException.class,
            () ->
                new Patience(Duration.ZERO, pause -> {})
                    .tryUntilAnswered(
                        "decode a catalog entry",
                        () -> {
                          throw new IllegalStateException(new ConnectException());
                        }));

    assertThat(gaveUp)
        .hasMessageContaining("the schema registry has not answered")
        .hasMessageContaining("decode a catalog entry")
        .hasMessageEndingWith(": ConnectException");
  }

  private static IOException cyclic() {
    IOException one = new ConnectException("refused");
    one.initCause(new IOException("because of", one));
    return one;
  }
}
