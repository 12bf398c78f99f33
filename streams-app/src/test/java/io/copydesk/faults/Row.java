package io.copydesk.faults;

import java.time.Duration;
import java.util.Locale;

/**
 * What became of the articles of one fault.
 *
 * @param articles good ones that were posted
 * @param enriched of them that are downstream
 * @param duplicates records downstream beyond the one that there has to be of each
 * @param lost records downstream that there have to be and are not
 * @param deadLettered poison records that are in the dead letters with their bytes
 * @param recovery see {@link FaultTable}
 */
record Row(
    String fault,
    int articles,
    int enriched,
    long duplicates,
    long lost,
    String deadLettered,
    Duration recovery) {

  static final String HEADER =
      "| fault | articles | enriched | duplicates | lost | dead-lettered | recovery |";

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %d | %d | %s | %.1f s |",
        fault,
        articles,
        enriched,
        duplicates,
        lost,
        deadLettered,
        recovery.toMillis() / 1e3);
  }
}
