package io.copydesk.cli.render;

import io.copydesk.cli.console.SafeText;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes rows in aligned columns. Stateless. */
final class Columns {

  /** A longer cell pushes the rest of its own row only. */
  private static final int WIDEST = 50;

  private static final String GAP = "  ";

  private Columns() {}

  /**
   * Appends the rows, a line each.
   *
   * @param rows of equally many cells; what a terminal would obey in them is escaped
   * @param paint colours the first column
   */
  static void write(
      List<List<String>> rows, String indent, UnaryOperator<String> paint, StringBuilder text) {
    List<List<String>> safe =
        rows.stream().map(row -> row.stream().map(SafeText::line).toList()).toList();
    int columns = safe.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : safe) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST, length(row.get(i))));
      }
    }
    for (List<String> row : safe) {
      text.append(line(row, widths, indent, paint)).append('\n');
    }
  }

  private static String line(
      List<String> row, int[] widths, String indent, UnaryOperator<String> paint) {
    StringBuilder line = new StringBuilder(indent).append(paint.apply(row.getFirst()));
    int missing = widths[0] - length(row.getFirst());
    for (int i = 1; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        line.append(" ".repeat(Math.max(0, missing))).append(GAP).append(row.get(i));
        missing = 0;
      } else {
        missing = Math.max(0, missing) + GAP.length();
      }
      missing += widths[i] - length(row.get(i));
    }
    return line.toString();
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
