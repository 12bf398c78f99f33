package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.report.Foresight;
import io.copydesk.table.Vocabulary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Finds the year of a month or a part of a year that the text does not say. What has happened was
 * the latest; what is expected may be still to come and is the nearest. Either is later where the
 * article named it with its year before: "Jan/Sept 1987", then "Jan/Sept".
 */
final class UnsaidYear {

  /** Before a month: one that is over. */
  private static final Set<String> OVER =
      Vocabulary.beside(UnsaidYear.class).words("unsaid-year.over");

  private static final int MONTHS_OF_QUARTER = 3;

  private final DatedText text;
  private final Lexemes in;
  private final Foresight foresight;
  private final DatedBefore before;

  /**
   * @param before the periods of the sentences before
   */
  UnsaidYear(DatedText text, DatedBefore before) {
    this.text = text;
    this.in = text.lexemes();
    this.foresight = new Foresight(in);
    this.before = before;
  }

  /**
   * The days of a part of a year such as "third quarter".
   *
   * @param part the part in a year
   */
  Calendar.Days ofPart(int from, int to, LocalDate today, IntFunction<Calendar.Days> part) {
    Calendar.Days thisYear = part.apply(today.getYear());
    int latest = toldFrom(thisYear).isAfter(today) ? today.getYear() - 1 : today.getYear();
    boolean ahead = foresight.isOf(from, to) || foresight.isOfExpected(to);
    return named(from, to, ahead ? nearest(today, part) : part.apply(latest));
  }

  /**
   * From when on what happened in a part of a year is told: a quarter from its first day, since
   * those of a company's own year end earlier; what is longer, when two thirds of it are over.
   */
  private static LocalDate toldFrom(Calendar.Days part) {
    long months = part.start().until(part.end(), ChronoUnit.MONTHS);
    return months > MONTHS_OF_QUARTER ? part.start().plusMonths(months * 2 / 3) : part.start();
  }

  /**
   * The days of a span of months.
   *
   * @param last the month that it ends with
   * @param span the span that ends in a year
   */
  Calendar.Days ofMonths(
      int from, int to, LocalDate today, int last, IntFunction<Calendar.Days> span) {
    int latest = last <= today.getMonthValue() ? today.getYear() : today.getYear() - 1;
    boolean ahead = !OVER.contains(in.get(from - 1).lower()) && foresight.isOf(from, to);
    return named(from, to, ahead ? nearest(today, span) : span.apply(latest));
  }

  private static Calendar.Days nearest(LocalDate today, IntFunction<Calendar.Days> span) {
    return IntStream.of(1, 0, -1)
        .mapToObj(years -> span.apply(today.getYear() + years))
        .min(Comparator.comparingLong(days -> months(today, days)))
        .orElseThrow();
  }

  /** How many months a span is away from that of a day. */
  private static long months(LocalDate today, Calendar.Days days) {
    YearMonth now = YearMonth.from(today);
    long ahead = now.until(YearMonth.from(days.start()), ChronoUnit.MONTHS);
    long behind = YearMonth.from(days.end()).until(now, ChronoUnit.MONTHS) + 1;
    return Math.max(0, Math.max(ahead, behind));
  }

  /** What the article named so with a later year, else the days themselves. */
  private Calendar.Days named(int from, int to, Calendar.Days days) {
    String words = plain(text.words(from, to)) + " ";
    return before.all().stream()
        .map(DatedBefore.Dated::period)
        .filter(period -> isNamed(period, words))
        .map(UnsaidYear::days)
        .filter(other -> other.start().isAfter(days.start()))
        .max(Comparator.comparing(Calendar.Days::start))
        .orElse(days);
  }

  /** Whether a period has a year behind the same words. */
  private static boolean isNamed(Period period, String words) {
    String said = plain(period.text());
    boolean year = said.chars().filter(Character::isDigit).count() >= 4;
    return year && !period.days().isEmpty() && said.startsWith(words);
  }

  private static Calendar.Days days(Period period) {
    return new Calendar.Days(
        Objects.requireNonNull(period.start()), Objects.requireNonNull(period.end()));
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replace('-', ' ');
  }
}
