package io.copydesk.cli.render;

import io.copydesk.extract.figure.unit.Singular;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import java.util.regex.Pattern;

/** The plural of units and counted nouns. Stateless. */
public final class Plural {

  private static final Vocabulary WORDS = Vocabulary.beside(Plural.class);
  private static final Set<String> UNCHANGED = WORDS.words("plural.unchanged");
  private static final Set<String> NO_MEN = WORDS.words("plural.no-men");

  /** Shorter ones are symbols, and so is what nobody can say: kg, ha, MW, bpd, mmcfd. */
  private static final Pattern WORD = Pattern.compile("(?=.*[aeiouy])\\p{Ll}{3,}");

  private static final Pattern HISSING = Pattern.compile(".*(?:ss|x|z|ch|sh)");
  private static final Pattern CONSONANT_AND_Y = Pattern.compile(".*[^aeiou]y");

  private Plural() {}

  /** For example "1 dead letter" or "1000 dead letters". */
  public static String counted(long count, String noun) {
    return count + " " + (count == 1 ? noun : of(noun));
  }

  /**
   * Of "barrel per day" it is "barrels per day", of "barrel of oil equivalent" "barrels of oil
   * equivalent"; what does not look like a word stays.
   */
  static String of(String unit) {
    String head = before(" of ", before(" per ", unit));
    int space = head.lastIndexOf(' ');
    return head.substring(0, space + 1)
        + word(head.substring(space + 1))
        + unit.substring(head.length());
  }

  private static String before(String word, String text) {
    int at = text.indexOf(word);
    return at < 0 ? text : text.substring(0, at);
  }

  private static String word(String word) {
    String irregular = Singular.irregularPlural(word);
    if (irregular != null) {
      return irregular;
    }
    boolean hissing = HISSING.matcher(word).matches();
    if (UNCHANGED.contains(word)
        || !WORD.matcher(word).matches()
        || (word.endsWith("s") && !hissing)) {
      return word;
    }
    if (word.endsWith("man") && !NO_MEN.contains(word)) {
      return withoutLast(word, 2) + "en";
    }
    if (CONSONANT_AND_Y.matcher(word).matches()) {
      return withoutLast(word, 1) + "ies";
    }
    return hissing ? word + "es" : word + "s";
  }

  private static String withoutLast(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
