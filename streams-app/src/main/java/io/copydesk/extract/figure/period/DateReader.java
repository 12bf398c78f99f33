package io.copydesk.extract.figure.period;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.lexeme.WrittenYear;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads dates: "30 September 1987", "Sept. 30, 1987", "1987-09-30", "September". */
final class DateReader {

  private static final int LAST_DAY = 31;
  private static final int MONTHS = 12;

  private final Lexemes in;

  DateReader(Lexemes in) {
    this.in = in;
  }

  /**
   * A date as the text writes it.
   *
   * @param day of the month, 0 when it is not said
   * @param year 0 when it is not said
   * @param to one past the last lexeme
   */
  record WrittenDate(int day, int month, int year, int to) {

    /** The day in a year; the month's last where the text says none or the month is shorter. */
    LocalDate in(int ofYear) {
      YearMonth of = YearMonth.of(ofYear, month);
      return day == 0 ? of.atEndOfMonth() : of.atDay(Math.min(day, of.lengthOfMonth()));
    }

    /** Whether a year has such a day: not February 29 of each. */
    boolean isIn(int ofYear) {
      return YearMonth.of(ofYear, month).isValidDay(Math.max(1, day));
    }
  }

  /**
   * Whether more belongs to a date than was read: "31st", "5-7", "9 to 20", a year that is none.
   *
   * @param to one past its last lexeme
   */
  boolean goesOn(int to) {
    Lexeme after = in.get(to);
    boolean glued = to < in.size() && in.glued(to) && (after.isWord() || after.isDash());
    boolean joined = after.isDash() || after.is("to") || after.is("and");
    int next = in.is(to, ",") ? to + 1 : to;
    boolean year = WrittenYear.isAsLong(in.get(next));
    return glued || year || (joined && in.get(to + 1).isNumber());
  }

  /** The date that begins at a lexeme, null when none does. */
  @Nullable WrittenDate read(int at) {
    WrittenDate inNumbers = inNumbers(at);
    if (inNumbers != null) {
      return inNumbers;
    }
    boolean dayFirst = day(at) > 0 && month(at + 1) > 0;
    int monthAt = dayFirst ? at + 1 : at;
    if (month(monthAt) == 0) {
      return null;
    }
    boolean stop = in.is(monthAt + 1, ".") && in.get(monthAt + 2).isNumber();
    int end = stop ? monthAt + 2 : monthAt + 1;
    int behind = dayFirst ? 0 : day(end);
    end += behind > 0 ? 1 : 0;
    int yearAt = in.is(end, ",") ? end + 1 : end;
    int year = Calendar.year(in.get(yearAt));
    return new WrittenDate(
        dayFirst ? day(at) : behind, month(monthAt), year, year == 0 ? end : yearAt + 1);
  }

  /** "1987-09-30", the only order of numbers that means one day everywhere. */
  private @Nullable WrittenDate inNumbers(int at) {
    int year = Calendar.year(in.get(at));
    int month = number(at + 2, MONTHS);
    boolean reads =
        year > 0 && in.isHyphen(at + 1) && month > 0 && in.isHyphen(at + 3) && day(at + 4) > 0;
    return reads ? new WrittenDate(day(at + 4), month, year, at + 5) : null;
  }

  private int month(int at) {
    Lexeme word = in.get(at);
    return word.isCapitalised() ? Calendar.month(word.lowerPossessor()) : 0;
  }

  private int day(int at) {
    return number(at, LAST_DAY);
  }

  /** A number of one digit or two from 1 to a highest, else 0. */
  private int number(int at, int most) {
    Lexeme number = in.get(at);
    if (!number.isNumber()
        || number.text().length() > 2
        || !number.text().chars().allMatch(Character::isDigit)) {
      return 0;
    }
    int value = Integer.parseInt(number.text());
    return value >= 1 && value <= most ? value : 0;
  }
}
