package io.copydesk.extract.figure.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an article writes its numbers, told from those that can be read in one way only. Whether
 * "1.200" is a thousand and more, no number alone says, but "1.250.000" is.
 *
 * @param pointGroups whether points part thousands: some number is such or has its decimals behind
 *     a comma, and none has them behind a point
 * @param noPoints whether the article has neither decimals behind a point, "1.5", nor thousands
 *     behind a comma, "1,000", so that its points may part thousands
 * @param blankGroups whether blanks part thousands in more than one number, and commas in none
 */
public record NumberStyle(boolean pointGroups, boolean noPoints, boolean blankGroups) {

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

  /** Two points in one number part thousands, since none has two of decimals. */
  private static final Pattern SURELY_GROUPED =
      Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3}){2,}(?:,[0-9]{1,2})?");

  /** One point, of ten thousand and more: fewer are averages, "2.535 people in a household". */
  private static final Pattern LARGE = Pattern.compile("[1-9][0-9]{1,2}\\.[0-9]{3}");

  /** No decimals end in a nought, so that points part the thousands of what is counted: "3.500". */
  private static final Pattern EVEN = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{2}0");

  private static final Pattern ROUND = Pattern.compile("[1-9][0-9]{1,2}\\.000");

  /** Characters of numbers that have no room for a sign between digits. */
  private static final int MOST_PLAIN = 2;

  /** Numbers with such blanks; a single one may be two numbers. */
  private static final int FEW = 2;

  /** How a text of an article writes its numbers; in time linear in it. */
  public static NumberStyle of(String text) {
    int commaDecimals = 0;
    int pointDecimals = 0;
    int commaGroups = 0;
    int pointed = 0;
    int blankGroups = 0;
    Matcher numbers = NUMBER.matcher(text).useTransparentBounds(true);
    Matcher groups = BLANK_GROUPS.matcher(text).useTransparentBounds(true);
    // Patterns are tried at digits alone, since at each character of the text they take much time.
    for (int at = nextDigit(text, 0); at < text.length(); at = nextDigit(text, at)) {
      blankGroups += groups.region(at, text.length()).lookingAt() ? 1 : 0;
      boolean begins = numbers.region(at, text.length()).lookingAt();
      String number = begins ? numbers.group() : "";
      if (number.length() > MOST_PLAIN) {
        pointed += SURELY_GROUPED.matcher(number).matches() ? 1 : 0;
        commaDecimals += COMMA_DECIMALS.matcher(number).matches() ? 1 : 0;
        pointDecimals += POINT_DECIMALS.matcher(number).matches() ? 1 : 0;
        commaGroups += COMMA_GROUPS.matcher(number).matches() ? 1 : 0;
      }
      at += Math.max(1, number.length());
    }
    boolean noPoints = pointDecimals == 0 && commaGroups == 0;
    boolean points = noPoints && (commaDecimals > 0 || pointed > 0);
    return new NumberStyle(points, noPoints, commaGroups == 0 && blankGroups >= FEW);
  }

  /** Where the first digit stands from a place on; the text's length without any. */
  private static int nextDigit(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) < '0' || text.charAt(at) > '9')) {
      at++;
    }
    return at;
  }

  /** What stands behind a number whose point may part thousands. */
  enum Behind {
    /** A scale that whole numbers have: "1.376 millones". */
    SCALE,
    /** What has no parts: "12.500 workers". */
    COUNTED,
    /** What may be a rate as well: "3.500 points", but "2.125 points". */
    PLURAL,
    /** Money that has no thousandths: "21.000 pesos", but a rate of exchange of "17.325 pesos". */
    MONEY,
    /** Anything else. */
    OTHER
  }

  /**
   * A run of digits without the points that part its thousands in such an article. What is counted
   * says so of its own number alone: beside it a rate may be "4.375%".
   */
  String plain(String run, Behind behind) {
    boolean parts =
        switch (behind) {
          case SCALE -> pointGroups || noPoints;
          case COUNTED -> isGrouped(run, LARGE) || isGrouped(run, EVEN);
          case PLURAL -> isGrouped(run, EVEN);
          case MONEY -> isGrouped(run, ROUND);
          case OTHER -> pointGroups;
        };
    return parts && GROUPED.matcher(run).matches() ? run.replace(".", "") : run;
  }

  private boolean isGrouped(String run, Pattern sort) {
    return pointGroups || (noPoints && sort.matcher(run).matches());
  }
}
