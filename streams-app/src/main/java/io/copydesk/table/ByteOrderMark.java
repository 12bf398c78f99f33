package io.copydesk.table;

import java.io.BufferedReader;
import java.io.IOException;

/**
 * What some editors put before a text of UTF-8, and spreadsheets before their CSV. It belongs to no
 * word, and hides the first one: a key, a column, a story's heading. Stateless.
 */
public final class ByteOrderMark {

  private static final char MARK = '\uFEFF';

  private ByteOrderMark() {}

  /** The text without it; the same text when it has none. */
  public static String dropped(String text) {
    return text.indexOf(MARK) == 0 ? text.substring(1) : text;
  }

  /**
   * The same reader, which stands behind it if there is one.
   *
   * @param atBeginning of which nothing has been read yet
   */
  public static BufferedReader passed(BufferedReader atBeginning) throws IOException {
    atBeginning.mark(1);
    if (atBeginning.read() != MARK) {
      atBeginning.reset();
    }
    return atBeginning;
  }
}
