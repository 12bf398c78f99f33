package io.copydesk.catalog.name;

/**
 * A word of a name, without what spellings of it differ in.
 *
 * @param text lower case, without diacritics or punctuation; legal forms abbreviated ("company" is
 *     "co"), "&amp;" is "and", a possessive ending is "'s"
 * @param start first character in the text it was read from, in UTF-16 code units
 * @param end one past its last character
 * @param capital whether it has an upper-case letter
 * @param exactHash of its letters and digits, large and small as written, without diacritics; of a
 *     short legal form behind other words its text, since "plc" and "Plc" are one
 */
public record NamePiece(String text, int start, int end, boolean capital, long exactHash) {

  /** The possessive ending as a piece. */
  public static final String POSSESSIVE = "'s";

  /** Whether it is the possessive ending. */
  public boolean possessive() {
    return text.equals(POSSESSIVE);
  }
}
