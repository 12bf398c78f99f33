package io.copydesk.catalog.reference;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of a file's rows.
 *
 * @param rows read, without a header
 * @param taken handed on as entities
 * @param skipped rows by reason, in the order of the reasons; empty reasons are left out
 * @param examples of skipped rows, a few a reason
 * @param leftOut how many times each field was {@link UnknownFields#LEFT_OUT}
 */
public record ImportReport(
    long rows,
    long taken,
    Map<SkipReason, Long> skipped,
    List<Skipped> examples,
    SortedMap<String, Long> leftOut) {

  public ImportReport {
    Map<SkipReason, Long> byReason = new EnumMap<>(SkipReason.class);
    byReason.putAll(skipped);
    skipped = Collections.unmodifiableMap(byReason);
    examples = List.copyOf(examples);
    leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
  }

  /**
   * A row that was not used.
   *
   * @param row from 1, without the header; of what several rows describe the first
   * @param detail what stands there, shortened
   */
  public record Skipped(long row, SkipReason reason, String detail) {}
}
