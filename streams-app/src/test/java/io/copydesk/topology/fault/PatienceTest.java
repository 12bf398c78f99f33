package io.copydesk.topology.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.InterruptException;
import org.junit.jupiter.api.Test;

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
}
