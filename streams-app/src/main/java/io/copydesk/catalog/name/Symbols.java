package io.copydesk.catalog.name;

import java.util.Locale;

/** The symbols under which exchanges list securities. Stateless. */
public final class Symbols {

  private Symbols() {}

  /**
   * One form for one symbol: in capitals, share classes after a dot ("BRK-B" is "BRK.B"), numbers
   * without leading zeros ("0700" is "700").
   */
  public static String canonical(String symbol) {
    String upper = symbol.strip().toUpperCase(Locale.ROOT).replace('-', '.').replace('/', '.');
    int zeros = 0;
    if (upper.chars().allMatch(c -> c >= '0' && c <= '9')) {
      while (zeros < upper.length() - 1 && upper.charAt(zeros) == '0') {
        zeros++;
      }
    }
    return upper.substring(zeros);
  }
}
