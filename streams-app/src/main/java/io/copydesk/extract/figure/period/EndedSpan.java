package io.copydesk.extract.figure.period;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.table.Vocabulary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads when a span of time ends that is told by its end: "year to March", "three months ended
 * Sept. 30, 1987", "week ended March 29".
 */
final class EndedSpan {

  private static final Vocabulary WORDS = Vocabulary.beside(EndedSpan.class);

  private static final Set<String> ENDING = WORDS.words("ended-span.ending");
  private static final Set<String> AHEAD = WORDS.words("ended-span.ahead");
  private static final Set<String> END = WORDS.words("ended-span.end");

  /** The day from which on a span that ends then is taken to end with the month. Set by hand. */
  private static final int LATE = 25;

  private final Lexemes in;
  private final DateReader dates;
  private final @Nullable LocalDate today;

  EndedSpan(Lexemes in, @Nullable LocalDate today) {
    this.in = in;
    this.dates = new DateReader(in);
    this.today = today;
  }

  /**
   * The days of a span, and where its words end.
   *
   * @param days null when the year is not known
   * @param to one past the last lexeme
   */
  record ReadSpan(Calendar.@Nullable Days days, int to) {}

  /**
   * Reads behind "year", "quarter" or "months".
   *
   * @param at the lexeme behind that noun
   * @param months how long the span is, 0 for {@code weeks}
   */
  @Nullable ReadSpan read(int at, int months, int weeks) {
    if (!leadsToEnd(at)) {
      return null;
    }
    int next = behindEnd(in.is(at + 1, "the") ? at + 2 : at + 1);
    DateReader.WrittenDate last = dates.read(next);
    if (last == null) {
      int year = Calendar.year(in.get(next));
      LocalDate end = year == 0 ? null : YearMonth.of(year, 12).atEndOfMonth();
      return end == null ? null : new ReadSpan(back(end, months, weeks), next + 1);
    }
    DateReader.WrittenDate told = ofWholeMonths(last, months);
    if (last.year() == 0 && today != null && AHEAD.contains(in.get(at).lower())) {
      return new ReadSpan(nearest(told, today, months, weeks), last.to());
    }
    LocalDate on = on(told);
    return new ReadSpan(on == null ? null : back(on, months, weeks), last.to());
  }

  /** Whether a word is "end", before "of September". */
  static boolean isEnd(String lower) {
    return END.contains(lower);
  }

  /** Whether a lexeme may stand between a span and its end: "to", "ended". */
  boolean leadsToEnd(int at) {
    return ENDING.contains(in.get(at).lower());
  }

  /** Months that end near the end of one, as a fiscal quarter may, are told by its month. */
  private static DateReader.WrittenDate ofWholeMonths(DateReader.WrittenDate last, int months) {
    return months > 0 && last.day() >= LATE
        ? new DateReader.WrittenDate(0, last.month(), last.year(), last.to())
        : last;
  }

  /** Behind the "end of" of "to the end of September". */
  private int behindEnd(int at) {
    boolean joined = in.get(at + 1).isDash() || in.is(at + 1, "of");
    return END.contains(in.get(at).lower()) ? at + (joined ? 2 : 1) : at;
  }

  private static Calendar.Days back(LocalDate last, int months, int weeks) {
    LocalDate end = last.plusDays(1);
    LocalDate start = months > 0 ? end.minusMonths(months) : end.minusWeeks(weeks);
    return new Calendar.Days(start, end);
  }

  /**
   * The span that the day is in, as it always is in one of a year, else the one with the nearest
   * end: a week or a quarter is called one "ending" then in the reports of it, too.
   */
  private static Calendar.Days nearest(
      DateReader.WrittenDate last, LocalDate today, int months, int weeks) {
    return IntStream.of(0, 1, -1)
        .mapToObj(years -> back(last.in(today.getYear() + years), months, weeks))
        .min(Comparator.comparingLong(days -> distance(days, today)))
        .orElseThrow();
  }

  private static long distance(Calendar.Days days, LocalDate today) {
    boolean within = !today.isBefore(days.start()) && today.isBefore(days.end());
    return within ? 0 : Math.abs(ChronoUnit.DAYS.between(today, days.end()));
  }

  /** The last day; where the text says no year, the latest that had passed. */
  private @Nullable LocalDate on(DateReader.WrittenDate date) {
    if (date.year() > 0) {
      return date.in(date.year());
    }
    if (today == null) {
      return null;
    }
    LocalDate last = date.in(today.getYear());
    return YearMonth.from(last).isAfter(YearMonth.from(today))
        ? date.in(today.getYear() - 1)
        : last;
  }
}
