package io.copydesk.extract.figure.period;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.WrittenYear;
import io.copydesk.extract.figure.words.CalendarSpan;
import io.copydesk.extract.lexicon.CalendarTable;
import io.copydesk.table.Vocabulary;
import io.copydesk.table.WordMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Spans of days, end exclusive, that dates in an article stand for. */
public final class Calendar {

  static final int MONTHS_OF_YEAR = 12;

  private static final CalendarTable TABLE = CalendarTable.bundled();
  private static final Map<String, Integer> ORDINALS = ordinals();

  private Calendar() {}

  /** A span of days. */
  record Days(LocalDate start, LocalDate end) {}

  static Days year(int year) {
    return months(year, 1, MONTHS_OF_YEAR);
  }

  /** Whether a year has a part of that many months: no third half, none without a length. */
  static boolean hasPart(int part, int length) {
    return part > 0 && length > 0 && part * length <= MONTHS_OF_YEAR;
  }

  /**
   * The {@code part}th span of {@code length} months of a year, from 1: the 2nd of 3 is April to
   * June. The year has to have it ({@link #hasPart}).
   */
  static Days part(int year, int part, int length) {
    return months(year, (part - 1) * length + 1, length);
  }

  static Days months(int year, int first, int count) {
    LocalDate start = LocalDate.of(year, first, 1);
    return new Days(start, start.plusMonths(count));
  }

  /** The {@code count} months of which the last is a month of a year. */
  static Days endingIn(int year, int last, int count) {
    LocalDate end = LocalDate.of(year, last, 1).plusMonths(1);
    return new Days(end.minusMonths(count), end);
  }

  /** 1 to 4 for "first" to "fourth", 0 when the word is none. */
  public static int ordinal(String lower) {
    return ORDINALS.getOrDefault(lower, 0);
  }

  /**
   * Whether letters stand for a span where a number is beside them: the "h" of "H1", the "fy" of
   * "FY 25".
   *
   * @param glued whether no blank parts the two, as only the year's letters may be from it
   */
  public static boolean isShort(String lower, boolean glued) {
    boolean year = PeriodReader.FISCAL_YEARS.contains(lower);
    return year || (glued && PartReader.LETTERS.containsKey(lower));
  }

  /** Whether a word says that years are a company's own: "fiscal". */
  public static boolean isFiscal(String lower) {
    return DatedText.isFiscal(lower);
  }

  private static Map<String, Integer> ordinals() {
    Map<String, Integer> ordinals = new HashMap<>();
    for (String spelling : List.of("calendar.ordinals", "calendar.short-ordinals")) {
      List<String> words = Vocabulary.beside(Calendar.class).inOrder(spelling);
      for (int i = 0; i < words.size(); i++) {
        ordinals.put(words.get(i), i + 1);
      }
    }
    return WordMap.of(ordinals);
  }

  /** The words that tell a part of a year: ordinals and months, in lower case. */
  static Set<String> firstWords() {
    Set<String> words = new HashSet<>(ORDINALS.keySet());
    words.addAll(TABLE.months());
    return words;
  }

  /** The year that a lexeme is, 0 when it is none. */
  static int year(Lexeme lexeme) {
    return WrittenYear.reported(lexeme.text());
  }

  /** 1 to 12 for a month's name or abbreviation, 0 when the word is none. */
  static int month(String lower) {
    return TABLE.month(lower);
  }

  /** The span of that length before a day, as "the past year" is. */
  static Days before(LocalDate day, CalendarSpan span) {
    return switch (span) {
      case YEAR -> new Days(day.minusYears(1), day);
      case HALF -> new Days(day.minusMonths(6), day);
      case QUARTER -> new Days(day.minusMonths(3), day);
      case MONTH -> new Days(day.minusMonths(1), day);
      case WEEK -> new Days(day.minusWeeks(1), day);
    };
  }

  /** "last year", "this month", "next quarter" seen from a day; null when the span is none. */
  static @Nullable Days relative(LocalDate day, int offset, CalendarSpan span) {
    return switch (span) {
      case YEAR -> year(day.getYear() + offset);
      case MONTH -> {
        LocalDate month = day.withDayOfMonth(1).plusMonths(offset);
        yield months(month.getYear(), month.getMonthValue(), 1);
      }
      case QUARTER -> {
        LocalDate in = day.withDayOfMonth(1).plusMonths(3L * offset);
        yield part(in.getYear(), (in.getMonthValue() - 1) / 3 + 1, 3);
      }
      case WEEK -> {
        LocalDate monday =
            day.minusDays(day.getDayOfWeek().getValue() - 1L).plus(offset, ChronoUnit.WEEKS);
        yield new Days(monday, monday.plusWeeks(1));
      }
      case HALF -> null;
    };
  }
}
