package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.lexeme.WrittenYear;
import io.copydesk.extract.figure.number.NumberWords;
import io.copydesk.extract.figure.sentence.MaturityYear;
import io.copydesk.extract.figure.words.CalendarSpan;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.table.Vocabulary;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence as those see it who read periods: years, counts and lengths at its lexemes. */
final class DatedText {

  /** What {@link #offset} gives for other words. */
  static final int NO_OFFSET = Integer.MIN_VALUE;

  private static final Vocabulary WORDS = Vocabulary.beside(DatedText.class);
  private static final Map<String, Integer> OFFSETS =
      WORDS.meanings("dated-text.offsets", Integer::valueOf);
  private static final Map<String, Integer> MONTHS =
      WORDS.meanings("dated-text.months", Integer::valueOf);
  private static final Set<String> COUNTED = WORDS.words("dated-text.counted");
  private static final Set<String> NUMBERED = WORDS.words("dated-text.numbered");
  private static final Set<String> FISCAL = WORDS.words("dated-text.fiscal");
  private static final Set<String> SHORTER = WORDS.words("dated-text.shorter");

  /** From which on a number may be written in two words: "fifty-two". */
  private static final int TWENTY = 20;

  private final Lexemes in;
  private final @Nullable LocalDate today;
  private final MaturityYear maturities;

  /**
   * @param today the day that the article is from, null when not known
   */
  DatedText(Lexemes in, @Nullable LocalDate today) {
    this.in = in;
    this.today = today;
    this.maturities = new MaturityYear(in, today);
  }

  /** The words that say an offset, a length or whose years are meant, in lower case. */
  static Set<String> firstWords() {
    Set<String> words = new HashSet<>(FISCAL);
    words.addAll(OFFSETS.keySet());
    words.addAll(MONTHS.keySet());
    return words;
  }

  Lexemes lexemes() {
    return in;
  }

  @Nullable LocalDate today() {
    return today;
  }

  /** The year at a lexeme, 0 when it is none, as the "2000" of "Russell 2000", or a bond's. */
  int year(int at) {
    int year = Calendar.year(in.get(at));
    boolean name = year > 0 && NUMBERED.contains(in.get(at - 1).text());
    return name || (year > 0 && maturities.isOne(at, year)) ? 0 : year;
  }

  /** The year that the two or four digits at a lexeme are, "Q3-20", "Q3-2020"; 0 when none. */
  int joinedYear(int at) {
    Lexeme digits = in.get(at);
    return WrittenYear.isShort(digits) ? WrittenYear.ofShort(digits) : year(at);
  }

  /** How many years or months from now "last", "this" and "next" mean. */
  int offset(int at) {
    Integer offset = OFFSETS.get(in.get(at).lower());
    return offset == null ? NO_OFFSET : offset;
  }

  /** How many months "half" and "quarter" have, 0 for other words. */
  static int months(String lower) {
    return MONTHS.getOrDefault(lower, 0);
  }

  /** How many months the "half" or "quarter" at a lexeme has, 0 for other words and no year's. */
  int partOfYear(int at) {
    return isOfShorter(at + 1) ? 0 : months(in.get(at).lowerPossessor());
  }

  /** Whether a "half" before a lexeme is of no year: "the first half hour", "half-term". */
  boolean isOfShorter(int behind) {
    return SHORTER.contains(in.get(in.behindHyphen(behind)).lower());
  }

  /** A number from 1 to 12 in digits or letters, 0 when it is none. */
  int count(int at) {
    Counted counted = counted(at);
    boolean alone = counted != null && counted.to() == at + 1;
    return alone && counted.number() >= 1 && counted.number() <= Calendar.MONTHS_OF_YEAR
        ? counted.number()
        : 0;
  }

  /**
   * How many of something there are.
   *
   * @param to one past the last lexeme of the number
   */
  record Counted(int number, int to) {}

  /** The number below a hundred at a lexeme: "26", "fifty-two"; null when there is none. */
  @Nullable Counted counted(int at) {
    String written = in.get(at).text();
    if (in.get(at).isNumber()) {
      boolean digits = written.length() <= 2 && written.chars().allMatch(Character::isDigit);
      return digits ? new Counted(Integer.parseInt(written), at + 1) : null;
    }
    Integer number = NumberWords.small(in.get(at).lower());
    if (number == null) {
      return null;
    }
    int next = in.get(at + 1).isDash() ? at + 2 : at + 1;
    Integer ones = number < TWENTY ? null : NumberWords.small(in.get(next).lower());
    return ones == null || ones > 9
        ? new Counted(number, at + 1)
        : new Counted(number + ones, next + 1);
  }

  /** Whether a lexeme is this span of the calendar: "year", not "years". */
  boolean isSpan(int at, CalendarSpan span) {
    return PeriodWords.span(in.get(at).lower()) == span;
  }

  /** Whether a lexeme is "months", of which so many may stand before it. */
  boolean isCounted(int at) {
    return COUNTED.contains(in.get(at).lower());
  }

  boolean isFiscal(int at) {
    return isFiscal(in.get(at).lower());
  }

  static boolean isFiscal(String lower) {
    return FISCAL.contains(lower);
  }

  /** Whether a month stands behind the "of" at a lexeme: "of August". */
  boolean isOfMonth(int at) {
    Lexeme month = in.get(at + 1);
    return in.is(at, "of")
        && month.isCapitalised()
        && Calendar.month(month.lowerPossessor()) > 0
        && year(at + 2) == 0;
  }

  /** Whether nothing is joined to the end of a lexeme: no "/87", no "-year". */
  boolean endsAt(int at) {
    Lexeme after = in.get(at + 1);
    return after.isDash()
        ? after.gap() || in.get(at + 2).gap()
        : after.gap() || (after.kind() == Lexeme.Kind.SIGN && !after.is("/"));
  }

  /** A period whose days are known. */
  ReadPeriod days(int from, int to, Calendar.Days days) {
    return new ReadPeriod(new Period(words(from, to), days.start(), days.end()), from, to);
  }

  /** A period whose days are not known. */
  ReadPeriod open(int from, int to) {
    return new ReadPeriod(new Period(words(from, to), null, null), from, to);
  }

  String words(int from, int to) {
    Lexeme last = in.get(to - 1);
    int end = last.start() + last.possessor().length();
    return in.onOneLine(in.get(from).start(), end);
  }
}
