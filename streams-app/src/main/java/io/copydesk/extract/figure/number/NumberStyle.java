package io.copydesk.extract.figure.number;

import io.copydesk.table.Vocabulary;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an article writes its numbers, told from those that can be read in one way only. Whether
 * "1.200" is a thousand and more, no number alone says, but "1.250.000", "21.000" and "12.500
 * workers" are.
 *
 * @param pointGroups whether points part thousands: some number is such or has its decimals behind
 *     a comma, and none has them behind a point
 * @param noPoints whether nothing speaks against that: no number has decimals behind a point, nor
 *     its thousands behind a comma
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

  /** Nobody writes two points in one number. */
  private static final Pattern SURELY_GROUPED =
      Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3}){2,}(?:,[0-9]{1,2})?");

  /** Three decimals of which none is any: only of prices in points, and measures. */
  private static final Pattern ROUND = Pattern.compile("[1-9][0-9]{1,2}\\.000");

  /** Words behind such prices and measures. */
  private static final Set<String> EXACT =
      Vocabulary.beside(NumberStyle.class).words("number-style.exact");

  /** Letters of "and", "at", "pct": no word of so few says what is counted. */
  private static final int MOST_OF_GRAMMAR = 3;

  /** Words for what has no parts. */
  private static final Set<String> COUNTED =
      Vocabulary.beside(NumberStyle.class).words("number-style.counted");

  /** Characters of numbers that have no room for a sign between digits. */
  private static final int MOST_PLAIN = 2;

  /** Numbers with such blanks; a single one may be two numbers. */
  private static final int FEW = 2;

  /** Of a text of an article; linear in it. */
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
        pointed += isGrouped(number, text, at) ? 1 : 0;
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

  /** Whether a point of a number can only part thousands; none does in a time, "1:32.000". */
  private static boolean isGrouped(String number, String text, int at) {
    if (number.indexOf('.') < 0 || (at > 0 && text.charAt(at - 1) == ':')) {
      return false;
    }
    String word = wordBehind(text, at + number.length());
    boolean counts = word.length() > MOST_OF_GRAMMAR && !EXACT.contains(word);
    return SURELY_GROUPED.matcher(number).matches()
        || (counts && ROUND.matcher(number).matches())
        || (COUNTED.contains(word) && GROUPED.matcher(number).matches());
  }

  /** The word behind one blank, empty without any. */
  private static String wordBehind(String text, int blank) {
    int to = blank + 1;
    while (to < text.length() && Character.isLowerCase(text.charAt(to))) {
      to++;
    }
    boolean apart = blank < text.length() && Character.isWhitespace(text.charAt(blank));
    return apart ? text.substring(blank + 1, to) : "";
  }

  /** Where the first digit stands from a place on; the text's length without any. */
  private static int nextDigit(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) < '0' || text.charAt(at) > '9')) {
      at++;
    }
    return at;
  }

  /**
   * A run of digits without the points that part its thousands in such an article.
   *
   * @param ofThousands whether what stands behind it is written of whole numbers
   */
  String plain(String run, boolean ofThousands) {
    boolean parts = pointGroups || (ofThousands && noPoints);
    return parts && GROUPED.matcher(run).matches() ? run.replace(".", "") : run;
  }
}
