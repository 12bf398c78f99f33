package io.copydesk.extract.figure.learn;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A period as a reader labels it: a year, a month 2021-06, a quarter 2008Q3, a half 2005H1, days
 * FROM..TO with TO exclusive, "T:" and words of the text, or "T" for words that tell no days.
 * Stateless, thread-safe.
 */
public final class LabelledPeriod {

  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])|Q([1-4])|H([12]))?");
  private static final Pattern DAYS = Pattern.compile("\\S{10}\\.\\.\\S{10}");
  private static final String WORDS = "T:";
  private static final String NO_DAYS = "T";

  private LabelledPeriod() {}

  /**
   * Whether a period is that of a label: its days, or where they are not known its words.
   *
   * @param days as FROM..TO, "" when not known
   */
  public static boolean same(String days, String words, String label) {
    if (label.startsWith(WORDS)) {
      List<String> given = WordLists.of(words);
      List<String> gold = WordLists.of(label.substring(WORDS.length()));
      boolean either =
          new HashSet<>(gold).containsAll(given) || new HashSet<>(given).containsAll(gold);
      return !given.isEmpty() && either;
    }
    if (label.equals(NO_DAYS)) {
      return days.isEmpty();
    }
    String labelled = days(label);
    if (labelled == null) {
      return false;
    }
    return days.isEmpty() ? !words.isEmpty() && words.contains(label) : days.equals(labelled);
  }

  /**
   * Throws unless a label is a period.
   *
   * @throws IllegalArgumentException that says how one is written
   */
  public static void check(String label) {
    if (!label.equals(NO_DAYS) && !label.startsWith(WORDS) && !areDays(label)) {
      throw new IllegalArgumentException(
          "\""
              + label
              + "\" is no period; write 2021, 2021-06, 2008Q3, 2005H1, FROM..TO or T:words");
    }
  }

  private static boolean areDays(String label) {
    String days = days(label);
    if (days == null) {
      return false;
    }
    int to = days.indexOf("..");
    try {
      return LocalDate.parse(days.substring(0, to))
          .isBefore(LocalDate.parse(days.substring(to + "..".length())));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static @Nullable String days(String label) {
    if (DAYS.matcher(label).matches()) {
      return label;
    }
    Matcher form = FORM.matcher(label);
    if (!form.matches()) {
      return null;
    }
    int year = Integer.parseInt(form.group(1));
    if (form.group(2) != null) {
      return span(year, Integer.parseInt(form.group(2)), 1);
    }
    if (form.group(3) != null) {
      return span(year, 3 * Integer.parseInt(form.group(3)) - 2, 3);
    }
    return form.group(4) == null
        ? span(year, 1, 12)
        : span(year, 6 * Integer.parseInt(form.group(4)) - 5, 6);
  }

  private static String span(int year, int month, int months) {
    LocalDate start = LocalDate.of(year, month, 1);
    return start + ".." + start.plusMonths(months);
  }
}
