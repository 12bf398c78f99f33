package io.copydesk.catalog.reference;

import io.copydesk.article.TextCut;
import io.copydesk.catalog.reference.ImportReport.Skipped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what becomes of a file's rows. Not thread-safe. */
final class Tally {

  /** Rows that are told of each reason. Set by hand. */
  private static final int EXAMPLES = 5;

  /** What holds the longest message of our own, that with the kinds of bodies. */
  private static final int DETAIL_LENGTH = 400;

  private final Map<SkipReason, Long> skipped = new EnumMap<>(SkipReason.class);
  private final List<Skipped> examples = new ArrayList<>();
  private final SortedMap<String, Long> leftOut = new TreeMap<>();
  private long rows;
  private long taken;

  /** One more row. */
  void row() {
    rows++;
  }

  /** How many there were so far, so that it is the number of the last one, from 1. */
  long rows() {
    return rows;
  }

  /** A row became an entity. */
  void taken() {
    taken++;
  }

  /** The last row became none. */
  void skipped(SkipReason reason, String detail) {
    skipped(rows, reason, detail);
  }

  /** The entity that began at a row became none. */
  void skipped(long row, SkipReason reason, String detail) {
    if (skipped.merge(reason, 1L, Long::sum) <= EXAMPLES) {
      String shortened =
          detail.length() <= DETAIL_LENGTH ? detail : TextCut.head(detail, DETAIL_LENGTH) + "...";
      examples.add(new Skipped(row, reason, shortened));
    }
  }

  /** A field of the row is left out of its entity. */
  void leftOut(String field) {
    leftOut.merge(field, 1L, Long::sum);
  }

  ImportReport report() {
    return new ImportReport(rows, taken, skipped, examples, leftOut);
  }
}
