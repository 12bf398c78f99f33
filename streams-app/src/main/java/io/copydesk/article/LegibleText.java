package io.copydesk.article;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as a reader sees it, with where each of its characters is in the text that was posted.
 * Layout leaves characters within words that nobody sees (soft hyphens, spaces of no width, marks
 * of a direction) or that look like others (ligatures, full-width letters, letters and their
 * accents one by one, further apostrophes, hyphens and blanks at which no line is broken), and
 * wrong decoding makes several of one ({@link Garbled}); no table and no model knows such words.
 * Immutable.
 */
public final class LegibleText {

  /** The first character that any of this is about but the backtick: the hard blank. */
  private static final char FIRST = '\u00a0';

  private static final char APOSTROPHE = '\u2019';

  /** What stands for an apostrophe between letters: quotation marks, accents, primes. */
  private static final String LIKE_APOSTROPHES = "`\u00b4\u02b9\u02bb\u02bc\u2018\u201b\u2032";

  /** The only one of them that stands before {@link #FIRST}. */
  private static final char BACKTICK = '`';

  /** The hyphen that is none of ASCII's, and the one at which no line is broken. */
  private static final String LIKE_HYPHENS = "\u2010\u2011";

  /**
   * The accents that are read with a letter, which are more than any language writes: as many as
   * the Stream-Safe Text Format allows (Unicode Standard Annex 15), since normalising takes time
   * quadratic in their number.
   */
  private static final int MOST_ACCENTS = 30;

  private static final char FIRST_FULL_WIDTH = '\uff01';
  private static final char LAST_FULL_WIDTH = '\uff5e';
  private static final char FIRST_LIGATURE = '\ufb00';
  private static final char LAST_LIGATURE = '\ufb06';

  private final String posted;
  private final StringBuilder legible;
  private int[] starts;
  private int[] ends;

  private LegibleText(String posted) {
    this.posted = posted;
    this.legible = new StringBuilder(posted.length());
    this.starts = new int[posted.length() + 1];
    this.ends = new int[posted.length() + 1];
  }

  /** Of a text as it was posted. Takes time linear in it. */
  public static LegibleText of(String posted) {
    LegibleText text = new LegibleText(posted);
    int from = 0;
    while (from < posted.length()) {
      int to = text.endOfLetter(from);
      text.add(text.read(from, to), from, to);
      from = to;
    }
    return text;
  }

  /** Whether a text has nothing to read: blanks of all kinds, and signs that are not seen. */
  public static boolean isBlank(String posted) {
    return posted
        .chars()
        .allMatch(c -> Character.isWhitespace(c) || isLikeBlank((char) c) || isUnseen((char) c));
  }

  /** Whether a text is legible as it is, so that there is nothing to do. */
  public static boolean isLegible(String posted) {
    for (int i = 0; i < posted.length(); i++) {
      char c = posted.charAt(i);
      boolean otherwise =
          c >= FIRST
              ? isAccent(c) || mayReadOtherwise(c) || Garbled.end(posted, i) > i
              : c == BACKTICK && isBetweenLetters(posted, i, i + 1);
      if (otherwise) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayReadOtherwise(char c) {
    return isUnseen(c)
        || isLikeBlank(c)
        || isCompatible(c)
        || LIKE_HYPHENS.indexOf(c) >= 0
        || LIKE_APOSTROPHES.indexOf(c) >= 0;
  }

  /** Whether it is a blank that is hard, thinner or wider than that of ASCII. */
  private static boolean isLikeBlank(char c) {
    return c >= FIRST && Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isUnseen(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static boolean isAccent(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isCompatible(char c) {
    return (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH)
        || (c >= FIRST_LIGATURE && c <= LAST_LIGATURE);
  }

  /** Behind a character, garbled or not, and the accents that are written after it. */
  private int endOfLetter(int from) {
    int garbled = Garbled.end(posted, from);
    if (garbled > from) {
      return garbled;
    }
    int to = from + 1;
    int last = Math.min(posted.length(), to + MOST_ACCENTS);
    while (to < last && isAccent(posted.charAt(to))) {
      to++;
    }
    return to;
  }

  /** What a letter, with its accents, is read as. */
  private String read(int from, int to) {
    char c = posted.charAt(from);
    String letter = posted.substring(from, to);
    if (to > from + 1) {
      return Garbled.end(posted, from) > from
          ? seen(Garbled.read(letter))
          : Normalizer.normalize(letter, Normalizer.Form.NFC);
    } else if (c < FIRST && c != BACKTICK) {
      return letter;
    } else if (isCompatible(c)) {
      return Normalizer.normalize(letter, Normalizer.Form.NFKC);
    }
    boolean apostrophe = LIKE_APOSTROPHES.indexOf(c) >= 0 && isBetweenLetters(posted, from, to);
    return apostrophe ? String.valueOf(APOSTROPHE) : seen(letter);
  }

  private static String seen(String character) {
    char c = character.charAt(0);
    if (isUnseen(c)) {
      return "";
    }
    return isLikeBlank(c) ? " " : LIKE_HYPHENS.indexOf(c) >= 0 ? "-" : character;
  }

  private static boolean isBetweenLetters(String text, int from, int to) {
    return from > 0
        && to < text.length()
        && Character.isLetter(text.charAt(from - 1))
        && Character.isLetter(text.charAt(to));
  }

  private void add(String read, int from, int to) {
    int length = legible.length() + read.length();
    if (length > starts.length) {
      starts = Arrays.copyOf(starts, 2 * length);
      ends = Arrays.copyOf(ends, 2 * length);
    }
    Arrays.fill(starts, legible.length(), length, from);
    Arrays.fill(ends, legible.length(), length, to);
    legible.append(read);
  }

  /** What a reader sees. */
  @Override
  public String toString() {
    return legible.toString();
  }

  /** Where a range of what a reader sees is in the text that was posted. */
  public Span posted(Span seen) {
    int start = seen.start() < legible.length() ? starts[seen.start()] : posted.length();
    return new Span(start, seen.end() > seen.start() ? ends[seen.end() - 1] : start);
  }
}
