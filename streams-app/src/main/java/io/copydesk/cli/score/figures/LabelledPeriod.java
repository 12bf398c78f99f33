package io.copydesk.cli.score.figures;

import com.fasterxml.jackson.databind.JsonNode;
import io.copydesk.extract.figure.learn.WordLists;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A period as a reader labels it: a year, a month 2021-06, a quarter 2008Q3, a half 2005H1, days
 * FROM..TO with TO exclusive, or T: and words of the text.
 */
final class LabelledPeriod {

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d\\d)|Q(\\d)|H(\\d))?");

  private LabelledPeriod() {}

  /** Whether the days, or where they are not known the words, are those of a label. */
  static boolean same(JsonNode given, String label) {
    String text = given.path("text").asText();
    if (label.startsWith("T:")) {
      List<String> words = WordLists.of(text);
      List<String> gold = WordLists.of(label.substring(2));
      boolean either =
          new HashSet<>(gold).containsAll(words) || new HashSet<>(words).containsAll(gold);
      return !words.isEmpty() && either;
    }
    String days = days(label);
    if (days == null) {
      return false;
    }
    if (given.path("start").isTextual() && given.path("end").isTextual()) {
      return days.equals(day(given, "start") + ".." + day(given, "end"));
    }
    return !text.isEmpty() && text.contains(label);
  }

  private static String day(JsonNode given, String key) {
    String day = given.path(key).asText();
    return day.substring(0, Math.min(day.length(), 10));
  }

  private static @Nullable String days(String label) {
    if (label.contains("..")) {
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
