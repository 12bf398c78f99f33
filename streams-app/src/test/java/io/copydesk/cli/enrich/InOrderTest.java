package io.copydesk.cli.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
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

  @Test
  void a_source_that_ends_after_the_sink_has_failed_ends_quietly() throws InterruptedException {
    var reader = new AtomicReference<Thread>();
    var uncaught = new AtomicReference<Throwable>();
    var over = new AtomicBoolean();

    Throwable thrown =
        catchThrowable(
            () ->
                new InOrder<String, String>(2, item -> item)
                    .run(
                        sink -> {
                          reader.set(Thread.currentThread());
                          reader.get().setUncaughtExceptionHandler((t, e) -> uncaught.set(e));
                          sink.accept("a");
                          while (!over.get()) {
                            Thread.onSpinWait();
                          }
                        },
                        result -> {
                          throw new IllegalStateException("the reader of the output is gone");
                        }));
    over.set(true);
    reader.get().join();

    assertThat(thrown).hasMessage("the reader of the output is gone");
    assertThat(uncaught).hasNullValue();
  }

  @Test
  void each_thread_has_a_name_of_its_own() {
    var together = new CyclicBarrier(2);

    new InOrder<String, String>(2, item -> threadAmong(together))
        .run(
            sink -> {
              sink.accept("a");
              sink.accept("b");
            },
            sunk::add);

    assertThat(sunk).containsExactlyInAnyOrder("copydesk-worker-0", "copydesk-worker-1");
  }

  private static String threadAmong(CyclicBarrier together) {
    try {
      together.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
    return Thread.currentThread().getName();
  }
}
