package io.copydesk.extract.figure.words;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.lexeme.WrittenYear;
import io.copydesk.table.WordMap;
import io.copydesk.table.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that tell when, in lower case, from the table {@code periods.txt}. Immutable. */
public final class PeriodWords {

  private static final WordTable TABLE = WordTable.of(PeriodWords.class, "periods.txt");
  private static final Map<String, CalendarSpan> SPANS = spans();
  private static final Set<String> FISCAL = TABLE.words("fiscal");
  private static final Set<String> MONTHS = TABLE.words("months");
  private static final Set<String> OWN_YEAR = TABLE.words("own-year");
  private static final Set<String> COUNTS = TABLE.words("counts");
  private static final Set<String> EARLIER = TABLE.words("earlier");
  private static final Set<String> PREVIOUS = TABLE.words("previous");
  private static final Set<String> LAST = TABLE.words("last");
  private static final Set<String> SAME = TABLE.words("same");
  private static final Set<String> PERIODS = TABLE.words("period");
  private static final Set<String> JOINTS = TABLE.words("joint");
  private static final Set<String> BARE = TABLE.words("bare");

  private PeriodWords() {}

  private static Map<String, CalendarSpan> spans() {
    Map<String, CalendarSpan> spans = new HashMap<>();
    for (CalendarSpan span : CalendarSpan.values()) {
      TABLE
          .words("span " + span.name().toLowerCase(Locale.ROOT))
          .forEach(word -> spans.put(word, span));
    }
    return WordMap.of(spans);
  }

  /** The words of the table that a period may begin with, in lower case. */
  public static Set<String> first() {
    Set<String> words = new HashSet<>(SPANS.keySet());
    words.addAll(PREVIOUS);
    words.addAll(SAME);
    words.addAll(BARE);
    return words;
  }

  /** Whether a word is a span of the calendar: "year", "quarter". */
  public static boolean isSpan(String lower) {
    return SPANS.containsKey(lower);
  }

  /** The span of the calendar that a word says, null when it says none. */
  public static @Nullable CalendarSpan span(String lower) {
    return SPANS.get(lower);
  }

  /** What a word in "s" is the plural of: "year" for "years"; "" for other words, "year" itself. */
  public static String singular(String lower) {
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : "";
  }

  /**
   * Whether letters before the digits of a year say that it is one of the company's own: "FY26".
   */
  public static boolean isOwnYear(String lower) {
    return OWN_YEAR.contains(lower);
  }

  /**
   * Where the year stands behind the letter of "9M 2025", "9M FY26" and "9MFY26"; 0 where a lexeme
   * is no such letter. Whether a year does stand there is left open.
   */
  public static int behindMonths(Lexemes in, int letter) {
    if (!MONTHS.contains(in.get(letter).lower())) {
      return 0;
    }
    return isOwnYear(in.get(letter + 1).lower()) ? letter + 2 : letter + 1;
  }

  /**
   * Whether a sentence says the first months of a year at a lexeme as results write them, "9M
   * 2025", and no amount of millions: with a capital letter, of as many months as results are of,
   * and with a year behind it.
   */
  public static boolean saysMonths(Lexemes in, int at) {
    boolean begins = in.get(at).gap() || in.is(at - 1, "(");
    boolean capital = in.glued(at + 1) && in.get(at + 1).isCapitalised();
    if (!begins || !capital || !COUNTS.contains(in.get(at).text())) {
      return false;
    }
    int digits = behindMonths(in, at + 1);
    boolean joined = in.glued(digits) && WrittenYear.isShort(in.get(digits));
    return digits > 0 && (joined || WrittenYear.reported(in.get(digits).text()) > 0);
  }

  /** Whether a word before a span says that it is one of the company's own: "fiscal". */
  public static boolean isFiscal(String lower) {
    return FISCAL.contains(lower);
  }

  /** Whether a word behind a span says that it is as long ago: "earlier", "ago". */
  public static boolean isEarlier(String lower) {
    return EARLIER.contains(lower);
  }

  /** Whether a word before a span says that it is the one before another: "previous". */
  public static boolean isPrevious(String lower) {
    return PREVIOUS.contains(lower);
  }

  /**
   * Whether a word before a span says that it is one before: "previous", and "last" of the day's.
   */
  public static boolean isLastOrPrevious(String lower) {
    return LAST.contains(lower) || isPrevious(lower);
  }

  /** Whether a word before a period says that another year had it as well: "same". */
  public static boolean isSame(String lower) {
    return SAME.contains(lower);
  }

  /** Whether a noun stands for a period that may be the same as another: "months". */
  public static boolean isPeriod(String lower) {
    return PERIODS.contains(lower);
  }

  /** What may stand between a period and its year. */
  public static boolean isJoint(String lower) {
    return JOINTS.contains(lower);
  }

  /** A span that "for the" and "in the" make the story's own: "for the quarter". */
  public static boolean isBare(String lower) {
    return BARE.contains(lower);
  }
}
