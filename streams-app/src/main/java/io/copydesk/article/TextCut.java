package io.copydesk.article;

/**
 * Where a text may be cut: never within a character that takes two UTF-16 code units, since half of
 * one becomes a question mark in UTF-8. Stateless.
 */
public final class TextCut {

  private TextCut() {}

  /**
   * The text, or its first {@code limit} code units, or one fewer where the cut would split a
   * surrogate pair.
   */
  public static String head(String text, int limit) {
    return text.length() <= limit ? text : text.substring(0, before(text, limit));
  }

  /** The index, or the one before it when it is within a character. */
  public static int before(String text, int index) {
    return isWithin(text, index) ? index - 1 : index;
  }

  /** The index, or the one behind it when it is within a character. */
  public static int behind(String text, int index) {
    return isWithin(text, index) ? index + 1 : index;
  }

  private static boolean isWithin(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }
}
