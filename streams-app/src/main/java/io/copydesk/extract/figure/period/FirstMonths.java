package io.copydesk.extract.figure.period;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.lexeme.WrittenYear;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the first months of a year as results write them: "9M 2025", "9M25", "9M FY26". */
public final class FirstMonths {

  private static final Vocabulary WORDS = Vocabulary.beside(FirstMonths.class);

  private static final Set<String> LETTERS = WORDS.words("first-months.letters");
  private static final Set<String> OF_FISCAL = WORDS.words("first-months.of-fiscal");
  private static final Set<String> SAID = WORDS.words("first-months.said");

  private final DatedText text;
  private final Lexemes in;

  FirstMonths(DatedText text) {
    this.text = text;
    this.in = text.lexemes();
  }

  /**
   * Whether a sentence has such a period at a lexeme, and no amount of millions: with a capital
   * letter, of as many months as results are of, and with a year behind it.
   */
  public static boolean isSaid(Lexemes in, int at) {
    boolean begins = in.get(at).gap() || in.is(at - 1, "(");
    Lexeme letters = in.get(at + 1);
    boolean months = SAID.contains(in.get(at).text()) && in.glued(at + 1);
    if (!begins || !months || !letters.isCapitalised()) {
      return false;
    }
    return OF_FISCAL.contains(letters.lower())
        ? isYear(in, at + 2)
        : LETTERS.contains(letters.lower()) && isYear(in, behindFiscal(in, at + 2));
  }

  private static int behindFiscal(Lexemes in, int at) {
    return DatedText.isFiscal(in.get(at).lower()) ? at + 1 : at;
  }

  /** Four digits, or two that are joined to what stands before. */
  private static boolean isYear(Lexemes in, int at) {
    boolean joined = in.glued(at) && WrittenYear.isShort(in.get(at));
    return joined || Calendar.year(in.get(at)) > 0;
  }

  /** The period at a lexeme, also one of other months or in small letters, as cells have it. */
  @Nullable ReadPeriod read(int at) {
    int count = in.get(at).isNumber() && in.glued(at + 1) ? text.count(at) : 0;
    String letters = in.get(at + 1).lower();
    boolean fiscal = OF_FISCAL.contains(letters);
    if (count == 0 || (!fiscal && !LETTERS.contains(letters))) {
      return null;
    }
    int digits = behindFiscal(in, at + 2);
    int year = text.joinedYear(digits);
    if (year == 0) {
      return null;
    }
    return fiscal || digits > at + 2
        ? text.open(at, digits + 1)
        : text.days(at, digits + 1, Calendar.months(year, 1, count));
  }
}
