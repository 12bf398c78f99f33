package io.copydesk.extract.figure.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a run of digits and separators as a decimal, in the groupings of the world. */
public final class Digits {

  /** Longer runs are account numbers and worse; a bound also keeps the reading linear. */
  private static final int LONGEST = 24;

  private Digits() {}

  /**
   * The number, or null when the run isn't one. Thousands ("1,234,567.8"), lakhs ("1,85,000"),
   * points as groups ("1.234.567,8") and a lone decimal comma ("1,5") are read.
   */
  public static @Nullable BigDecimal read(String run) {
    if (run.length() > LONGEST) {
      return null;
    }
    int commas = count(run, ',');
    int points = count(run, '.');
    if (commas == 0 && points <= 1) {
      return new BigDecimal(run);
    }
    if (points <= 1 && (points == 0 || run.lastIndexOf(',') < run.indexOf('.'))) {
      int point = run.indexOf('.');
      String whole = point < 0 ? run : run.substring(0, point);
      if (grouped(whole, ',')) {
        return new BigDecimal(run.replace(",", ""));
      }
      return points == 0 && commas == 1 && decimalComma(run)
          ? new BigDecimal(run.replace(',', '.'))
          : null;
    }
    if (commas <= 1 && (commas == 0 || run.lastIndexOf('.') < run.indexOf(','))) {
      int comma = run.indexOf(',');
      String whole = comma < 0 ? run : run.substring(0, comma);
      return grouped(whole, '.') ? new BigDecimal(run.replace(".", "").replace(',', '.')) : null;
    }
    return null;
  }

  /** One or two decimals, or more than a group has: "1,5", "12,75", "3,1416". */
  private static boolean decimalComma(String run) {
    int decimals = run.length() - run.indexOf(',') - 1;
    return decimals != 3 && run.indexOf(',') > 0;
  }

  private static boolean grouped(String whole, char separator) {
    int first = whole.indexOf(separator);
    if (first < 1 || first > 3 || whole.charAt(0) == '0') {
      return false;
    }
    int last = whole.lastIndexOf(separator);
    if (whole.length() - last - 1 != 3) {
      return false;
    }
    boolean threes = true;
    boolean twos = first <= 2;
    for (int at = first, next; at < last; at = next) {
      next = whole.indexOf(separator, at + 1);
      threes &= next - at - 1 == 3;
      twos &= next - at - 1 == 2;
    }
    return threes || twos;
  }

  private static int count(String run, char c) {
    int n = 0;
    for (int i = 0; i < run.length(); i++) {
      n += run.charAt(i) == c ? 1 : 0;
    }
    return n;
  }
}
