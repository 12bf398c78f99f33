package io.copydesk.extract.lexicon;

import java.text.Normalizer;

/**
 * Names as a writer without diacritics spells them: "San Jose" for "San José", "Lodz" for "Łódź".
 * Stateless, thread-safe.
 */
public final class PlainLetters {

  private PlainLetters() {}

  /** The text without diacritics, large and small letters as they are. */
  public static String of(String written) {
    if (isAscii(written)) {
      return written;
    }
    String decomposed = Normalizer.normalize(written, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        append(c, plain);
      }
    }
    return plain.toString();
  }

  /** Letters that Unicode does not decompose are spelled as newswires do. */
  private static void append(char c, StringBuilder to) {
    String plain =
        switch (Character.toLowerCase(c)) {
          case 'ß' -> "ss";
          case 'ø' -> "o";
          case 'ł' -> "l";
          case 'đ', 'ð' -> "d";
          case 'ı' -> "i";
          case 'æ' -> "ae";
          case 'œ' -> "oe";
          case 'þ' -> "th";
          default -> "";
        };
    if (plain.isEmpty()) {
      to.append(c);
    } else if (Character.isUpperCase(c)) {
      to.append(Character.toUpperCase(plain.charAt(0))).append(plain, 1, plain.length());
    } else {
      to.append(plain);
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
