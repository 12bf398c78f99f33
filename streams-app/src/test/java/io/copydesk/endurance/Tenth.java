package io.copydesk.endurance;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * How a tenth of the run went, and what there was at its end.
 *
 * @param perSecond articles that readers of committed records have seen
 * @param p99Millis from the posting until it was read, which 99 of 100 articles did not exceed
 * @param heap bytes alive in the instance's heap, after a collection
 * @param resident bytes of the instance in memory: heap, code, and what RocksDB has not yet
 *     written; empty where the system has no {@code /proc} to tell
 * @param state bytes in the instance's state directory
 * @param topics bytes of all topics, the state's changelog among them
 */
record Tenth(
    int number,
    double perSecond,
    double p99Millis,
    long heap,
    OptionalLong resident,
    long state,
    long topics) {

  static final String HEADER =
      """
      | tenth | articles/s | p99 | heap | resident | state | topics |
      |---|---|---|---|---|---|---|""";

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "| %d | %.0f | %.0f ms | %.0f MB | %s | %.1f MB | %.0f MB |",
        number,
        perSecond,
        p99Millis,
        heap / 1e6,
        resident.isPresent() ? megabytes(resident.getAsLong()) : "unknown: no /proc",
        state / 1e6,
        topics / 1e6);
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.0f MB", bytes / 1e6);
  }
}
