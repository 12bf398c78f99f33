package io.copydesk.extract.text;

/**
 * A quotation mark as a token: those of typewriters and printers, of the languages that write
 * guillemets or begin low, and the two graves and apostrophes of old wires. Who looks for one asks
 * here, so that all know the same. Stateless.
 */
public final class QuotationMark {

  private QuotationMark() {}

  /** Which end of what is quoted a mark stands at. */
  public enum Side {
    OPENS,
    CLOSES,
    /** The typewriter's, which look alike. */
    EITHER,
    NONE
  }

  /** Which side of a quotation the token stands at if it is a double mark; else NONE. */
  public static Side ofDouble(String token) {
    return switch (token) {
      case "“", "„", "«", "``" -> Side.OPENS;
      case "”", "»", "''" -> Side.CLOSES;
      case "\"" -> Side.EITHER;
      default -> Side.NONE;
    };
  }

  /**
   * What a token is of the pairs of single marks. Those that close are apostrophes, too: {@link
   * Apostrophe}.
   */
  public static Side ofSingle(String token) {
    return switch (token) {
      case "‘", "‚", "‹", "`" -> Side.OPENS;
      case "’", "›" -> Side.CLOSES;
      case "'" -> Side.EITHER;
      default -> Side.NONE;
    };
  }

  /** Whether a token is a mark, double or single. */
  public static boolean is(String token) {
    return ofDouble(token) != Side.NONE || ofSingle(token) != Side.NONE;
  }

  /** Whether what is quoted may begin behind the token. */
  public static boolean mayOpen(String token) {
    return mayOpen(ofDouble(token)) || mayOpen(ofSingle(token));
  }

  /** Whether what is quoted may end before the token. */
  public static boolean mayClose(String token) {
    return mayClose(ofDouble(token)) || mayClose(ofSingle(token));
  }

  private static boolean mayClose(Side side) {
    return switch (side) {
      case CLOSES, EITHER -> true;
      case OPENS, NONE -> false;
    };
  }

  private static boolean mayOpen(Side side) {
    return switch (side) {
      case OPENS, EITHER -> true;
      case CLOSES, NONE -> false;
    };
  }
}
