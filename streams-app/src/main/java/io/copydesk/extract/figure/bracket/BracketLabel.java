package io.copydesk.extract.figure.bracket;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.lexeme.WrittenYear;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the brackets that say of which earlier time a value is: "(H1 2025: £311,000)", "(previous
 * year: 4.5)".
 */
public final class BracketLabel {

  /** Lexemes of a time at the beginning of brackets: "(Q3 2024: 5)". Set by hand. */
  private static final int LONGEST = 6;

  /** Lexemes before the brackets in which another year is looked for. */
  private static final int FARTHEST_YEAR = 40;

  /** Letters of "H", "Q", "FY", "at". */
  private static final int SHORT_WORD = 2;

  private static final Set<String> ENDS =
      Vocabulary.beside(BracketLabel.class).words("bracket-label.ends");

  private static final Pattern SHORT_NUMBER = Pattern.compile("[0-9]{1,2}");

  private BracketLabel() {}

  /**
   * Where the brackets open whose value begins at a lexeme, behind a colon; -1 when they say no
   * time, or a later one than the sentence before them.
   */
  public static int opening(Lexemes in, int value) {
    int colon = value - 1;
    if (!in.is(colon, ":")) {
      return -1;
    }
    int at = colon - 1;
    boolean dated = false;
    while (at > colon - LONGEST && isOfTime(in, at)) {
      dated |= PeriodWords.isSpan(in.get(at).lower()) || isYear(in, at) || isShortYear(in, at);
      at--;
    }
    return dated && in.is(at, "(") && !isLater(in, at, colon) ? at : -1;
  }

  private static boolean isOfTime(Lexemes in, int index) {
    Lexeme lexeme = in.get(index);
    return switch (lexeme.kind()) {
      case NUMBER -> isYear(in, index) || SHORT_NUMBER.matcher(lexeme.text()).matches();
      case WORD -> isWordOfTime(in, index);
      case SIGN -> lexeme.is("/") || lexeme.is(".") || lexeme.is(",") || lexeme.isDash();
    };
  }

  /** "June", "previous", "the first" of "the first half", "end", "H", "FY". */
  private static boolean isWordOfTime(Lexemes in, int index) {
    String word = in.get(index).lower();
    return word.length() <= SHORT_WORD
        || ENDS.contains(word)
        || WordKinds.is(word, WordKind.MONTH)
        || PeriodWords.isPeriod(word)
        || PeriodWords.isPrevious(word)
        || PeriodWords.isSame(word)
        || PeriodWords.isJoint(word)
        || PeriodWords.isSpan(word)
        || PeriodWords.isSpan(in.get(index + 1).lower());
  }

  private static boolean isYear(Lexemes in, int index) {
    return WrittenYear.reported(in.get(index).text()) > 0;
  }

  /** "FY25", "H1 25". */
  private static boolean isShortYear(Lexemes in, int index) {
    return WrittenYear.isShort(in.get(index)) && in.get(index - 1).isWord();
  }

  /** "5 mln in 2026 (2027: 6 mln)" looks ahead. */
  private static boolean isLater(Lexemes in, int opening, int colon) {
    String label = lastYear(in, opening, colon);
    String before = lastYear(in, Math.max(-1, opening - FARTHEST_YEAR), opening);
    return !label.isEmpty() && !before.isEmpty() && label.compareTo(before) > 0;
  }

  /** The last year between two lexemes, empty when there is none. */
  private static String lastYear(Lexemes in, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (isYear(in, i)) {
        return in.get(i).text();
      }
    }
    return "";
  }
}
