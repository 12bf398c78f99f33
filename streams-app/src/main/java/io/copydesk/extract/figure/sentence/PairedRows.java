package io.copydesk.extract.figure.sentence;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs each figure of a row with one of a row of phrases before it: "sales and profit rose 5 pct
 * and 3 pct respectively". Made for the phrases of one sentence.
 */
public final class PairedRows {

  /** No phrase. */
  public static final int NONE = -1;

  private static final Vocabulary WORDS = Vocabulary.beside(PairedRows.class);

  /** Lexemes between the last of a row and the figures: "were each expected to gain about". */
  private static final int LONGEST_VERB = 5;

  private static final Set<String> EACH = WORDS.words("paired-rows.each");

  private static final Set<String> BETWEEN = WORDS.words("paired-rows.between");

  /**
   * A phrase that may be one of a row.
   *
   * @param from first lexeme
   * @param to one past the last lexeme
   */
  public record Member(int from, int to) {}

  private final SentenceView view;
  private final Lexemes in;
  private final List<Integer> paired = new ArrayList<>();
  private final List<Integer> lasts = new ArrayList<>();
  private final BitSet said = new BitSet();

  /**
   * @param members the phrases, in order
   */
  public PairedRows(SentenceView view, List<Member> members) {
    this.view = view;
    this.in = view.lexemes();
    int size = view.figures().size();
    for (int i = 0; i < size; ) {
      int end = endOfRow(i);
      int first = end - i > 1 ? first(i, end, members) : NONE;
      for (int n = 0; n < end - i; n++) {
        paired.add(first == NONE ? NONE : first + n);
        lasts.add(first == NONE ? NONE : first + end - i - 1);
      }
      i = end;
    }
  }

  /** Which of the phrases a figure is paired with, {@link #NONE} where no word pairs it. */
  public int of(int index) {
    return paired.get(index);
  }

  /** Whether a word like "respectively" pairs a figure, and not only the number of phrases. */
  public boolean isSaid(int index) {
    return said.get(index);
  }

  /**
   * Index of the last phrase in the row whose phrases are paired with a figure's row of figures;
   * {@link #NONE} if the figure is not paired.
   */
  public int lastBeside(int index) {
    return lasts.get(index);
  }

  /** One past the last figure of the row that begins with one. */
  private int endOfRow(int first) {
    int end = first + 1;
    while (end < view.figures().size()
        && view.figures().get(first).kind() == view.figures().get(end).kind()
        && isJoined(view.figures().get(end - 1).to(), view.figures().get(end).from())) {
      end++;
    }
    return end;
  }

  /** The first of the row of phrases that the figures of a row are paired with. */
  private int first(int row, int end, List<Member> members) {
    int from = view.figures().get(row).from();
    if (isEach(view.figures().get(end - 1).to())) {
      said.set(row, end);
      return rowBefore(from, end - row, members);
    }
    boolean counted = in.is(view.figures().get(end - 1).from() - 1, "and");
    return counted ? evenRowBefore(from, end - row, members) : NONE;
  }

  /**
   * The first of a row of just so many phrases that only a verb parts from the figures: "Norvik,
   * Acme and Emca gained 3 pct, 2 pct and 1 pct" says each without "respectively".
   */
  private int evenRowBefore(int figure, int size, List<Member> members) {
    int last = members.size() - 1;
    while (last >= 0 && members.get(last).from() >= figure) {
      last--;
    }
    int first = last;
    while (first > 0 && isJoined(members.get(first - 1).to(), members.get(first).from())) {
      first--;
    }
    boolean even = last >= 0 && last - first + 1 == size && !isBetween(members.get(first));
    return even && isAnd(members.get(last)) && isVerbBetween(members.get(last).to(), figure)
        ? first
        : NONE;
  }

  /** "Trade between Canada and Mexico": what is between both is of neither. */
  private boolean isBetween(Member first) {
    int article = SubjectWords.DETERMINERS.contains(in.get(first.from() - 1).lower()) ? 2 : 1;
    return BETWEEN.contains(in.get(first.from() - article).lower());
  }

  private boolean isAnd(Member last) {
    int article = SubjectWords.DETERMINERS.contains(in.get(last.from() - 1).lower()) ? 2 : 1;
    return in.is(last.from() - article, "and") || in.is(last.from() - article, "&");
  }

  private boolean isVerbBetween(int from, int to) {
    boolean between = from < to && to - from <= LONGEST_VERB;
    for (int i = from; between && i < to; i++) {
      between = in.get(i).isWord() && !view.parts(i) && !in.get(i).isCapitalised();
    }
    return between;
  }

  private boolean isEach(int behind) {
    return EACH.contains(in.get(in.is(behind, ",") ? behind + 1 : behind).lower());
  }

  /**
   * The first of the nearest so many in a row before a figure: not the "Japan" of "in Japan, Acme
   * and Emca".
   */
  private int rowBefore(int figure, int size, List<Member> members) {
    int row = NONE;
    int first = 0;
    for (int i = 0; i < members.size() && members.get(i).to() <= figure; i++) {
      boolean joined = i > 0 && isJoined(members.get(i - 1).to(), members.get(i).from());
      first = joined ? first : i;
      boolean last = i + 1 == members.size();
      boolean ends = last || !isJoined(members.get(i).to(), members.get(i + 1).from());
      row = ends && i + 1 - first >= size ? i + 1 - size : row;
    }
    return row;
  }

  /** Whether only a comma, "and" and an article, or "its", stand between two of a row. */
  private boolean isJoined(int from, int to) {
    int at = in.is(from, ",") ? from + 1 : from;
    at = in.is(at, "and") || in.is(at, "&") ? at + 1 : at;
    boolean joined = at > from;
    String word = in.get(at).lower();
    boolean article = SubjectWords.DETERMINERS.contains(word);
    return joined && (at == to || (article && at + 1 == to));
  }
}
