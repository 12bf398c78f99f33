package io.copydesk.cli.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.cli.console.CommandFailure;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How the wait for the application's stop ends. */
@Timeout(10)
class LaptopTest {

  private static final int STOPPED_TOO_SLOWLY = 5;

  private final CompletableFuture<String> lost = new CompletableFuture<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  @Test
  void an_application_that_stops_by_itself_has_its_own_exit_code_and_is_not_closed()
      throws InterruptedException {
    int exitCode = Laptop.awaitStop(lost, closed::countDown, () -> STOPPED_TOO_SLOWLY);

    assertThat(exitCode).isEqualTo(STOPPED_TOO_SLOWLY);
    assertThat(closed.getCount()).as("not closed").isEqualTo(1);
  }

  @Test
  void a_registry_that_ends_stops_the_application_and_fails_with_what_it_said_last() {
    assertThatThrownBy(
            () ->
                Laptop.awaitStop(
                    lost,
                    closed::countDown,
                    () -> {
                      lost.complete("the registry has ended: no space left on device");
                      return untilClosed();
                    }))
        .isInstanceOf(CommandFailure.class)
        .hasMessage("the registry has ended: no space left on device");
  }

  @Test
  void one_that_had_ended_before_the_wait_began_does_so_too() {
    lost.complete("the registry has ended");

    assertThatThrownBy(() -> Laptop.awaitStop(lost, closed::countDown, this::untilClosed))
        .isInstanceOf(CommandFailure.class)
        .hasMessage("the registry has ended");
  }

  /** An application that runs until it is closed. */
  private int untilClosed() throws InterruptedException {
    closed.await();
    return 0;
  }
}
