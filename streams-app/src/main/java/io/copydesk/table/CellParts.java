package io.copydesk.table;

import java.util.ArrayList;
import java.util.List;

/** A line or a cell of a table that a mark parts. Stateless. */
public final class CellParts {

  /** The mark of most tables. */
  static final char BAR = '|';

  private CellParts() {}

  /**
   * What a mark parts, each stripped; the text itself where there is no mark. Without a pattern,
   * since each start divides a hundred thousand cells of the bundled catalog.
   */
  public static List<String> of(String text, char mark) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int end = text.indexOf(mark);
    while (end >= 0) {
      parts.add(text.substring(start, end).strip());
      start = end + 1;
      end = text.indexOf(mark, start);
    }
    parts.add(text.substring(start).strip());
    return parts;
  }
}
