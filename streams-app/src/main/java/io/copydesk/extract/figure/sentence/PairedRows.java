package io.copydesk.extract.figure.sentence;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
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
  private static final Set<String> EACH = WORDS.words("paired-rows.each");

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

  /**
   * @param members the phrases, in order
   */
  public PairedRows(SentenceView view, List<Member> members) {
    this.view = view;
    this.in = view.lexemes();
    int size = view.figures().size();
    for (int i = 0; i < size; ) {
      int end = endOfRow(i);
      boolean each = end - i > 1 && isEach(view.figures().get(end - 1).to());
      int first = each ? rowBefore(view.figures().get(i).from(), end - i, members) : NONE;
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

  /** The last phrase of the row that a figure is paired within, {@link #NONE} like its own. */
  public int lastBeside(int index) {
    return lasts.get(index);
  }

  /** One past the last figure of the row that begins with one. */
  private int endOfRow(int first) {
    int end = first + 1;
    while (end < view.figures().size()
        && SentenceView.kind(view.figures().get(first))
            == SentenceView.kind(view.figures().get(end))
        && isJoined(view.figures().get(end - 1).to(), view.figures().get(end).from())) {
      end++;
    }
    return end;
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
