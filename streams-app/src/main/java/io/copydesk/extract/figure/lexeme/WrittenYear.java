package io.copydesk.extract.figure.lexeme;

/**
 * Which numbers of four digits are years. Amounts of such a size are mostly written with a comma,
 * so that four digits from {@value #FIRST} to {@value #LAST} are rather a year than an amount. But
 * a figure's time is at the earliest {@value #FIRST_REPORTED}: news names an older year as the one
 * since when there are records, and not for what it reports (measured on 480 papers). Stateless.
 */
public final class WrittenYear {

  private static final int FIRST = 1800;
  private static final int FIRST_REPORTED = 1900;
  private static final int LAST = 2099;
  private static final int DIGITS = 4;

  /** Of the years that are written in their last two digits, "Q3'20". */
  private static final int CENTURY = 2000;

  private static final int SHORT_DIGITS = 2;

  private WrittenYear() {}

  /** The year that a number is of which something is reported, as it is written; 0 when none. */
  public static int reported(String written) {
    if (written.length() != DIGITS || !written.chars().allMatch(WrittenYear::isDigit)) {
      return 0;
    }
    int year = Integer.parseInt(written);
    return year >= FIRST_REPORTED && year <= LAST ? year : 0;
  }

  /** Whether a number is as long as a year that is written in full, whatever it says. */
  public static boolean isAsLong(Lexeme number) {
    return number.isNumber() && number.text().length() == DIGITS;
  }

  /** Whether it is two digits, in which a year of this century may be written: "Q3'20". */
  public static boolean isShort(Lexeme digits) {
    String text = digits.text();
    return text.length() == SHORT_DIGITS && text.chars().allMatch(WrittenYear::isDigit);
  }

  /** The year of this century that two digits are ({@link #isShort}): 2020 of "20". */
  public static int ofShort(Lexeme digits) {
    return CENTURY + Integer.parseInt(digits.text());
  }

  /** Whether a number that is written in four digits is rather a year than an amount. */
  public static boolean isLikely(int number) {
    return number >= FIRST && number <= LAST;
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}
