package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberWords;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.extract.lexicon.Vocabulary;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the period that begins at a lexeme: "first half of 2018", "third quarter", "March 1987",
 * "last year". Relative ones are resolved against the day that the article is from.
 */
final class PeriodReader {

  private static final int CENTURY = 2000;
  private static final Set<String> SPANS =
      Vocabulary.beside(PeriodReader.class).words("period-reader.spans");

  private final Lexemes in;
  private final String text;
  private final @Nullable LocalDate today;
  private final EndedSpan ended;
  private final EarlierSpan earlier;

  /**
   * @param today the day that the article is from, null when not known
   */
  PeriodReader(Lexemes in, String text, @Nullable LocalDate today) {
    this.in = in;
    this.text = text;
    this.today = today;
    this.ended = new EndedSpan(in, today);
    this.earlier = new EarlierSpan(in);
  }

  /**
   * A period in the text.
   *
   * @param from first lexeme
   * @param to one past the last lexeme
   */
  record Read(Period period, int from, int to, EarlierSpan.@Nullable Earlier earlier) {
    Read(Period period, int from, int to) {
      this(period, from, to, null);
    }
  }

  /** The period from lexeme {@code at} on, null when none begins there. */
  @Nullable Read read(int at) {
    Lexeme first = in.get(at);
    if (!first.isNumber() && !first.isWord()) {
      return null;
    }
    EarlierSpan.Earlier earlier = this.earlier.read(at);
    if (earlier != null) {
      return earlier(earlier);
    }
    Read span = spanToEnd(at);
    if (span != null) {
      return span;
    }
    Read bare = bare(at);
    if (bare != null) {
      return bare;
    }
    Read turned = turnedShortPart(at);
    if (turned != null) {
      return turned;
    }
    if (first.isNumber()) {
      return ordinalNumber(at);
    }
    int part = Calendar.ordinal(first.lower());
    if (part > 0) {
      boolean dash = in.get(at + 1).isDash() && in.glued(at + 1) && in.glued(at + 2);
      return partOfYear(at, dash ? at + 2 : at + 1, part);
    }
    if (isFiscal(at)) {
      return fiscal(at, at);
    }
    if (first.is("h") || first.is("q")) {
      return shortPart(at);
    }
    int month = first.isCapitalised() ? Calendar.month(first.lower()) : 0;
    if (month > 0) {
      return month(at, month);
    }
    return relative(at);
  }

  /** "year to March", "three months ended Sept. 30", "first quarter ended March 31". */
  private @Nullable Read spanToEnd(int at) {
    String word = in.get(at).lower();
    int count = count(at);
    int noun = count > 0 || isFiscal(at) || Calendar.ordinal(word) > 0 ? at + 1 : at;
    String span = in.get(noun).lower();
    int months =
        switch (span) {
          case "year", "years" -> noun == at || isFiscal(at) ? 12 : 0;
          case "months", "month", "mths" -> count;
          default -> months(span);
        };
    int weeks = span.startsWith("week") ? Math.max(1, count) : 0;
    if (months == 0 && weeks == 0) {
      return null;
    }
    EndedSpan.Read read = ended.read(noun + 1, months, weeks);
    if (read == null) {
      return null;
    }
    Calendar.Days days = read.days();
    return days == null ? open(at, read.to()) : days(at, read.to(), days);
  }

  private boolean isFiscal(int at) {
    return in.is(at, "fiscal") || in.is(at, "financial") || in.is(at, "fy");
  }

  /** "fiscal 2021", "financial year 2021/22": only the company knows the days. */
  private @Nullable Read fiscal(int from, int at) {
    int next = in.is(at + 1, "year") ? at + 2 : at + 1;
    boolean twoDigits = in.is(at, "fy") && in.get(next).isNumber();
    boolean numbered = year(next) > 0 || twoDigits;
    if (!numbered) {
      return next > at + 1 && from < at ? open(from, next) : null;
    }
    return open(from, isSeason(next) ? next + 3 : next + 1);
  }

  /** "1986/87". */
  private boolean isSeason(int at) {
    boolean slash = in.is(at + 1, "/") || in.get(at + 1).isDash();
    boolean glued = in.glued(at + 1) && in.glued(at + 2);
    return slash && glued && in.get(at + 2).isNumber() && in.get(at + 2).text().length() == 2;
  }

  /** "2018" by itself, "1st half", "1987 first quarter". */
  private @Nullable Read ordinalNumber(int at) {
    int part = in.glued(at + 1) ? Calendar.ordinal(in.get(at).text() + in.get(at + 1).lower()) : 0;
    if (part > 0) {
      return partOfYear(at, at + 2, part);
    }
    int year = year(at);
    if (year == 0) {
      return null;
    }
    if (isSeason(at)) {
      return open(at, at + 3);
    }
    int next = Calendar.ordinal(in.get(at + 1).lower());
    if (next > 0) {
      int length = months(in.get(at + 2).lower());
      return length == 0 ? null : days(at, at + 3, part(year, next, length));
    }
    Lexeme after = in.get(at + 1);
    boolean alone =
        after.gap()
            || (after.kind() == Lexeme.Kind.SIGN && !after.is("/") && !after.isDash())
            || (after.isDash() && in.get(at + 2).gap());
    return alone && in.get(at).gap() ? days(at, at + 1, Calendar.year(year)) : null;
  }

  /** "half of 2018", "quarter", "nine months of this year" after "first". */
  private @Nullable Read partOfYear(int from, int at, int part) {
    int length = months(in.get(at).lower());
    int end = at + 1;
    if (length == 0 && part == 1) {
      length = count(at);
      boolean months = in.is(at + 1, "months") || in.is(at + 1, "month");
      if (length == 0 || !months) {
        return null;
      }
      end = at + 2;
    }
    if (length == 0 || part * length > 12) {
      return null;
    }
    return yearOf(from, end, part, length);
  }

  private @Nullable Read yearOf(int from, int end, int part, int length) {
    int at = end;
    if (in.is(at, "of") || in.is(at, "in")) {
      at++;
    }
    at += in.is(at, "the") || isFiscal(at) ? 1 : 0;
    if (isFiscal(at - 1)) {
      return open(from, in.get(at).isNumber() ? at + 1 : end);
    }
    int year = year(at);
    if (year > 0) {
      return days(from, at + 1, part(year, part, length));
    }
    if (in.is(at, "year") && in.is(at - 1, "the") && today != null) {
      return days(from, at + 1, part(today.getYear(), part, length));
    }
    int offset = offset(at);
    if (offset != Integer.MIN_VALUE && in.is(at + 1, "year")) {
      return today == null
          ? open(from, at + 2)
          : days(from, at + 2, part(today.getYear() + offset, part, length));
    }
    return unsaidYear(from, end, part, length);
  }

  /** Without a year, the latest such part that had ended or begun when the article was written. */
  private Read unsaidYear(int from, int end, int part, int length) {
    boolean fiscal = in.is(from - 1, "fiscal") || in.is(from - 2, "fiscal");
    if (today == null || fiscal) {
      return open(from, end);
    }
    Calendar.Days thisYear = part(today.getYear(), part, length);
    boolean begun = !thisYear.start().isAfter(today);
    return days(from, end, begun ? thisYear : part(today.getYear() - 1, part, length));
  }

  private static Calendar.Days part(int year, int part, int length) {
    return 12 % length == 0 ? Calendar.part(year, part, length) : Calendar.months(year, 1, length);
  }

  /** "Q3 2021", "H1". */
  private @Nullable Read shortPart(int at) {
    if (!in.glued(at + 1) || in.get(at + 1).text().length() != 1 || !in.get(at + 1).isNumber()) {
      return null;
    }
    int part = in.get(at + 1).text().charAt(0) - '0';
    int length = in.is(at, "h") ? 6 : 3;
    return part < 1 || part * length > 12 ? null : yearOf(at, at + 2, part, length);
  }

  private @Nullable Read month(int at, int month) {
    if (in.get(at - 1).isNumber() && in.get(at - 1).text().length() <= 2) {
      return null;
    }
    int second = secondMonth(at);
    int last = second == 0 ? 0 : Calendar.month(in.get(second).lower());
    if (last > 0) {
      return monthToMonth(at, month, last, second);
    }
    if (in.is(at + 1, "quarter") && today != null) {
      int year = month <= today.getMonthValue() ? today.getYear() : today.getYear() - 1;
      return days(at, at + 2, Calendar.endingIn(year, month, 3));
    }
    if (in.is(at + 1, "quarter")) {
      return open(at, at + 2);
    }
    int next = in.is(at + 1, ".") || in.is(at + 1, ",") || in.is(at + 1, "of") ? at + 2 : at + 1;
    int year = year(next);
    if (year > 0) {
      return days(at, next + 1, Calendar.months(year, month, 1));
    }
    int offset = offset(at + 1);
    boolean relative = offset != Integer.MIN_VALUE && in.is(at + 2, "year");
    if (in.get(at + 1).isNumber() || (in.is(at, "may") && !isAfterIn(at))) {
      return null;
    }
    if (today == null) {
      return open(at, relative ? at + 3 : at + 1);
    }
    if (relative) {
      return days(at, at + 3, Calendar.months(today.getYear() + offset, month, 1));
    }
    boolean past = month <= today.getMonthValue();
    return days(
        at, at + 1, Calendar.months(past ? today.getYear() : today.getYear() - 1, month, 1));
  }

  /** "October/December", which may be followed by "quarter" and a year. */
  private @Nullable Read monthToMonth(int at, int first, int last, int second) {
    int length = Math.floorMod(last - first, 12) + 1;
    int stop = in.is(second + 1, ".") ? second + 2 : second + 1;
    int behind = year(stop) > 0 ? stop : second + 1;
    boolean noun = in.is(behind, "quarter") || in.is(behind, "period");
    int end = noun ? behind + 1 : behind;
    end += (in.is(end, "of") || in.is(end, "in")) && year(end + 1) > 0 ? 1 : 0;
    int year = year(end);
    if (year == 0 && today == null) {
      return open(at, end);
    }
    int ends = year;
    if (year == 0) {
      ends = last <= today.getMonthValue() ? today.getYear() : today.getYear() - 1;
    }
    int starts = first > last ? ends - 1 : ends;
    return days(at, year == 0 ? end : end + 1, Calendar.months(starts, first, length));
  }

  /** Where the second month of "January-September", "Jan. - Sept." or "April to June" stands. */
  private int secondMonth(int at) {
    int joint = in.is(at + 1, ".") ? at + 2 : at + 1;
    boolean joins =
        in.is(joint, "/")
            || in.get(joint).isDash()
            || in.is(joint, "to")
            || in.is(joint, "through");
    boolean month = in.get(joint + 1).isCapitalised();
    return joins && month && Calendar.month(in.get(joint + 1).lower()) > 0 ? joint + 1 : 0;
  }

  /** "for the quarter": the one that the whole story is about. */
  private @Nullable Read bare(int at) {
    boolean span = PeriodWords.isBare(in.get(at).lower()) && in.is(at - 1, "the");
    boolean dates = in.is(at - 2, "for") || in.is(at - 2, "in") || in.is(at - 2, "during");
    return span && dates && !in.is(at + 1, "of") ? open(at, at + 1) : null;
  }

  /** "2Q15", "3Q", "1H 2015". */
  private @Nullable Read turnedShortPart(int at) {
    Lexeme part = in.get(at);
    boolean letter = in.is(at + 1, "q") || in.is(at + 1, "h");
    boolean turned = part.isNumber() && part.text().length() == 1 && letter && in.glued(at + 1);
    if (!turned) {
      return null;
    }
    int number = part.text().charAt(0) - '0';
    int length = in.is(at + 1, "h") ? 6 : 3;
    if (number < 1 || number * length > 12) {
      return null;
    }
    Lexeme year = in.get(at + 2);
    boolean shortYear = year.isNumber() && in.glued(at + 2) && year.text().length() == 2;
    return shortYear
        ? days(at, at + 3, part(CENTURY + Integer.parseInt(year.text()), number, length))
        : yearOf(at, at + 2, number, length);
  }

  private Read earlier(EarlierSpan.Earlier span) {
    Period period =
        span.year() == 0
            ? new Period(words(span.from(), span.to()), null, null)
            : new Period(
                words(span.from(), span.to()),
                Calendar.year(span.year()).start(),
                Calendar.year(span.year()).end());
    return new Read(period, span.from(), span.to(), span);
  }

  private boolean isAfterIn(int at) {
    return in.is(at - 1, "in")
        || in.is(at - 1, "since")
        || in.is(at - 1, "last")
        || in.is(at - 1, "of");
  }

  /** "last year", "this quarter". */
  private @Nullable Read relative(int at) {
    int offset = offset(at);
    if (offset != Integer.MIN_VALUE && isFiscal(at + 1)) {
      return fiscal(at, at + 1);
    }
    String span = in.get(at + 1).lower();
    if (offset == Integer.MIN_VALUE || !SPANS.contains(span)) {
      return null;
    }
    Calendar.Days days = today == null ? null : Calendar.relative(today, offset, span);
    return days == null ? open(at, at + 2) : days(at, at + 2, days);
  }

  private int offset(int at) {
    return switch (in.get(at).lower()) {
      case "last", "past" -> -1;
      case "this", "current" -> 0;
      case "next" -> 1;
      default -> Integer.MIN_VALUE;
    };
  }

  private int months(String lower) {
    return switch (lower) {
      case "half" -> 6;
      case "quarter", "qtr" -> 3;
      default -> 0;
    };
  }

  private int count(int at) {
    Lexeme word = in.get(at);
    if (word.isNumber() && word.text().length() <= 2) {
      int count = Integer.parseInt(word.text().replace(".", "").replace(",", "0"));
      return count >= 1 && count <= 12 ? count : 0;
    }
    Integer small = NumberWords.small(word.lower());
    return small == null || small > 12 ? 0 : small;
  }

  private int year(int at) {
    return Calendar.year(in.get(at));
  }

  private Read days(int from, int to, Calendar.Days days) {
    return new Read(new Period(words(from, to), days.start(), days.end()), from, to);
  }

  private Read open(int from, int to) {
    return new Read(new Period(words(from, to), null, null), from, to);
  }

  private String words(int from, int to) {
    return text.substring(in.get(from).start(), in.get(to - 1).end()).replace('\n', ' ');
  }
}
