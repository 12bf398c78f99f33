package io.copydesk.catalog.reference;

import io.copydesk.catalog.name.LegalForms;
import io.copydesk.table.Vocabulary;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns names as registers write them into names as articles do. Stateless. */
final class SourceNames {

  private static final Vocabulary WORDS = Vocabulary.beside(SourceNames.class);

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WORD = Pattern.compile(" ");
  private static final Set<String> SMALL = WORDS.words("source-names.small");
  private static final Set<String> CAPITALS = WORDS.words("source-names.capitals");

  private SourceNames() {}

  /** The name without doubled spaces; one all in capitals gets ordinary ones. */
  static String tidy(String name) {
    String text = SPACE.matcher(name).replaceAll(" ").strip();
    return isShouted(text) ? inOrdinaryCase(text) : text;
  }

  /** Whether a name is all in capitals, and longer than most abbreviations are. */
  static boolean isShouted(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().filter(Character::isUpperCase).count() > 4;
  }

  private static String inOrdinaryCase(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (String word : WORD.split(text, -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      out.append(out.isEmpty() ? "" : " ");
      if (!out.isEmpty() && SMALL.contains(lower)) {
        out.append(lower);
      } else if (isAbbreviation(word)) {
        out.append(word);
      } else {
        capitalise(lower, out);
      }
    }
    return out.toString();
  }

  /** "IBM", "AT&T", "3M", but not "CO" or "INC". */
  private static boolean isAbbreviation(String word) {
    String letters = word.replaceAll("[^A-Z]", "");
    boolean vowelless = letters.chars().noneMatch(c -> "AEIOUY".indexOf(c) >= 0);
    boolean form = LegalForms.isForm(letters.toLowerCase(Locale.ROOT));
    return CAPITALS.contains(letters)
        || (!form && (letters.length() <= 1 || (vowelless && letters.length() <= 5)))
        || word.indexOf('&') > 0;
  }

  private static void capitalise(String lower, StringBuilder to) {
    boolean start = true;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      to.append(start ? Character.toUpperCase(c) : c);
      start = !Character.isLetterOrDigit(c) && c != '\'' && c != '\u2019';
    }
  }
}
