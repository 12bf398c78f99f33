package io.copydesk.extract.figure.period;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.CalendarSpan;
import io.copydesk.extract.figure.words.PeriodWords;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words that date a figure by the one that it is compared with: "a year earlier", "two
 * years ago", "the previous quarter", "the same period of 2008".
 */
final class EarlierSpan {

  /** Lexemes behind "the same quarter" in which its year is looked for. Set by hand. */
  private static final int LONGEST = 6;

  private final DatedText text;
  private final Lexemes in;
  private final @Nullable LocalDate today;

  EarlierSpan(DatedText text) {
    this.text = text;
    this.in = text.lexemes();
    this.today = text.today();
  }

  /**
   * An earlier span.
   *
   * @param from first lexeme
   * @param to one past the last lexeme
   * @param span to go back
   * @param count how many of them
   * @param year that the text names, 0 when it names none
   * @param isOfNow whether the year is the article's, behind that of what it is compared with
   */
  record Earlier(int from, int to, CalendarSpan span, int count, int year, boolean isOfNow) {

    Earlier(int from, int to, CalendarSpan span, int count, int year) {
      this(from, to, span, count, year, false);
    }
  }

  /** The span that begins at a lexeme, null when none does. */
  @Nullable Earlier read(int at) {
    Earlier several = several(at);
    if (several != null) {
      return several;
    }
    String word = in.get(at).lower();
    CalendarSpan said = PeriodWords.span(word);
    if (said != null) {
      int behind = in.get(at + 1).isDash() ? at + 2 : at + 1;
      return PeriodWords.isEarlier(in.get(behind).lowerPossessor())
          ? same(at, behind + 1, said, true)
          : null;
    }
    if (PeriodWords.isPrevious(word)) {
      Earlier counted = counted(at, text.counted(at + 1));
      if (counted != null) {
        return counted;
      }
      int noun = PeriodWords.isFiscal(in.get(at + 1).lower()) ? at + 2 : at + 1;
      if (in.get(noun).isDash()) {
        noun++;
      }
      CalendarSpan span = PeriodWords.span(in.get(noun).lowerPossessor());
      return span == null ? null : same(at, noun + 1, span, true);
    }
    return PeriodWords.isSame(word) ? same(at, at + 1, CalendarSpan.YEAR, false) : null;
  }

  /** "the previous three months": as long before what is compared with them. */
  private @Nullable Earlier counted(int previous, DatedText.@Nullable Counted counted) {
    CalendarSpan span = counted == null ? null : spanOfMany(counted.to());
    return counted == null || span == null
        ? null
        : new Earlier(previous, counted.to() + 1, span, counted.number(), 0);
  }

  /** The span of which a lexeme is the plural, null when it is of none. */
  private @Nullable CalendarSpan spanOfMany(int at) {
    return PeriodWords.span(PeriodWords.singular(in.get(at).lower()));
  }

  /** "two years ago", "five years earlier"; "two years before it closed" is so long before that. */
  private @Nullable Earlier several(int at) {
    DatedText.Counted counted = text.counted(at);
    CalendarSpan span = counted == null ? null : spanOfMany(counted.to());
    if (counted == null
        || span == null
        || !PeriodWords.isEarlier(in.get(counted.to() + 1).lower())) {
      return null;
    }
    int to = counted.to() + 2;
    boolean before = in.is(to - 1, "before") && in.get(to).isWord();
    return before ? null : new Earlier(at, to, span, counted.number(), 0);
  }

  /** "period of 2008", "quarter last year", "three months a year earlier" behind "the same". */
  private @Nullable Earlier same(int from, int at, CalendarSpan span, boolean enough) {
    int noun = at;
    while (noun < at + 2 && mayStandBefore(in.get(noun).lower())) {
      noun++;
    }
    if (PeriodWords.isPeriod(in.get(noun).lower())) {
      Earlier dated = dated(from, noun + 1);
      return dated == null ? new Earlier(from, noun + 1, span, 1, 0) : dated;
    }
    return enough ? new Earlier(from, at, span, 1, 0) : null;
  }

  /** "the same summer quarter"; the "last" of "equivalent units last year" begins another span. */
  private static boolean mayStandBefore(String word) {
    boolean other = PeriodWords.isJoint(word) && !PeriodWords.isFiscal(word);
    return !PeriodWords.isPeriod(word) && !other;
  }

  /** With the year that is named behind the noun, or that is said to be earlier; else null. */
  private @Nullable Earlier dated(int from, int at) {
    for (int i = at; i < at + LONGEST; i++) {
      int year = Calendar.year(in.get(i));
      if (year > 0) {
        return new Earlier(from, isSeason(i) ? i + 3 : i + 1, CalendarSpan.YEAR, 1, year);
      }
      if (isThisYear(i) && today != null) {
        return new Earlier(from, i + 2, CalendarSpan.YEAR, 1, today.getYear(), true);
      }
      if (isBack(i)) {
        return new Earlier(from, i + 1, CalendarSpan.YEAR, 1, 0);
      }
      if (!goesOn(in.get(i).lower())) {
        return null;
      }
    }
    return null;
  }

  private boolean isThisYear(int at) {
    return text.offset(at) == 0 && text.isSpan(at + 1, CalendarSpan.YEAR);
  }

  /** "2008-09". */
  private boolean isSeason(int year) {
    return in.get(year + 1).isDash() && in.glued(year + 1) && in.get(year + 2).isNumber();
  }

  /** The "earlier" of "a year earlier", the "year" of "last year". */
  private boolean isBack(int index) {
    String word = in.get(index).lower();
    return PeriodWords.isEarlier(word)
        || (PeriodWords.isSpan(word) && PeriodWords.isPrevious(in.get(index - 1).lower()));
  }

  private static boolean goesOn(String word) {
    return PeriodWords.isJoint(word) || PeriodWords.isSpan(word) || PeriodWords.isPrevious(word);
  }
}
