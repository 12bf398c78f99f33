package io.copydesk.extract.figure.number;

import io.copydesk.extract.text.Apostrophe;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a run of digits and separators as a decimal, in the groupings of the world. */
final class Digits {

  /**
   * In characters. Longer runs are account numbers and the like; the bound also keeps the time
   * linear.
   */
  private static final int LONGEST = 24;

  private Digits() {}

  /**
   * The number, or null when the run isn't one. Thousands ("1,234,567.8"), lakhs ("1,85,000"),
   * points as groups ("1.234.567,8"), apostrophes as groups ("1'234.5") and a lone decimal comma
   * ("1,5") are read.
   */
  static @Nullable BigDecimal read(String written) {
    String run = Apostrophe.plain(written).replace('\'', ',');
    if (run.length() > LONGEST) {
      return null;
    }
    if (run.indexOf(',') < 0 && count(run, '.') <= 1) {
      return new BigDecimal(run);
    }
    if (mayGroup(run, ',', '.')) {
      BigDecimal value = grouped(run, ',', '.');
      return value == null && hasDecimalComma(run) ? new BigDecimal(run.replace(',', '.')) : value;
    }
    return mayGroup(run, '.', ',') ? grouped(run, '.', ',') : null;
  }

  /** Whether the one mark may part groups and the other one the decimals, by where they stand. */
  private static boolean mayGroup(String run, char separator, char point) {
    int at = run.indexOf(point);
    return at < 0 || (at == run.lastIndexOf(point) && run.lastIndexOf(separator) < at);
  }

  private static @Nullable BigDecimal grouped(String run, char separator, char point) {
    int at = run.indexOf(point);
    return grouped(at < 0 ? run : run.substring(0, at), separator)
        ? new BigDecimal(run.replace(String.valueOf(separator), "").replace(point, '.'))
        : null;
  }

  /** As many decimals as no group has digits, "1,5", "3,1416", or a zero alone before: "0,125". */
  private static boolean hasDecimalComma(String run) {
    int comma = run.indexOf(',');
    boolean only = comma == run.lastIndexOf(',') && run.indexOf('.') < 0;
    boolean zero = comma == 1 && run.charAt(0) == '0';
    return only && comma > 0 && (zero || run.length() - comma - 1 != 3);
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
