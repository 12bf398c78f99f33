package io.copydesk.extract.figure.period;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.CalendarSpan;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.table.Vocabulary;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the period that begins with a month: "March 1987", "October/December", "June quarter". */
final class MonthReader {

  private static final Vocabulary WORDS = Vocabulary.beside(MonthReader.class);
  private static final Set<String> SPANS = WORDS.words("month-reader.spans");
  private static final Set<String> ALSO_VERBS = WORDS.words("month-reader.also-verbs");
  private static final Set<String> BEFORE_MONTHS = WORDS.words("month-reader.before-months");

  private final DatedText text;
  private final Lexemes in;
  private final ContractMonth contracts;
  private final UnsaidYear unsaid;
  private final @Nullable LocalDate today;

  MonthReader(DatedText text, UnsaidYear unsaid) {
    this.text = text;
    this.in = text.lexemes();
    this.contracts = new ContractMonth(in);
    this.unsaid = unsaid;
    this.today = text.today();
  }

  /**
   * The period that begins with a month, null when it is a day of that month or one of delivery.
   */
  @Nullable ReadPeriod read(int at, int month) {
    if (in.get(at - 1).isNumber() && in.get(at - 1).text().length() <= 2) {
      return null;
    }
    if (contracts.is(at)) {
      return null;
    }
    int second = secondMonth(at);
    int last = second == 0 ? 0 : Calendar.month(in.get(second).lowerPossessor());
    if (last > 0) {
      return monthToMonth(at, month, last, second);
    }
    int length = text.partOfYear(at + 1);
    if (length > 0) {
      return partToMonth(at, month, length);
    }
    ReadPeriod dated = monthOfYear(at, month);
    boolean verb = ALSO_VERBS.contains(in.get(at).lowerPossessor()) && !isBehindPreposition(at);
    boolean other = isOfDay(at) || verb;
    return dated != null || other ? dated : unsaidYear(at, month);
  }

  /** "the June quarter", "the December half of 2025", "the June quarter last year". */
  private ReadPeriod partToMonth(int at, int month, int length) {
    int named = in.is(at + 2, "of") ? at + 3 : at + 2;
    int year = text.year(named);
    if (year > 0) {
      return text.days(at, named + 1, Calendar.endingIn(year, month, length));
    }
    int end = isRelativeYear(named) ? named + 2 : at + 2;
    if (today == null) {
      return text.open(at, end);
    }
    Calendar.Days days =
        end > at + 2
            ? Calendar.endingIn(today.getYear() + text.offset(named), month, length)
            : unsaid.ofMonths(at, end, today, month, y -> Calendar.endingIn(y, month, length));
    return text.days(at, end, days);
  }

  /** "last year", "this year". */
  private boolean isRelativeYear(int at) {
    return text.offset(at) != DatedText.NO_OFFSET
        && PeriodWords.span(in.get(at + 1).lowerPossessor()) == CalendarSpan.YEAR;
  }

  /** "March 1987", "Dec. 1986", "March 1987 quarter". */
  private @Nullable ReadPeriod monthOfYear(int at, int month) {
    boolean joint = in.is(at + 1, ".") || in.is(at + 1, ",") || in.is(at + 1, "of");
    int next = joint ? at + 2 : at + 1;
    int year = text.year(next);
    if (year == 0) {
      return null;
    }
    int length = text.partOfYear(next + 1);
    return length > 0
        ? text.days(at, next + 2, Calendar.endingIn(year, month, length))
        : text.days(at, next + 1, Calendar.months(year, month, 1));
  }

  /** "March a year ago": that of the year before the one that "March" alone would be of. */
  private @Nullable ReadPeriod yearBack(int at, int month) {
    boolean back =
        in.is(at + 1, "a")
            && PeriodWords.span(in.get(at + 2).lower()) == CalendarSpan.YEAR
            && PeriodWords.isEarlier(in.get(at + 3).lower());
    if (!back || today == null) {
      return null;
    }
    Calendar.Days alone =
        unsaid.ofMonths(at, at + 1, today, month, year -> Calendar.months(year, month, 1));
    return text.days(at, at + 4, Calendar.months(alone.start().getYear() - 1, month, 1));
  }

  /** "March last year", or "March" alone. */
  private ReadPeriod unsaidYear(int at, int month) {
    ReadPeriod back = yearBack(at, month);
    if (back != null) {
      return back;
    }
    boolean relative = isRelativeYear(at + 1);
    int end = relative ? at + 3 : at + 1;
    if (today == null) {
      return text.open(at, end);
    }
    Calendar.Days days =
        relative
            ? Calendar.months(today.getYear() + text.offset(at + 1), month, 1)
            : unsaid.ofMonths(at, end, today, month, year -> Calendar.months(year, month, 1));
    return text.days(at, end, days);
  }

  /** "October/December", which may be followed by "quarter" and a year. */
  private ReadPeriod monthToMonth(int at, int first, int last, int second) {
    int length = Math.floorMod(last - first, 12) + 1;
    int end = behindMonths(second);
    int year = text.year(end);
    if (year > 0) {
      return text.days(at, end + 1, Calendar.endingIn(year, last, length));
    }
    return today == null
        ? text.open(at, end)
        : text.days(
            at,
            end,
            unsaid.ofMonths(at, end, today, last, y -> Calendar.endingIn(y, last, length)));
  }

  /** The lexeme where the year of "October-December quarter of 2009" may stand. */
  private int behindMonths(int second) {
    int stop = in.is(second + 1, ".") ? second + 2 : second + 1;
    int behind = text.year(stop) > 0 ? stop : second + 1;
    boolean noun = SPANS.contains(in.get(behind).lower());
    int end = noun ? behind + 1 : behind;
    boolean joined = in.is(end, "of") || in.is(end, "in") || in.is(end, ",");
    return joined && text.year(end + 1) > 0 ? end + 1 : end;
  }

  /**
   * Where the second month of "January-September", "January-to-September" or "April to June"
   * stands.
   */
  private int secondMonth(int at) {
    int joint = in.is(at + 1, ".") ? at + 2 : at + 1;
    if (in.isHyphen(joint) && in.is(joint + 1, "to") && in.isHyphen(joint + 2)) {
      return monthAt(joint + 3);
    }
    boolean joins =
        in.is(joint, "/")
            || in.get(joint).isDash()
            || in.is(joint, "to")
            || in.is(joint, "through")
            || (in.is(joint, "and") && in.is(at - 1, YearSpan.BETWEEN));
    return joins ? monthAt(joint + 1) : 0;
  }

  /** The lexeme itself when it is a month, else 0. */
  private int monthAt(int at) {
    Lexeme word = in.get(at);
    return word.isCapitalised() && Calendar.month(word.lowerPossessor()) > 0 ? at : 0;
  }

  /** "March 31", "Dec. 31": a day and no month; "March's 31 mln dlrs" is of the month. */
  private boolean isOfDay(int at) {
    return !in.get(at).isPossessive() && in.get(in.is(at + 1, ".") ? at + 2 : at + 1).isNumber();
  }

  private boolean isBehindPreposition(int at) {
    return BEFORE_MONTHS.contains(in.get(at - 1).lower());
  }
}
