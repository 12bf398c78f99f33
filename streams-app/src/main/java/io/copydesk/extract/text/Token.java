package io.copydesk.extract.text;

/**
 * A token of the title or the body. The full stop of an abbreviation that ends a sentence ("Acme
 * Inc.") belongs to two tokens, the abbreviation and the stop; no others overlap.
 *
 * @param text the very characters {@code [start, end)} of the field
 * @param start in UTF-16 code units into the field
 * @param end one past the last code unit
 */
public record Token(String text, int start, int end) {

  /**
   * What a word may begin with that says that a role or an organisation is somebody's past one:
   * "ex-minister", "ex-Acme".
   */
  public static final String EX = "ex-";

  /** Where the name begins that the token is, or begins with: behind the "ex-" of "ex-Acme". */
  public int startOfName() {
    boolean past =
        text.startsWith(EX)
            && text.length() > EX.length()
            && Character.isUpperCase(text.charAt(EX.length()));
    return past ? start + EX.length() : start;
  }

  /**
   * Whether a token of this text is the ending of a possessive, which the tokenizer parts from its
   * word: "'s", or "'" behind a plural.
   */
  public static boolean isPossessive(String text) {
    return !text.isEmpty()
        && Apostrophe.is(text.charAt(0))
        && (text.length() == 1 || (text.length() == 2 && (text.charAt(1) | ' ') == 's'));
  }
}
