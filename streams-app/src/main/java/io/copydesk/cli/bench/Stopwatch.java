package io.copydesk.cli.bench;

import java.time.Duration;

/** Times work. Stateless. */
final class Stopwatch {

  private Stopwatch() {}

  /** Runs the work over and over until the time is up, and returns seconds a run. */
  static double secondsPerRun(Runnable work, Duration atLeast) {
    long start = System.nanoTime();
    long deadline = start + atLeast.toNanos();
    int runs = 0;
    do {
      work.run();
      runs++;
    } while (System.nanoTime() < deadline);
    return (System.nanoTime() - start) / 1e9 / runs;
  }
}
