package io.copydesk.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/**
 * Characters of UTF-8 that a program on the way took for Windows' Western European ones or for
 * those of Latin-1, which makes two or three of each: "\u00e2\u20ac\u2122" of an apostrophe, or the
 * same with two controls behind the first, "\u00c3\u00a9" of "\u00e9". Read are those that no
 * writer sets side by side. Stateless.
 */
final class Garbled {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** The first of two: of a sign or a letter of Latin-1, of a letter of Latin Extended-A. */
  private static final String FIRST_OF_TWO = "\u00c2\u00c3\u00c4\u00c5";

  /** The first of three. */
  private static final char FIRST_OF_THREE = '\u00e2';

  /** The second of three: of punctuation, of currencies, of letterlike signs; as Latin-1 too. */
  private static final String SECOND_OF_THREE = "\u20ac\u201a\u201e\u0080\u0082\u0084";

  /** What may well stand behind a letter, too. */
  private static final String BEHIND_LETTERS =
      "\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00bb\u203a\u00a0\u00ad\u00b7\u00b4";

  /** Its last byte has no character in Windows' set, so that programs drop it. */
  private static final String CLOSING_QUOTE = "\u201d";

  private Garbled() {}

  /** Behind the garbled character that begins at a place; the place itself when none does. */
  static int end(String text, int from) {
    char first = text.charAt(from);
    if (first == FIRST_OF_THREE) {
      return endOfThree(text, from);
    }
    boolean two = FIRST_OF_TWO.indexOf(first) >= 0 && isFurther(text, from + 1);
    return two && !isWritten(text, from) ? from + 2 : from;
  }

  private static int endOfThree(String text, int from) {
    if (from + 1 >= text.length() || SECOND_OF_THREE.indexOf(text.charAt(from + 1)) < 0) {
      return from;
    }
    if (isFurther(text, from + 2)) {
      return from + 3;
    }
    // Of a closing quotation mark the last byte has been dropped.
    return text.charAt(from + 1) == SECOND_OF_THREE.charAt(0) ? from + 2 : from;
  }

  /** Whether a writer may have set both: a letter, and what closes a quotation behind it. */
  private static boolean isWritten(String text, int from) {
    char first = text.charAt(from);
    char second = text.charAt(from + 1);
    if (first == FIRST_OF_TWO.charAt(0) && second == '\u00a0') {
      return false;
    }
    boolean insideWord = from + 2 < text.length() && Character.isLetter(text.charAt(from + 2));
    return BEHIND_LETTERS.indexOf(second) >= 0 && !insideWord;
  }

  /** Whether it stands for a byte that no character of UTF-8 begins with. */
  private static boolean isFurther(String text, int at) {
    if (at >= text.length() || text.charAt(at) < 0x80) {
      return false;
    }
    int value = octet(text.charAt(at));
    return value >= 0x80 && value < 0xc0;
  }

  private static int octet(char c) {
    byte[] one = String.valueOf(c).getBytes(c < 0xa0 ? ISO_8859_1 : WINDOWS);
    return one[0] & 0xff;
  }

  /** The character that was garbled. */
  static String read(String garbled) {
    if (garbled.length() == 2 && garbled.charAt(0) == FIRST_OF_THREE) {
      return CLOSING_QUOTE;
    }
    byte[] bytes = new byte[garbled.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) octet(garbled.charAt(i));
    }
    return new String(bytes, UTF_8);
  }
}
