package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.lexeme.WrittenYear;
import io.copydesk.extract.figure.number.NumberWords;
import io.copydesk.extract.figure.words.CalendarSpan;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.table.Vocabulary;
import io.copydesk.table.WordSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the period that begins at a lexeme: "first half of 2018", "third quarter", "March 1987",
 * "last year". Relative ones are resolved against the day that the article is from.
 */
final class PeriodReader {

  private static final Vocabulary WORDS = Vocabulary.beside(PeriodReader.class);

  private static final Set<String> YEARS = WORDS.words("period-reader.years");
  private static final Set<String> MONTHS = WORDS.words("period-reader.months");
  private static final Set<String> WEEKS = WORDS.words("period-reader.weeks");

  private static final Set<String> SEVERAL = WORDS.words("period-reader.several");
  private static final Set<String> STARTS = WORDS.words("period-reader.starts");
  private static final Set<String> NOUNS = WORDS.words("period-reader.nouns");
  private static final Set<String> NOW = WORDS.words("period-reader.now");
  static final Set<String> FISCAL_YEARS = WORDS.words("period-reader.fiscal-years");
  private static final Set<String> UNTIL_NOW = WORDS.words("period-reader.until-now");
  private static final Set<String> EDGES = WORDS.words("period-reader.edges");
  private static final Set<String> ENDS = WORDS.words("period-reader.ends");
  private static final Set<String> FEW = WORDS.words("period-reader.few");
  private static final Set<String> LOOSE = WORDS.words("period-reader.loose");

  /** In months. */
  private static final int DECADE = 10 * Calendar.MONTHS_OF_YEAR;

  /** What a period may begin with, if not with a number: gathered from those who read its parts. */
  private static final Set<String> FIRST_WORDS = firstWords();

  private final DatedText text;
  private final Lexemes in;
  private final @Nullable LocalDate today;
  private final EndedSpan ended;
  private final EarlierSpan earlier;
  private final SinceSpan since;
  private final OpenSpan open;
  private final DayReader days;
  private final LooseTime loose;
  private final BareTime bare;
  private final YearSpan years;
  private final MonthReader months;
  private final PartReader parts;

  /**
   * @param today the day that the article is from, null when not known
   * @param before the periods of the sentences before
   */
  PeriodReader(Lexemes in, @Nullable LocalDate today, DatedBefore before) {
    this.text = new DatedText(in, today);
    this.in = in;
    this.today = today;
    this.ended = new EndedSpan(in, today);
    this.earlier = new EarlierSpan(this.text);
    this.since = new SinceSpan(this.text);
    this.open = new OpenSpan(this.text);
    this.days = new DayReader(this.text);
    this.loose = new LooseTime(this.text);
    this.bare = new BareTime(this.text);
    this.years = new YearSpan(this.text);
    UnsaidYear unsaid = new UnsaidYear(this.text, before);
    this.months = new MonthReader(this.text, unsaid);
    this.parts = new PartReader(this.text, unsaid);
  }

  private static Set<String> firstWords() {
    Set<String> words = new HashSet<>(PeriodWords.first());
    words.addAll(DatedText.firstWords());
    words.addAll(Calendar.firstWords());
    words.addAll(PartReader.firstWords());
    words.addAll(OpenSpan.firstWords());
    words.addAll(NumberWords.openers());
    words.addAll(YEARS);
    words.addAll(EDGES);
    words.addAll(ENDS);
    words.add(SinceSpan.SINCE);
    words.add(YearSpan.BETWEEN);
    return WordSet.of(words);
  }

  /** The period from lexeme {@code at} on, null when none begins there. */
  @Nullable ReadPeriod read(int at) {
    return mayBegin(in.get(at)) ? begun(at) : null;
  }

  /** Whether a period may begin with a lexeme: asked first, since most begin none. */
  static boolean mayBegin(Lexeme first) {
    return first.isNumber() || (first.isWord() && FIRST_WORDS.contains(first.lowerPossessor()));
  }

  /** The period from a lexeme on, whatever {@link #mayBegin} says of it, null when none begins. */
  @Nullable ReadPeriod begun(int at) {
    Lexeme first = in.get(at);
    EarlierSpan.Earlier span = earlier.read(at);
    if (span != null) {
      return earlier(span);
    }
    ReadPeriod read = toItsEnd(at);
    read = read == null ? toDate(at) : read;
    read = read == null ? ofStory(at) : read;
    read = read == null ? edge(at) : read;
    read = read == null ? years.between(at) : read;
    read = read == null ? parts.turned(at) : read;
    if (read != null) {
      return read;
    }
    if (PeriodWords.saysMonths(in, at)) {
      return parts.firstMonths(at);
    }
    return first.isNumber() ? ordinalNumber(at) : word(at, first);
  }

  /** A span that is told by its end. */
  private @Nullable ReadPeriod toItsEnd(int at) {
    ReadPeriod weeks = weeksToEnd(at);
    ReadPeriod read = weeks == null ? compoundToEnd(at) : weeks;
    boolean leads = ended.leadsToEnd(at + 1) || ended.leadsToEnd(at + 2);
    return read == null && leads ? spanToEnd(at) : read;
  }

  /** A span whose days the story tells elsewhere. */
  private @Nullable ReadPeriod ofStory(int at) {
    ReadPeriod ofAll = bare.read(at);
    ReadPeriod read = ofAll == null ? sinceStart(at) : ofAll;
    int start = read == null ? since.start(at) : -1;
    read = start > 0 ? since(at, start) : read;
    return read == null ? open.read(at, this::read) : read;
  }

  /** "since August", "since Monday", "since then", "since Easter". */
  private @Nullable ReadPeriod since(int at, int start) {
    ReadPeriod open = since.open(at);
    if (open != null) {
      return open;
    }
    ReadPeriod first = read(start);
    first = first == null ? days.read(start) : first;
    first = first == null ? loose.feast(start) : first;
    return since.from(at, first);
  }

  private @Nullable ReadPeriod word(int at, Lexeme first) {
    int noun = in.behindHyphen(at + 1);
    int part = parts.number(at, noun);
    if (part > 0 && (text.offset(at) == DatedText.NO_OFFSET || parts.hasYear(noun + 1))) {
      return parts.ofOrdinal(at, noun, part);
    }
    if (text.isFiscal(at)) {
      return fiscal(at, at);
    }
    ReadPeriod shortPart = parts.shortPart(at);
    if (shortPart != null) {
      return shortPart;
    }
    int month = first.isCapitalised() ? Calendar.month(first.lowerPossessor()) : 0;
    return month > 0 ? months.read(at, month) : relative(at);
  }

  static boolean isMonths(String lower) {
    return MONTHS.contains(lower);
  }

  /** "year to March", "three months ended Sept. 30", "first quarter ended March 31". */
  private @Nullable ReadPeriod spanToEnd(int at) {
    String word = in.get(at).lower();
    int count = text.count(at);
    int noun = count > 0 || text.isFiscal(at) || Calendar.ordinal(word) > 0 ? at + 1 : at;
    String span = in.get(noun).lower();
    int months = MONTHS.contains(span) ? count : DatedText.months(span);
    if (YEARS.contains(span)) {
      months = Calendar.MONTHS_OF_YEAR * (noun == at || text.isFiscal(at) ? 1 : count);
    }
    int weeks = PeriodWords.span(span) == CalendarSpan.WEEK ? 1 : 0;
    if (months == 0 && weeks == 0) {
      return null;
    }
    return toEnd(at, noun + 1, months, weeks);
  }

  /** "26 weeks ended 28 June", "fifty-two week period to March 30". */
  private @Nullable ReadPeriod weeksToEnd(int at) {
    DatedText.Counted weeks = text.counted(at);
    if (weeks == null || weeks.number() == 0) {
      return null;
    }
    int noun = in.get(weeks.to()).isDash() ? weeks.to() + 1 : weeks.to();
    if (!WEEKS.contains(in.get(noun).lower())) {
      return null;
    }
    int end = NOUNS.contains(in.get(noun + 1).lower()) ? noun + 2 : noun + 1;
    return toEnd(at, end, 0, weeks.number());
  }

  /** "half year to June", "half-year ended June 30", "nine-month period to September". */
  private @Nullable ReadPeriod compoundToEnd(int at) {
    boolean half = text.isSpan(at, CalendarSpan.HALF);
    int count = half ? 0 : text.count(at);
    int noun = in.get(at + 1).isDash() ? at + 2 : at + 1;
    boolean halfYear = half && text.isSpan(noun, CalendarSpan.YEAR);
    boolean months = count > 0 && text.isSpan(noun, CalendarSpan.MONTH);
    if (!halfYear && !months) {
      return null;
    }
    int end = NOUNS.contains(in.get(noun + 1).lower()) ? noun + 2 : noun + 1;
    return toEnd(at, end, halfYear ? DatedText.months(in.get(at).lower()) : count, 0);
  }

  /** The span from a lexeme on whose end is told from another on. */
  private @Nullable ReadPeriod toEnd(int at, int end, int months, int weeks) {
    EndedSpan.ReadSpan read = ended.read(end, months, weeks);
    if (read == null) {
      return null;
    }
    Calendar.Days days = read.days();
    return days == null ? text.open(at, read.to()) : text.days(at, read.to(), days);
  }

  /** "year-to-date", "year to date". */
  private @Nullable ReadPeriod toDate(int at) {
    int to = in.get(at + 1).isDash() ? at + 2 : at + 1;
    int date = in.get(to + 1).isDash() ? to + 2 : to + 1;
    boolean reads =
        PeriodWords.isSpan(in.get(at).lower())
            && in.is(to, "to")
            && NOW.contains(in.get(date).lower());
    return reads ? text.open(at, date + 1) : null;
  }

  /** "end-1986", "mid-1990": some time of that year; "end of the year". */
  private @Nullable ReadPeriod edge(int at) {
    boolean ofSpan = in.is(at + 1, "of") && in.is(at + 2, "the") && isSpan(at + 3);
    if (ofSpan && ENDS.contains(in.get(at).lower())) {
      return text.open(at, at + 4);
    }
    boolean edge = EDGES.contains(in.get(at).lower()) && in.get(at + 1).isDash();
    int year = edge && in.glued(at + 1) ? text.year(at + 2) : 0;
    return year > 0 && text.endsAt(at + 2) ? text.days(at, at + 3, Calendar.year(year)) : null;
  }

  /** "year", "season", of which nothing more is said. */
  private boolean isSpan(int at) {
    String word = in.get(at).lower();
    boolean goesOn = in.is(at + 1, "of") || in.get(at + 1).isDash() || ended.leadsToEnd(at + 1);
    return !goesOn && (PeriodWords.isSpan(word) || LOOSE.contains(word) || NOUNS.contains(word));
  }

  /** "fiscal 2021", "financial year 2021/22": only the company knows the days. */
  private @Nullable ReadPeriod fiscal(int from, int at) {
    int next = text.isSpan(at + 1, CalendarSpan.YEAR) ? at + 2 : at + 1;
    boolean twoDigits = FISCAL_YEARS.contains(in.get(at).lower()) && in.get(next).isNumber();
    boolean numbered = text.year(next) > 0 || twoDigits;
    if (!numbered) {
      return next > at + 1 && from < at ? text.open(from, next) : null;
    }
    return text.open(from, isSeason(next) ? next + 3 : next + 1);
  }

  /** "1986/87". */
  private boolean isSeason(int at) {
    boolean slash = in.is(at + 1, "/") || in.get(at + 1).isDash();
    boolean glued = in.glued(at + 1) && in.glued(at + 2);
    boolean date = in.isHyphen(at + 3) && in.get(at + 4).isNumber();
    return slash && glued && !date && WrittenYear.isShort(in.get(at + 2));
  }

  /** "2018" by itself, "1st half", "1987 first quarter". */
  private @Nullable ReadPeriod ordinalNumber(int at) {
    int part = ordinalInDigits(at);
    if (part > 0) {
      return parts.ofOrdinal(at, at + 2, part);
    }
    int year = text.year(at);
    if (year == 0) {
      return null;
    }
    if (isSeason(at)) {
      return text.open(at, at + 3);
    }
    if (isDecade(at, year)) {
      return text.days(at, at + 2, Calendar.months(year, 1, DECADE));
    }
    ReadPeriod span = in.get(at).gap() ? years.ofYears(at) : null;
    if (span != null) {
      return span;
    }
    int numbered = ordinalInDigits(at + 1);
    int next = numbered > 0 ? numbered : parts.number(at + 1, at + 2);
    if (next > 0) {
      int noun = numbered > 0 ? at + 3 : at + 2;
      int length = DatedText.months(in.get(noun).lower());
      return Calendar.hasPart(next, length)
          ? text.days(at, noun + 1, PartReader.part(year, next, length))
          : null;
    }
    return standsAlone(at) ? text.days(at, at + 1, Calendar.year(year)) : null;
  }

  /** The 4 of "4th", 0 for what is none. */
  private int ordinalInDigits(int at) {
    boolean number = in.get(at).isNumber() && in.glued(at + 1);
    return number ? Calendar.ordinal(in.get(at).text() + in.get(at + 1).lower()) : 0;
  }

  /** "1990s". */
  private boolean isDecade(int at, int year) {
    return year % 10 == 0 && in.get(at).gap() && in.glued(at + 1) && in.is(at + 1, "s");
  }

  /**
   * Whether nothing is joined to a number: no "/87", no "-year"; brackets may be, "(2025: 5)", and
   * the colon of "NOTE:1986 net".
   */
  private boolean standsAlone(int at) {
    boolean labels = in.is(at - 1, "(") && in.is(at + 1, ":");
    boolean labelled = in.is(at - 1, ":") && in.get(at - 2).isWord();
    return text.endsAt(at) && (in.get(at).gap() || labels || labelled);
  }

  /** "since the start of the year". */
  private @Nullable ReadPeriod sinceStart(int at) {
    boolean start =
        in.is(at, SinceSpan.SINCE)
            && in.is(at + 1, "the")
            && STARTS.contains(in.get(at + 2).lower())
            && in.is(at + 3, "of");
    boolean span =
        (in.is(at + 4, "the") || in.is(at + 4, "this"))
            && PeriodWords.isSpan(in.get(at + 5).lower());
    return start && span ? text.open(at, at + 6) : null;
  }

  private ReadPeriod earlier(EarlierSpan.Earlier span) {
    Period period =
        span.year() == 0
            ? new Period(text.words(span.from(), span.to()), null, null)
            : new Period(
                text.words(span.from(), span.to()),
                Calendar.year(span.year()).start(),
                Calendar.year(span.year()).end());
    return new ReadPeriod(period, span.from(), span.to(), span);
  }

  /** "last year", "this quarter", "the past five years", "last season". */
  private @Nullable ReadPeriod relative(int at) {
    int offset = text.offset(at);
    if (offset != DatedText.NO_OFFSET && text.isFiscal(at + 1)) {
      return fiscal(at, at + 1);
    }
    CalendarSpan span = PeriodWords.span(in.get(at + 1).lowerPossessor());
    if (offset != DatedText.NO_OFFSET && LOOSE.contains(in.get(at + 1).lowerPossessor())) {
      return text.open(at, at + 2);
    }
    if (offset != DatedText.NO_OFFSET && isSeveral(at + 1)) {
      boolean several = SEVERAL.contains(in.get(at + 2).lower()) && !ended.leadsToEnd(at + 3);
      return several ? text.open(at, at + 3) : null;
    }
    if (offset == DatedText.NO_OFFSET || span == null || span == CalendarSpan.HALF) {
      return null;
    }
    ReadPeriod part = parts.owned(at, offset);
    return part == null ? relative(at, offset, span) : part;
  }

  /** The "three" of "last three years", or a "few". */
  private boolean isSeveral(int at) {
    return text.count(at) > 0 || in.get(at).isNumber() || FEW.contains(in.get(at).lower());
  }

  private ReadPeriod relative(int at, int offset, CalendarSpan span) {
    if (text.isOfMonth(at + 2)) {
      return text.open(at, at + 4);
    }
    if (today == null) {
      return text.open(at, at + 2);
    }
    Calendar.Days days =
        UNTIL_NOW.contains(in.get(at).lower())
            ? Calendar.before(today, span)
            : Calendar.relative(today, offset, span);
    return days == null ? text.open(at, at + 2) : text.days(at, at + 2, days);
  }
}
