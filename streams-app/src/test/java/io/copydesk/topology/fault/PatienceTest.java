package io.copydesk.topology.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.InterruptException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PatienceTest {

  @Test
  void what_says_by_itself_that_it_is_transient_is_not_tried_again() {
    AtomicInteger attempts = new AtomicInteger();
    TransientFaultException stopped =
        new TransientFaultException("stopped", new InterruptException("by a stop"));
    Patience patience =
        new Patience(Duration.ofMinutes(1), pause -> fail("it is to be tried again"));

    Throwable failure =
        catchThrowable(
            () ->
                patience.tryUntilAnswered(
                    "ask",
                    () -> {
                      attempts.incrementAndGet();
                      throw stopped;
                    }));

    assertThat(failure).isSameAs(stopped);
    assertThat(attempts).hasValue(1);
    // Kafka's exception interrupts the thread that makes one.
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void no_pause_goes_on_behind_the_limit() {
    List<Duration> pauses = new ArrayList<>();
    Patience patience =
        new Patience(
            Duration.ofMillis(900),
            pause -> {
              pauses.add(pause);
              Thread.sleep(pause);
            });

    var unused = tookUntilGivenUp(patience, PatienceTest::refused);

    assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
        .isLessThan(Duration.ofMillis(900));
    // The third would be of 400 ms, which is more than half of what is left.
    assertThat(pauses)
        .allMatch(pause -> pause.toMillis() < 400)
        .first()
        .isEqualTo(Duration.ofMillis(100));
  }

  @Test
  @Timeout(30)
  void no_attempt_but_the_first_goes_on_behind_the_limit() {
    AtomicInteger attempts = new AtomicInteger();
    Patience patience = new Patience(Duration.ofSeconds(1));

    Duration took =
        tookUntilGivenUp(
            patience,
            () -> {
              if (attempts.incrementAndGet() > 1) {
                sleep(Duration.ofMinutes(1));
              }
              return refused();
            });

    assertThat(attempts).hasValue(2);
    assertThat(took).isLessThan(Duration.ofSeconds(5));
  }

  private static String refused() {
    throw new UncheckedIOException(new ConnectException("refused"));
  }

  private static Duration tookUntilGivenUp(Patience patience, Supplier<String> attempt) {
    long began = System.nanoTime();

    Throwable failure = catchThrowable(() -> patience.tryUntilAnswered("ask", attempt));

    assertThat(failure)
        .isInstanceOf(TransientFaultException.class)
        .hasMessageContaining("the schema registry has not answered");
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw new IllegalStateException("given up", e);
    }
  }
}
