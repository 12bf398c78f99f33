package io.copydesk.cli.render;

import io.copydesk.cli.console.SafeText;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/**
 * Writes rows in aligned columns.
 *
 * @param colours whether there may be any
 */
record Table(ColorScheme colours) {

  /** A longer cell pushes the rest of its own row onto the next line. */
  private static final int WIDEST = 50;

  private static final int INDENT = 4;
  private static final int GAP = 2;

  /**
   * The rows, a line each.
   *
   * @param rows of equally many cells, at least one; what a terminal would obey in them is escaped
   * @param first how the first column stands out
   */
  String of(List<List<String>> rows, Emphasis first) {
    List<List<String>> safe =
        rows.stream().map(row -> row.stream().map(SafeText::line).toList()).toList();
    TextTable table = TextTable.forColumns(colours, columns(safe));
    for (List<String> row : safe) {
      Text[] cells = new Text[filled(row)];
      for (int i = 0; i < cells.length; i++) {
        // Not by text(): it would take "@|" in somebody's name for mark-up.
        cells[i] = colours.apply(row.get(i), i == 0 ? first.styles() : List.of());
      }
      table.addRowValues(cells);
    }
    return table.toString();
  }

  /** Empty cells at a row's end left out: behind a long cell they would make an empty line. */
  private static int filled(List<String> row) {
    int filled = row.size();
    while (filled > 1 && row.get(filled - 1).isEmpty()) {
      filled--;
    }
    return filled;
  }

  private static Column[] columns(List<List<String>> rows) {
    int last = rows.getFirst().size() - 1;
    Column[] columns = new Column[last + 1];
    for (int i = 0; i <= last; i++) {
      int at = i;
      int longest = rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0);
      int indent = i == 0 ? INDENT : GAP;
      int width = indent + (i == last ? Math.max(1, longest) : Math.min(WIDEST, longest));
      columns[i] = new Column(width, indent, Column.Overflow.SPAN);
    }
    return columns;
  }
}
