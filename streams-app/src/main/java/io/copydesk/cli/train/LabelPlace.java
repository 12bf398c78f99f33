package io.copydesk.cli.train;

import io.copydesk.events.TextField;
import io.copydesk.table.WordChoice;

/**
 * Where a line of labels says something of an article, as its first four columns have it: the
 * article's id, {@code title} or {@code body}, start and end in UTF-16 code units.
 */
record LabelPlace(String article, TextField field, int start, int end) {

  private static final WordChoice<TextField> FIELDS = WordChoice.of("column 2", TextField.class);

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException naming the column that holds something else
   */
  static LabelPlace of(String[] columns) {
    return new LabelPlace(
        columns[0], FIELDS.read(columns[1]), number(columns, 3), number(columns, 4));
  }

  /**
   * A column's number.
   *
   * @param column counted from 1
   */
  private static int number(String[] columns, int column) {
    String written = columns[column - 1];
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "column %d: has to be a whole number, but it is \"%s\"".formatted(column, written), e);
    }
  }
}
