package io.copydesk.cli.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

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

  /**
   * Runs the work over and over on each of the threads until the time is up, and returns runs a
   * second of all together. No thread waits for another between runs, as none does in production.
   */
  static double runsPerSecond(int threads, Runnable work, Duration atLeast) {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<CompletableFuture<Double>> seconds =
          IntStream.range(0, threads)
              .mapToObj(
                  i -> CompletableFuture.supplyAsync(() -> secondsPerRun(work, atLeast), pool))
              .toList();
      return seconds.stream().mapToDouble(s -> 1 / s.join()).sum();
    }
  }
}
