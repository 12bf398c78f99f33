package io.copydesk.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StopwatchTest {

  private final AtomicInteger runs = new AtomicInteger();

  @Test
  void work_is_run_at_least_once_though_the_time_is_up_at_once() {
    // when
    Stopwatch.secondsPerRun(runs::incrementAndGet, Duration.ZERO);

    // then
    assertThat(runs).hasValue(1);
  }

  @Test
  void threads_run_the_work_at_the_same_time() {
    // given
    CyclicBarrier together = new CyclicBarrier(2);

    // when
    Stopwatch.runsPerSecond(2, () -> meet(together), Duration.ZERO);

    // then
    assertThat(runs).hasValue(2);
  }

  @Test
  void the_runs_of_all_threads_count() {
    // given
    long start = System.nanoTime();

    // when
    double runsPerSecond = Stopwatch.runsPerSecond(2, runs::incrementAndGet, Duration.ofMillis(50));

    // then
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(runsPerSecond).isGreaterThanOrEqualTo(runs.get() / seconds);
  }

  private void meet(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
      runs.incrementAndGet();
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new AssertionError("the threads did not meet", e);
    }
  }
}
