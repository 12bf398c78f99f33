package io.copydesk.extract.figure.period;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.lexeme.WrittenYear;
import io.copydesk.extract.figure.words.CalendarSpan;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.table.Vocabulary;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a year: "third quarter of 1986", "first nine months", "Q3 2021", "2Q15", "9M
 * 2025".
 */
final class PartReader {

  private static final Vocabulary WORDS = Vocabulary.beside(PartReader.class);

  static final Map<String, Integer> LETTERS =
      WORDS.meanings("part-reader.letters", Integer::valueOf);
  private static final Set<String> OF_FISCAL = WORDS.words("part-reader.of-fiscal");
  private static final Set<String> DAYS = WORDS.words("part-reader.days");
  private static final Set<String> LAST = WORDS.words("part-reader.last");

  private final DatedText text;
  private final Lexemes in;
  private final UnsaidYear unsaid;
  private final EndedSpan ended;
  private final @Nullable LocalDate today;

  PartReader(DatedText text, UnsaidYear unsaid) {
    this.text = text;
    this.in = text.lexemes();
    this.unsaid = unsaid;
    this.ended = new EndedSpan(in, text.today());
    this.today = text.today();
  }

  /** The words other than ordinals that a part of a year may begin with, in lower case. */
  static Set<String> firstWords() {
    Set<String> words = new HashSet<>(LAST);
    words.addAll(LETTERS.keySet());
    return words;
  }

  /**
   * Which part of a year a word names: 3 for the "third" of "third quarter", 4 for the "final" of
   * "final quarter", 0 for other words.
   *
   * @param noun where "quarter" or "half" may stand
   */
  int number(int at, int noun) {
    String word = in.get(at).lower();
    int months = DatedText.months(in.get(noun).lowerPossessor());
    return months > 0 && LAST.contains(word)
        ? Calendar.MONTHS_OF_YEAR / months
        : Calendar.ordinal(word);
  }

  /** Whether a year stands at a lexeme, or behind the "of" there. */
  boolean hasYear(int at) {
    return text.year(in.is(at, "of") || in.is(at, "in") ? at + 1 : at) > 0;
  }

  /** "half of 2018", "quarter", "nine months of this year" after "first". */
  @Nullable ReadPeriod ofOrdinal(int from, int at, int part) {
    ReadPeriod days = part == 1 ? daysOfMonth(from, at) : null;
    if (days != null) {
      return days;
    }
    int length = DatedText.months(in.get(at).lowerPossessor());
    int end = at + 1;
    if (length == 0 && part == 1) {
      length = text.count(at) * counted(at + 1);
      if (length == 0) {
        return null;
      }
      end = at + 2;
    }
    if (!Calendar.hasPart(part, length) || text.isOfShorter(end)) {
      return null;
    }
    return yearOf(from, end, part, length);
  }

  /** "10 days of June" behind "first". */
  private @Nullable ReadPeriod daysOfMonth(int from, int at) {
    DatedText.Counted counted = text.counted(at);
    boolean days = counted != null && DAYS.contains(in.get(counted.to()).lower());
    if (counted == null || !days || !text.isOfMonth(counted.to() + 1) || today == null) {
      return null;
    }
    int named = counted.to() + 2;
    int month = Calendar.month(in.get(named).lowerPossessor());
    LocalDate start =
        unsaid.ofMonths(named, named + 1, today, month, y -> Calendar.months(y, month, 1)).start();
    int most = Math.min(start.lengthOfMonth(), Math.max(1, counted.number()));
    return text.days(from, named + 1, new Calendar.Days(start, start.plusDays(most)));
  }

  /** How many months each of the "months" or "quarters" at a lexeme has, 0 for other words. */
  private int counted(int at) {
    String word = in.get(at).lower();
    boolean month = text.isCounted(at) || text.isSpan(at, CalendarSpan.MONTH);
    return month ? 1 : DatedText.months(PeriodWords.singular(word));
  }

  private ReadPeriod ofYear(int from, int at, int year, int part, int length) {
    return endsInNext(at, year)
        ? text.open(from, at + 3)
        : text.days(from, at + 1, part(year, part, length));
  }

  /** "2025/26": a year of the company's own, of which no days are known. */
  private boolean endsInNext(int at, int year) {
    boolean joined = in.is(at + 1, "/") || in.get(at + 1).isDash();
    return joined && in.glued(at + 1) && in.glued(at + 2) && text.joinedYear(at + 2) == year + 1;
  }

  private @Nullable ReadPeriod yearOf(int from, int end, int part, int length) {
    if (text.isOfMonth(end)) {
      return text.open(from, end + 2);
    }
    int at = end;
    if (in.is(at, "of") || in.is(at, "in")) {
      at++;
    }
    at += in.is(at, "the") ? 1 : 0;
    at += text.isFiscal(at) ? 1 : 0;
    if (text.isFiscal(at - 1)) {
      return ofFiscalYear(from, end, at, length);
    }
    int year = text.year(at);
    if (year > 0) {
      return ofYear(from, at, year, part, length);
    }
    if (text.isSpan(at, CalendarSpan.YEAR) && in.is(at - 1, "the") && today != null) {
      return text.days(from, at + 1, part(today.getYear(), part, length));
    }
    ReadPeriod relative = relative(from, at, part, length);
    return relative == null ? unsaidYear(from, end, part, length) : relative;
  }

  /**
   * "Of fiscal 2021", of which only the company knows the days, unless the text tells when the part
   * ended: "first quarter of fiscal 1998 ended Oct. 31, 1997".
   */
  private ReadPeriod ofFiscalYear(int from, int end, int at, int length) {
    int number = text.isSpan(at, CalendarSpan.YEAR) ? at + 1 : at;
    int behind = in.get(number).isNumber() ? number + 1 : end;
    int comma = in.is(behind, ",") ? behind + 1 : behind;
    int lead = in.is(comma, "which") || in.is(comma, "that") ? comma + 1 : comma;
    EndedSpan.ReadSpan told = ended.leadsToEnd(lead) ? ended.read(lead, length, 0) : null;
    return told == null || told.days() == null
        ? text.open(from, behind)
        : text.days(from, told.to(), told.days());
  }

  /** "of last year". */
  private @Nullable ReadPeriod relative(int from, int at, int part, int length) {
    int offset = text.offset(at);
    if (offset == DatedText.NO_OFFSET || !text.isSpan(at + 1, CalendarSpan.YEAR)) {
      return null;
    }
    return today == null
        ? text.open(from, at + 2)
        : text.days(from, at + 2, part(today.getYear() + offset, part, length));
  }

  /** "last year's first quarter", null when no part of a year stands behind it. */
  @Nullable ReadPeriod owned(int at, int offset) {
    Lexeme year = in.get(at + 1);
    int part = number(at + 2, at + 3);
    int length = DatedText.months(in.get(at + 3).lowerPossessor());
    boolean owned =
        year.isPossessive() && PeriodWords.span(year.lowerPossessor()) == CalendarSpan.YEAR;
    return owned && today != null && Calendar.hasPart(part, length)
        ? text.days(at, at + 4, part(today.getYear() + offset, part, length))
        : null;
  }

  /** Without a year; of a company's own years only it knows the days. */
  private ReadPeriod unsaidYear(int from, int end, int part, int length) {
    boolean fiscal = text.isFiscal(from - 1) || text.isFiscal(from - 2);
    if (today == null || fiscal) {
      return text.open(from, end);
    }
    return text.days(from, end, unsaid.ofPart(from, end, today, year -> part(year, part, length)));
  }

  /** The days of a part that a year has ({@link Calendar#hasPart}). */
  static Calendar.Days part(int year, int part, int length) {
    return Calendar.MONTHS_OF_YEAR % length == 0
        ? Calendar.part(year, part, length)
        : Calendar.months(year, 1, length);
  }

  /** How many months the part of a year has whose letter stands at a lexeme; 0 if none does. */
  private int months(int letter) {
    return LETTERS.getOrDefault(in.get(letter).lower(), 0);
  }

  /** "Q3 2021", "H1"; null when none begins at the lexeme. */
  @Nullable ReadPeriod shortPart(int at) {
    Lexeme digit = in.get(at + 1);
    if (months(at) == 0 || !in.glued(at + 1) || !digit.isNumber() || digit.text().length() != 1) {
      return null;
    }
    int part = digit.text().charAt(0) - '0';
    int length = months(at);
    return Calendar.hasPart(part, length) ? behindShort(at, at + 2, part, length) : null;
  }

  /** "9M 2025", "9M25", "9M FY26", also of other months and in small letters, as cells have it. */
  @Nullable ReadPeriod firstMonths(int at) {
    int count = in.get(at).isNumber() && in.glued(at + 1) ? text.count(at) : 0;
    int digits = count > 0 ? PeriodWords.behindMonths(in, at + 1) : 0;
    int year = digits > 0 ? text.joinedYear(digits) : 0;
    if (year == 0) {
      return null;
    }
    return PeriodWords.isOwnYear(in.get(digits - 1).lower())
        ? text.open(at, digits + 1)
        : text.days(at, digits + 1, Calendar.months(year, 1, count));
  }

  /** "2Q15", "3Q", "1H 2015", "3QFY26". */
  @Nullable ReadPeriod turned(int at) {
    Lexeme part = in.get(at);
    if (OF_FISCAL.contains(in.get(at + 1).lower())) {
      boolean year = part.isNumber() && in.glued(at + 1) && text.joinedYear(at + 2) > 0;
      return year ? text.open(at, at + 3) : null;
    }
    int length = months(at + 1);
    boolean turned = part.isNumber() && part.text().length() == 1 && length > 0 && in.glued(at + 1);
    if (!turned) {
      return null;
    }
    int number = part.text().charAt(0) - '0';
    if (!Calendar.hasPart(number, length)) {
      return null;
    }
    Lexeme year = in.get(at + 2);
    boolean shortYear = in.glued(at + 2) && WrittenYear.isShort(year);
    return shortYear
        ? text.days(at, at + 3, part(WrittenYear.ofShort(year), number, length))
        : behindShort(at, at + 2, number, length);
  }

  /**
   * With what is joined to "Q3": the year of "Q3-2020" and "Q3'20", the end of "Q1-Q3 2021". What
   * else is joined to it may be a year or an end, so it stays open.
   */
  private @Nullable ReadPeriod behindShort(int from, int end, int part, int length) {
    boolean quote = in.get(end).isApostrophe();
    boolean sign = in.glued(end) && (in.get(end).isDash() || in.is(end, "/"));
    if ((!quote && !sign) || !in.glued(end + 1)) {
      return yearOf(from, end, part, length);
    }
    int year = text.joinedYear(end + 1);
    if (year > 0) {
      return text.days(from, end + 2, part(year, part, length));
    }
    return in.get(end + 1).isNumber() || numbered(end + 1) > 0
        ? joinedPart(from, end, part, length)
        : yearOf(from, end, part, length);
  }

  /** "-Q3 2021" behind "Q1". */
  private ReadPeriod joinedPart(int from, int end, int part, int length) {
    int last = numbered(end + 1);
    int behind = last > 0 ? end + 3 : end + 2;
    int year = text.year(behind);
    if (year > 0 && in.get(end).isDash() && last > part && Calendar.hasPart(last, length)) {
      Calendar.Days first = part(year, part, length);
      Calendar.Days until = part(year, last, length);
      return text.days(from, behind + 1, new Calendar.Days(first.start(), until.end()));
    }
    return text.open(from, year > 0 ? behind + 1 : behind);
  }

  /** The 3 of "Q3" or "3Q", 0 when there is none. */
  private int numbered(int at) {
    boolean first = months(at) > 0;
    boolean behind = months(at + 1) > 0;
    String digit = in.get(first ? at + 1 : at).text();
    boolean one = digit.length() == 1 && Character.isDigit(digit.charAt(0));
    return (first || behind) && in.glued(at + 1) && one ? digit.charAt(0) - '0' : 0;
  }
}
