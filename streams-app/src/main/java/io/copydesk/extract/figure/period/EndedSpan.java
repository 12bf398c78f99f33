package io.copydesk.extract.figure.period;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.lexicon.Vocabulary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads when a span of time ends that is told by its end: "year to March", "three months ended
 * Sept. 30, 1987", "week ended March 29".
 */
final class EndedSpan {

  private static final Set<String> ENDING =
      Vocabulary.beside(EndedSpan.class).words("ended-span.ending");
  private static final int LATE = 25;

  private final Lexemes in;
  private final @Nullable LocalDate today;

  EndedSpan(Lexemes in, @Nullable LocalDate today) {
    this.in = in;
    this.today = today;
  }

  /**
   * The days of a span, and where its words end.
   *
   * @param days null when the year is not known
   * @param to one past the last lexeme
   */
  record Read(Calendar.@Nullable Days days, int to) {}

  /**
   * Reads behind "year", "quarter" or "months".
   *
   * @param at the lexeme behind that noun
   * @param months how long the span is, 0 for {@code weeks}
   */
  @Nullable Read read(int at, int months, int weeks) {
    if (!leadsToEnd(at)) {
      return null;
    }
    int next = behindEnd(in.is(at + 1, "the") ? at + 2 : at + 1);
    boolean dayFirst = day(next) > 0 && month(next + 1) > 0;
    if (!dayFirst && month(next) == 0) {
      int year = year(next);
      LocalDate last = year == 0 ? null : YearMonth.of(year, 12).atEndOfMonth();
      return last == null ? null : new Read(back(last, months, weeks), next + 1);
    }
    Last last = last(next, dayFirst);
    // A span of months that ends near the end of one, as a fiscal quarter may, is told by its
    // month.
    int day = months > 0 && last.day() >= LATE ? 0 : last.day();
    LocalDate on =
        last.year() == 0
            ? unsaid(last.month(), day, in.is(at, "ending"))
            : last(last.year(), last.month(), day);
    return new Read(on == null ? null : back(on, months, weeks), last.to());
  }

  /** Whether a lexeme may stand between a span and its end: "to", "ended". */
  boolean leadsToEnd(int at) {
    return ENDING.contains(in.get(at).lower());
  }

  /** Behind the "end of" of "to the end of September". */
  private int behindEnd(int at) {
    boolean joined = in.get(at + 1).isDash() || in.is(at + 1, "of");
    return in.is(at, "end") ? at + (joined ? 2 : 1) : at;
  }

  /**
   * The last day as the text writes it.
   *
   * @param day of the month, 0 when it is not said
   * @param year 0 when it is not said
   * @param to one past the last lexeme
   */
  private record Last(int day, int month, int year, int to) {}

  /** Reads "30 September 1987", "Sept. 30, 1987" or "September". */
  private Last last(int at, boolean dayFirst) {
    int monthAt = dayFirst ? at + 1 : at;
    boolean stop = in.is(monthAt + 1, ".") && in.get(monthAt + 2).isNumber();
    int end = stop ? monthAt + 2 : monthAt + 1;
    int behind = dayFirst ? 0 : day(end);
    end += behind > 0 ? 1 : 0;
    int yearAt = in.is(end, ",") ? end + 1 : end;
    int year = year(yearAt);
    return new Last(
        dayFirst ? day(at) : behind, month(monthAt), year, year == 0 ? end : yearAt + 1);
  }

  private static Calendar.Days back(LocalDate last, int months, int weeks) {
    LocalDate end = last.plusDays(1);
    LocalDate start = months > 0 ? end.minusMonths(months) : end.minusWeeks(weeks);
    return new Calendar.Days(start, end);
  }

  /** The last day, where the text says no year: the latest that had passed, or the next. */
  private @Nullable LocalDate unsaid(int month, int day, boolean ahead) {
    if (today == null) {
      return null;
    }
    LocalDate last = last(today.getYear(), month, day);
    if (ahead) {
      return last.isBefore(today) ? last(today.getYear() + 1, month, day) : last;
    }
    return YearMonth.from(last).isAfter(YearMonth.from(today))
        ? last(today.getYear() - 1, month, day)
        : last;
  }

  private static LocalDate last(int year, int month, int day) {
    YearMonth of = YearMonth.of(year, month);
    return day == 0 ? of.atEndOfMonth() : of.atDay(Math.min(day, of.lengthOfMonth()));
  }

  private int month(int at) {
    Lexeme word = in.get(at);
    return word.isCapitalised() ? Calendar.month(word.lower()) : 0;
  }

  private int day(int at) {
    Lexeme number = in.get(at);
    if (!number.isNumber() || number.text().length() > 2) {
      return 0;
    }
    int day = Integer.parseInt(number.text());
    return day >= 1 && day <= 31 ? day : 0;
  }

  private int year(int at) {
    return Calendar.year(in.get(at));
  }
}
