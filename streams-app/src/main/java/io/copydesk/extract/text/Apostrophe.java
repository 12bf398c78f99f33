package io.copydesk.extract.text;

/**
 * The apostrophe as typewriters have it and as printers do, which articles mix: who looks for one
 * asks here. Stateless.
 */
public final class Apostrophe {

  private static final char TYPEWRITER = '\'';
  private static final char TYPOGRAPHIC = '\u2019';

  private Apostrophe() {}

  /** Whether a character is one; a closing quotation mark looks the same. */
  public static boolean is(char c) {
    return c == TYPEWRITER || c == TYPOGRAPHIC;
  }

  /** The text with each written as typewriters do, as words in tables are; of the same length. */
  public static String plain(String text) {
    return text.replace(TYPOGRAPHIC, TYPEWRITER);
  }
}
