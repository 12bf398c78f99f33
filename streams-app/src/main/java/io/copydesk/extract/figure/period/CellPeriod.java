package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.lexeme.WrittenYear;
import io.copydesk.extract.figure.words.ReportWords;
import io.copydesk.table.Vocabulary;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the period that the cell of a heading or a line of its own says: what sentences say, too,
 * and what is a period only there: "1-6/2025", "9M 2025", "H1 26", "2025 Q2", "June 2025 quarter",
 * "TTM". Of one line.
 */
final class CellPeriod {

  private static final Vocabulary WORDS = Vocabulary.beside(CellPeriod.class);

  private static final Set<String> YEARS = WORDS.words("cell-period.years");
  private static final Set<String> ROLLING = WORDS.words("cell-period.rolling");
  private static final Set<String> BESIDE_ROLLING = WORDS.words("cell-period.beside-rolling");
  private static final Set<String> BEFORE = WORDS.words("cell-period.before");
  private static final Set<String> NOTES = WORDS.words("cell-period.notes");

  /** Behind the year of a part, what the part is in sentences: "three months ended June 2025". */
  private static final Map<String, String> SPANS = WORDS.meanings("cell-period.spans");

  private static final Set<String> ENDS = WORDS.words("cell-period.ends");

  /** Lexemes of a day, "Sept. 30, 1987". */
  private static final int LONGEST_DAY = 5;

  /** Lexemes of money behind a period: "2025 £m", "2025 US$ m". */
  private static final int LONGEST_MONEY = 4;

  private final Lexemes in;
  private final DatedText text;
  private final PeriodReader periods;
  private final PartReader parts;
  private final DayReader days;
  private final DateReader dates;
  private final @Nullable LocalDate today;

  CellPeriod(Lexemes in, @Nullable LocalDate today) {
    this.in = in;
    this.text = new DatedText(in, today);
    this.periods = new PeriodReader(in, today, DatedBefore.NONE);
    this.parts = new PartReader(this.text, new UnsaidYear(this.text, DatedBefore.NONE));
    this.days = new DayReader(this.text);
    this.dates = new DateReader(in);
    this.today = today;
  }

  /** The period that some lexemes are, null when they are none or more. */
  @Nullable Period whole(int from, int to) {
    int at = from;
    while (at < to && BEFORE.contains(in.get(at).lower())) {
      at++;
    }
    ReadPeriod said = at < to ? read(at, to) : null;
    ReadPeriod read = said == null ? null : toItsDay(said, to);
    return read != null && isNote(read.to(), to) ? read.period() : null;
  }

  /** The only period that some lexemes say beside other words. */
  @Nullable Period only(int from, int to) {
    Period only = null;
    for (int i = from; i < to; i++) {
      ReadPeriod read = periods.read(i);
      if (read == null || read.earlier() != null) {
        continue;
      }
      if (only != null) {
        return null;
      }
      ReadPeriod ended = toItsDay(read, to);
      only = ended.period();
      i = ended.to() - 1;
    }
    return only;
  }

  /** The day behind the one with which some lexemes close, null when they close with none. */
  @Nullable LocalDate closing(int from, int end) {
    int to = ENDS.contains(in.get(end - 1).lower()) ? end - 1 : end;
    for (int i = Math.max(from, to - LONGEST_DAY); i < to; i++) {
      DateReader.WrittenDate date = dates.read(i);
      if (date != null) {
        ReadPeriod day = date.day() > 0 && date.to() == to ? days.read(i) : null;
        return day == null ? null : day.period().end();
      }
    }
    return null;
  }

  /**
   * "3RD QTR FEB 28", "4TH QTR ENDS JAN 31": a part of the company's own year, which ends with the
   * day behind it. The same where none stands there.
   */
  private ReadPeriod toItsDay(ReadPeriod part, int to) {
    String span = SPANS.get(in.get(part.to() - 1).lower());
    int at = ENDS.contains(in.get(part.to()).lower()) ? part.to() + 1 : part.to();
    DateReader.WrittenDate date = span == null ? null : dates.read(at);
    if (date == null || date.day() == 0 || date.to() > to) {
      return part;
    }
    ReadPeriod ended = as(span + " " + in.text(at, date.to()), part.from(), date.to());
    return ended == null ? text.open(part.from(), date.to()) : ended;
  }

  private @Nullable ReadPeriod read(int at, int to) {
    ReadPeriod read = inOneYear(at, to);
    read = read == null ? periods.read(at) : read;
    read = read == null || read.to() > to ? days.read(at) : read;
    return read == null || read.to() > to ? open(at, to) : read;
  }

  /** What sentences do not write so. */
  private @Nullable ReadPeriod inOneYear(int at, int to) {
    ReadPeriod months = monthToMonth(at);
    months = months == null ? parts.firstMonths(at) : months;
    months = months == null ? wholeYear(at) : months;
    months = months == null ? yearFirst(at) : months;
    months = months == null ? shortYear(at, to) : months;
    return months == null ? monthsSpan(at) : months;
  }

  /** "1-6/2025". */
  private @Nullable ReadPeriod monthToMonth(int at) {
    int first = text.count(at);
    int last = in.isHyphen(at + 1) ? text.count(at + 2) : 0;
    int year = in.is(at + 3, "/") && in.glued(at + 3) ? text.joinedYear(at + 4) : 0;
    return first > 0 && last >= first && year > 0
        ? text.days(at, at + 5, Calendar.months(year, first, last - first + 1))
        : null;
  }

  /** "Full year 2025", "Full-year 2025", "CY2025". */
  private @Nullable ReadPeriod wholeYear(int at) {
    int digits = at;
    while (YEARS.contains(in.get(digits).lower()) || (digits > at && in.isHyphen(digits))) {
      digits++;
    }
    int year = digits > at ? text.joinedYear(digits) : 0;
    return year > 0 ? text.days(at, digits + 1, Calendar.year(year)) : null;
  }

  /** "2025 Q2". */
  private @Nullable ReadPeriod yearFirst(int at) {
    boolean part = text.year(at) > 0 && in.get(at + 1).isWord() && in.glued(at + 2);
    return part && in.get(at + 2).isNumber()
        ? as(in.text(at + 1, at + 3) + " " + text.year(at), at, at + 3)
        : null;
  }

  /** "H1 26", "Jun-25": two digits, which behind a blank would be a number elsewhere. */
  private @Nullable ReadPeriod shortYear(int at, int to) {
    boolean month = in.get(at).isCapitalised() && Calendar.month(in.get(at).lower()) > 0;
    boolean letter = Calendar.isShort(in.get(at).lower(), in.glued(at + 1));
    boolean part = letter && in.get(at + 1).isNumber();
    int year = (month && in.isHyphen(at + 1)) || part ? at + 2 : to;
    return year < to && WrittenYear.isShort(in.get(year)) && in.get(year).gap() == part
        ? as(in.text(at, month ? at + 1 : at + 2) + " " + text.joinedYear(year), at, year + 1)
        : null;
  }

  /** "June 2025 quarter". */
  private @Nullable ReadPeriod monthsSpan(int at) {
    boolean month = in.get(at).isCapitalised() && Calendar.month(in.get(at).lower()) > 0;
    String span = month && text.year(at + 1) > 0 ? SPANS.get(in.get(at + 2).lower()) : null;
    return span == null ? null : as(span + " " + in.text(at, at + 2), at, at + 3);
  }

  /** "TTM", "LTM Q2 2025", "YTD 2025", "Nine months": who reads the table knows the days. */
  private @Nullable ReadPeriod open(int at, int to) {
    DatedText.Counted counted = text.counted(at);
    boolean months = counted != null && PeriodReader.isMonths(in.get(counted.to()).lower());
    int end = months && counted != null ? counted.to() + 1 : at;
    while (end < to && isOfRolling(in.get(end).lower())) {
      end++;
    }
    boolean alone = !months && end == at + 1 && BESIDE_ROLLING.contains(in.get(at).lower());
    if (end == at || alone) {
      return null;
    }
    ReadPeriod behind = end < to ? periods.read(end) : null;
    return text.open(at, behind == null ? end : behind.to());
  }

  private static boolean isOfRolling(String word) {
    return ROLLING.contains(word) || BESIDE_ROLLING.contains(word);
  }

  /** The period of other words, with those that stand here. */
  private @Nullable ReadPeriod as(String words, int from, int to) {
    Lexemes other = Lexemes.of(words, 0, words.length());
    ReadPeriod read = new PeriodReader(other, today, DatedBefore.NONE).read(0);
    return read == null || read.to() < other.size()
        ? null
        : new ReadPeriod(
            new Period(text.words(from, to), read.period().start(), read.period().end()), from, to);
  }

  /** Whether what follows says nothing of times: "(unaudited)", "*", "guidance", "£m". */
  private boolean isNote(int from, int to) {
    int at = from;
    if (in.get(at).kind() == Lexeme.Kind.SIGN && !in.get(at).isDash() && !in.is(at, "(")) {
      return to - at <= LONGEST_MONEY;
    }
    while (at < to) {
      String word = in.get(at).lower();
      boolean note = NOTES.contains(word) || ReportWords.isExpected(word);
      if (!note && !in.is(at, "(") && !in.is(at, ")")) {
        return false;
      }
      at++;
    }
    return true;
  }
}
