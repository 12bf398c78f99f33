package io.copydesk.cli.bench;

/** The heap of this process. Stateless. */
final class Heap {

  private Heap() {}

  /** What is alive, in 10^6 bytes; collects garbage first. */
  static double liveMegabytes() {
    // Twice, since what the first collection finalises only the second one frees.
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }
}
