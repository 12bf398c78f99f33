package io.copydesk.extract.lexicon;

import io.copydesk.table.ResourceLines;
import io.copydesk.table.WordMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one table of months and days of the week, in lower case. Immutable, thread-safe. */
public final class CalendarTable {

  private static final String RESOURCE = "calendar.txt";

  private static final CalendarTable BUNDLED = new CalendarTable();

  private final List<String> names = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> months = new WordMap<>();
  private final Map<String, Integer> days = new WordMap<>();

  private CalendarTable() {
    ResourceLines.read(CalendarTable.class, RESOURCE, this::enter);
  }

  private void enter(String line) {
    List<String> cells = List.of(line.split(" ", -1));
    boolean ofYear =
        switch (cells.getFirst()) {
          case "MONTH" -> true;
          case "DAY" -> false;
          default -> throw new IllegalArgumentException("neither MONTH nor DAY");
        };
    names.add(cells.get(1));
    int month = ofYear ? names.size() : 0;
    if (!ofYear) {
      days.put(cells.get(1), days.size() + 1);
    }
    cells.subList(1, cells.size()).forEach(written -> enter(written, month));
  }

  /**
   * @param month 1 to 12; 0 when it is how a day is written
   */
  private void enter(String written, int month) {
    boolean onlyInDates = written.startsWith("(");
    String spelling = onlyInDates ? written.substring(1, written.length() - 1) : written;
    if (!onlyInDates) {
      words.add(spelling);
    }
    if (month > 0 && !spelling.endsWith(".")) {
      months.put(spelling, month);
    }
  }

  /** The table that is part of the application. */
  public static CalendarTable bundled() {
    return BUNDLED;
  }

  /** The names of all months and days. */
  public List<String> names() {
    return Collections.unmodifiableList(names);
  }

  /**
   * How months and days are written in running text: their names, and those abbreviations, dots
   * included, that mean nothing else.
   */
  public List<String> words() {
    return Collections.unmodifiableList(words);
  }

  /** What a month is called in a date, by name or abbreviation, without dots. */
  public Set<String> months() {
    return Collections.unmodifiableSet(months.keySet());
  }

  /**
   * 1 to 12 for a month's name or abbreviation; 0 when the word is neither.
   *
   * @param lower in lower case, without a dot
   */
  public int month(String lower) {
    return months.getOrDefault(lower, 0);
  }

  /** Whether the word in lower case, without a dot, names a month or a day. */
  public boolean isMonthOrDay(String lower) {
    return months.containsKey(lower) || days.containsKey(lower);
  }

  /** 1 for Monday to 7 for Sunday, by name in lower case; 0 when the word is none. */
  public int day(String lower) {
    return days.getOrDefault(lower, 0);
  }
}
