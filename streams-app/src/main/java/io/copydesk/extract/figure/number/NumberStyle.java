package io.copydesk.extract.figure.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an article writes its numbers, told from those that can be read in one way only. Whether
 * "1.200" is a thousand and more, no number alone says.
 *
 * @param pointGroups whether points part thousands: decimals stand behind commas, and none behind a
 *     point
 * @param blankGroups whether blanks part thousands in more than one number, and commas in none
 */
public record NumberStyle(boolean pointGroups, boolean blankGroups) {

  private static final Pattern NUMBER = Pattern.compile("(?<![0-9.,])[0-9]++(?:[.,][0-9]++)*+");

  private static final Pattern COMMA_DECIMALS =
      Pattern.compile("(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]+),[0-9]{1,2}");

  private static final Pattern POINT_DECIMALS =
      Pattern.compile("(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)\\.[0-9]{1,2}");

  private static final Pattern COMMA_GROUPS = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+.*");

  private static final Pattern BLANK_GROUPS =
      Pattern.compile("(?<=\\h)(?<![0-9.,\\h].)[0-9]{1,3}\\h[0-9]{3}(?![0-9.,])");

  /** A zero before the point is no thousand: "0.125". */
  private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");

  /** Characters of numbers that have no room for a sign between digits. */
  private static final int MOST_PLAIN = 2;

  /** Numbers with such blanks; a single one may be two numbers. */
  private static final int FEW = 2;

  /** Of a text of an article; linear in it. */
  public static NumberStyle of(String text) {
    int commaDecimals = 0;
    int pointDecimals = 0;
    int commaGroups = 0;
    int blankGroups = 0;
    Matcher numbers = NUMBER.matcher(text).useTransparentBounds(true);
    Matcher groups = BLANK_GROUPS.matcher(text).useTransparentBounds(true);
    // Patterns are tried at digits alone, since at each character of the text they take much time.
    for (int at = nextDigit(text, 0); at < text.length(); at = nextDigit(text, at)) {
      blankGroups += groups.region(at, text.length()).lookingAt() ? 1 : 0;
      boolean begins = numbers.region(at, text.length()).lookingAt();
      String number = begins ? numbers.group() : "";
      if (number.length() > MOST_PLAIN) {
        commaDecimals += COMMA_DECIMALS.matcher(number).matches() ? 1 : 0;
        pointDecimals += POINT_DECIMALS.matcher(number).matches() ? 1 : 0;
        commaGroups += COMMA_GROUPS.matcher(number).matches() ? 1 : 0;
      }
      at += Math.max(1, number.length());
    }
    boolean points = commaDecimals > 0 && pointDecimals == 0 && commaGroups == 0;
    return new NumberStyle(points, commaGroups == 0 && blankGroups >= FEW);
  }

  /** Where the first digit stands from a place on; the text's length without any. */
  private static int nextDigit(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) < '0' || text.charAt(at) > '9')) {
      at++;
    }
    return at;
  }

  /** A run of digits without the points that part its thousands in such an article. */
  String plain(String run) {
    return pointGroups && GROUPED.matcher(run).matches() ? run.replace(".", "") : run;
  }
}
