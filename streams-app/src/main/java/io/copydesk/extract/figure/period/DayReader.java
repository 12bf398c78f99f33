package io.copydesk.extract.figure.period;

import static java.time.temporal.ChronoUnit.DAYS;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.report.Foresight;
import io.copydesk.extract.figure.words.CalendarSpan;
import io.copydesk.extract.lexicon.CalendarTable;
import io.copydesk.table.Vocabulary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day of a figure: "rose 3 percent on Friday", "yesterday", "March 31". A day of the week
 * is the latest, that of the article included, and stays open when it is still to come; a date
 * without a year is the nearest.
 */
final class DayReader {

  private static final Vocabulary WORDS = Vocabulary.beside(DayReader.class);

  private static final CalendarTable TABLE = CalendarTable.bundled();
  private static final Map<String, Integer> NEAR =
      WORDS.meanings("day-reader.near", Integer::valueOf);
  private static final Set<String> TIMES = WORDS.words("day-reader.times");
  private static final Set<String> TO_COME = WORDS.words("day-reader.to-come");
  private static final Set<String> PARTS = WORDS.words("day-reader.parts");
  private static final Set<String> LAST_NIGHT = WORDS.words("day-reader.last-night");
  private static final Set<String> OPENS_LAST_NIGHT = WORDS.firstWords("day-reader.last-night");
  private static final int WEEK = 7;

  /** Lexemes before a day in which a word shows that it is still to come. Set by hand. */
  private static final int FARTHEST = 12;

  private final DatedText text;
  private final Lexemes in;
  private final DateReader dates;
  private final Foresight foresight;
  private final @Nullable LocalDate today;

  DayReader(DatedText text) {
    this.text = text;
    this.in = text.lexemes();
    this.dates = new DateReader(in);
    this.foresight = new Foresight(in);
    this.today = text.today();
  }

  /** The day whose words begin at a lexeme, null when none does. */
  @Nullable ReadPeriod read(int from) {
    if (!in.get(from).isWord() && !in.get(from).isNumber()) {
      return null;
    }
    return in.is(from, YearSpan.BETWEEN) ? between(from) : single(from);
  }

  private @Nullable ReadPeriod single(int from) {
    int on = TIMES.contains(in.get(from).lower()) ? from + 1 : from;
    int at = in.is(on, "on") ? on + 1 : on;
    int day = TABLE.day(in.get(at).lowerPossessor());
    if (day > 0) {
      return isToCome(from) ? text.open(at, at + 1) : back(at, at + 1, daysSince(day));
    }
    DateReader.WrittenDate date = dates.read(at);
    if (date != null) {
      return date.day() == 0 ? null : dated(at, date, isToCome(from));
    }
    return at == from ? near(at) : null;
  }

  /** "between April 1 and May 20", "between 1 and 15 April", "between Saturday and Monday". */
  private @Nullable ReadPeriod between(int at) {
    boolean twoWords = in.is(at + 2, "and");
    int behind = twoWords ? at + 3 : at + 4;
    if (!in.is(behind - 1, "and")) {
      return null;
    }
    ReadPeriod last = single(behind);
    LocalDate end = last == null ? null : last.period().end();
    if (last == null || end == null) {
      return null;
    }
    LocalDate start =
        twoWords && in.get(at + 1).isNumber()
            ? inMonthOf(end.minusDays(1), at + 1)
            : start(at + 1, behind - 1);
    return start != null && start.isBefore(end.minusDays(1))
        ? text.days(at, last.to(), new Calendar.Days(start, end))
        : null;
  }

  /** The first day of the time between two lexemes. */
  private @Nullable LocalDate start(int from, int to) {
    ReadPeriod first = single(from);
    return first == null || first.to() != to ? null : first.period().start();
  }

  /** The day of the month that a number is, in the month of another day. */
  private @Nullable LocalDate inMonthOf(LocalDate day, int at) {
    DatedText.Counted counted = text.counted(at);
    boolean known =
        counted != null && counted.number() >= 1 && counted.number() < day.getDayOfMonth();
    return known && counted != null ? day.withDayOfMonth(counted.number()) : null;
  }

  /** "yesterday", "tomorrow", "today", "this morning". */
  private @Nullable ReadPeriod near(int at) {
    String word = in.get(at).lowerPossessor();
    Integer ago = NEAR.get(word);
    if (ago != null) {
      return back(at, at + 1, ago);
    }
    if (OPENS_LAST_NIGHT.contains(word)
        && LAST_NIGHT.contains(word + " " + in.get(at + 1).lowerPossessor())) {
      return back(at, at + 2, 1);
    }
    boolean part = in.is(at, "this") && PARTS.contains(in.get(at + 1).lowerPossessor());
    return part ? back(at, at + 2, 0) : null;
  }

  private int daysSince(int day) {
    return today == null ? 0 : Math.floorMod(today.getDayOfWeek().getValue() - day, WEEK);
  }

  private ReadPeriod back(int from, int to, int days) {
    return today == null ? text.open(from, to) : on(from, to, today.minusDays(days));
  }

  private ReadPeriod dated(int from, DateReader.WrittenDate date, boolean toCome) {
    int year = date.year() > 0 ? date.year() : unsaid(date, toCome);
    boolean known = year > 0 && date.isIn(year);
    return known ? on(from, date.to(), date.in(year)) : text.open(from, date.to());
  }

  /** The year of a date without one: "of last year", else the nearest; 0 when not known. */
  private int unsaid(DateReader.WrittenDate date, boolean toCome) {
    if (today == null || dates.goesOn(date.to())) {
      return 0;
    }
    int at = in.is(date.to(), "of") ? date.to() + 1 : date.to();
    if (text.offset(at) != DatedText.NO_OFFSET && text.isSpan(at + 1, CalendarSpan.YEAR)) {
      return today.getYear() + text.offset(at);
    }
    return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
        .filter(date::isIn)
        .filter(year -> !toCome || !date.in(year).isBefore(today))
        .boxed()
        .min(Comparator.comparingLong(year -> Math.abs(DAYS.between(today, date.in(year)))))
        .orElse(0);
  }

  private ReadPeriod on(int from, int to, LocalDate date) {
    return text.days(from, to, new Calendar.Days(date, date.plusDays(1)));
  }

  private boolean isToCome(int before) {
    if (in.is(before - 1, "by") && foresight.isOf(before - 1, before + 1)) {
      return true;
    }
    for (int i = before - 1; i >= Math.max(0, before - FARTHEST); i--) {
      if (TO_COME.contains(in.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
