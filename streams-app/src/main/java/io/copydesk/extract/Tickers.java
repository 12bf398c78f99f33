package io.copydesk.extract;

import org.jspecify.annotations.Nullable;

/**
 * Tickers beside names in the forms of the news: {@code <CRNS>}, {@code <BETL.L>}, {@code (NYSE:
 * BABA)}, {@code (0700.HK)}, {@code (TYO:7203)}. Stateless, thread-safe.
 */
final class Tickers {

  private static final int MAX_SYMBOL = 8;

  private final Exchanges exchanges;

  Tickers(Exchanges exchanges) {
    this.exchanges = exchanges;
  }

  /**
   * A ticker in brackets.
   *
   * @param end one past the closing bracket
   */
  record Found(ListedAs listedAs, int end) {}

  /** The ticker whose opening bracket stands at the token; null when none does. */
  @Nullable Found at(TaggedSentence s, int open) {
    if (!s.isOpen(open)) {
      return null;
    }
    boolean angle = s.word(open, "<");
    if (s.isClose(open + 2)) {
      String symbol = s.word(open + 1);
      ListedAs listed = bare(symbol, angle);
      return listed == null ? null : new Found(listed, open + 3);
    }
    int colon = open + 2;
    if (s.word(colon, ":") && s.isClose(colon + 2)) {
      String exchange = exchanges.byPrefix(s.word(open + 1).toUpperCase(java.util.Locale.ROOT));
      String symbol = s.word(colon + 1);
      return exchange != null && isSymbol(symbol)
          ? new Found(new ListedAs(withoutSuffix(symbol), exchange), colon + 3)
          : null;
    }
    return null;
  }

  private @Nullable ListedAs bare(String symbol, boolean angle) {
    int dot = symbol.lastIndexOf('.');
    if (dot > 0 && dot < symbol.length() - 1) {
      String exchange = exchanges.bySuffix(symbol.substring(dot + 1));
      String base = symbol.substring(0, dot);
      if (exchange != null && isSymbol(base) && (angle || dot > 1)) {
        return new ListedAs(base, exchange);
      }
    }
    return angle && isSymbol(symbol) && hasLetter(symbol) ? new ListedAs(symbol, null) : null;
  }

  private String withoutSuffix(String symbol) {
    int dot = symbol.lastIndexOf('.');
    return dot > 0 && exchanges.bySuffix(symbol.substring(dot + 1)) != null
        ? symbol.substring(0, dot)
        : symbol;
  }

  private static boolean isSymbol(String word) {
    if (word.isEmpty() || word.length() > MAX_SYMBOL) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean fits = Character.isDigit(c) || (c >= 'A' && c <= 'Z') || c == '.' || c == '-';
      if (!fits) {
        return false;
      }
    }
    return Character.isLetterOrDigit(word.charAt(0));
  }

  private static boolean hasLetter(String word) {
    return word.chars().anyMatch(Character::isLetter);
  }
}
