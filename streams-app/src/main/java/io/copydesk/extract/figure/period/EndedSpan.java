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
    if (!ENDING.contains(in.get(at).lower())) {
      return null;
    }
    int next = at + 1;
    if (in.is(next, "the")) {
      next++;
    }
    if (in.is(next, "end")) {
      next += in.get(next + 1).isDash() || in.is(next + 1, "of") ? 2 : 1;
    }
    int dayFirst = day(next);
    int monthAt = dayFirst > 0 && month(next + 1) > 0 ? next + 1 : next;
    int month = month(monthAt);
    if (month == 0) {
      int year = year(next);
      return year == 0
          ? null
          : new Read(back(YearMonth.of(year, 12).atEndOfMonth(), months, weeks), next + 1);
    }
    int end = in.is(monthAt + 1, ".") && in.get(monthAt + 2).isNumber() ? monthAt + 2 : monthAt + 1;
    int day = monthAt == next ? day(end) : dayFirst;
    if (monthAt == next && day > 0) {
      end++;
    }
    int yearAt = in.is(end, ",") ? end + 1 : end;
    int year = year(yearAt);
    end = year == 0 ? end : yearAt + 1;
    // A span of months that ends near the end of one, as a fiscal quarter may, is told by its
    // month.
    boolean whole = months > 0 && day >= LATE;
    int of = whole ? 0 : day;
    LocalDate last = year == 0 ? unsaid(month, of, in.is(at, "ending")) : last(year, month, of);
    return new Read(last == null ? null : back(last, months, weeks), end);
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
