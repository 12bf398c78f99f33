package io.copydesk.extract.figure.sentence;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.lexeme.WrittenYear;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.extract.lexicon.CalendarTable;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * Finds what a figure is compared with where no "from" or "against" says so: "5 mln, three times
 * the 1.6 mln of 1986", "5 to 6 mln (previously 4 to 5 mln)". Made for one sentence.
 */
public final class SaidComparison {

  private static final Vocabulary WORDS = Vocabulary.beside(SaidComparison.class);
  private static final Set<String> MULTIPLES = WORDS.words("said-comparison.multiples");
  private static final Set<String> TIMES = WORDS.words("said-comparison.times");
  private static final Set<String> COUNTS = WORDS.words("said-comparison.counts");
  private static final Set<String> EARLIER = WORDS.words("said-comparison.earlier");
  private static final Set<String> LABELS = WORDS.words("said-comparison.labels");
  private static final Set<String> TIMES_BEHIND = WORDS.words("said-comparison.times-behind");
  private static final CalendarTable CALENDAR = CalendarTable.bundled();
  private static final Set<String> ENDS = WORDS.words("said-comparison.ends");

  /** Lexemes between a figure and the word that makes another its earlier one. */
  private static final int FARTHEST = 6;

  /** Lexemes between the bracket and the earlier figure: "(previously:", "(prev. c.". */
  private static final int LONGEST_LABEL = 5;

  /** Lexemes from a figure to what says when it was: "of a year earlier", "seen in June". */
  private static final int FARTHEST_TIME = 4;

  /** Lexemes from a figure to the name of whose it is: "that Acme has". Set by hand. */
  private static final int FARTHEST_OWNER = 3;

  private final SentenceView view;
  private final Lexemes in;

  /** Of one sentence. */
  public SaidComparison(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** The figure that the text compares with another one, -1 when none. */
  public int resultOf(int index) {
    int current = view.links().resultComparedWith(index);
    if (current >= 0 || index == 0) {
      return current;
    }
    PlacedFigure figure = view.figures().get(index);
    int link = multiple(figure);
    link = link < 0 ? label(figure) : link;
    return link < 0 ? -1 : resultBefore(index, link);
  }

  /** Whether words behind a figure say whose it is: "the 180 shops that Acme has". */
  public boolean isOfOthers(int index) {
    int to = view.figures().get(index).to();
    boolean named = false;
    for (int i = to; i < to + FARTHEST_OWNER; i++) {
      named |= view.ownerStartingAt(i) != null;
    }
    return named && view.links().resultComparedWith(index) < 0;
  }

  /** Where "three times the", "nearly double the" before a figure begin; -1 when they do not. */
  private int multiple(PlacedFigure figure) {
    int last = figure.from() - 2;
    if (!in.is(last + 1, "the") || !isOfEarlier(figure.to())) {
      return -1;
    }
    if (MULTIPLES.contains(in.get(last).lower())) {
      return last;
    }
    boolean times = TIMES.contains(in.get(last).lower());
    boolean many = in.get(last - 1).isNumber() || COUNTS.contains(in.get(last - 1).lower());
    return times && many ? last - 1 : -1;
  }

  /** "the 3 mln of 1986", "the 3 mln it earned"; not "the 3 mln of Acme", "the 3 mln limit". */
  private boolean isOfEarlier(int to) {
    for (int i = to; i < to + FARTHEST_TIME && !view.parts(i); i++) {
      if (view.ownerStartingAt(i) != null) {
        return false;
      }
      String word = in.get(i).lower();
      if (TIMES_BEHIND.contains(word)
          || PeriodWords.isEarlier(word)
          || PeriodWords.isLastOrPrevious(word)
          || WordKinds.is(word, WordKind.DURATION)
          || CALENDAR.month(word) > 0
          || WrittenYear.reported(in.get(i).text()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The bracket of "(previously 5 mln)", "(prev. 5 mln)", -1 when there is none. */
  private int label(PlacedFigure figure) {
    for (int i = figure.from() - 1; i >= Math.max(1, figure.from() - LONGEST_LABEL); i--) {
      if (in.is(i, "(")) {
        boolean closes = in.is(figure.to(), ")") || in.is(figure.to(), ",");
        boolean leads = i + 1 >= view.beforeBound(figure) || LABELS.contains(in.get(i + 2).lower());
        return closes && leads && EARLIER.contains(in.get(i + 1).lower()) ? i : -1;
      }
    }
    return -1;
  }

  /** The figure of the same sort before a word, and before all that only converts it. */
  private int resultBefore(int index, int link) {
    PlacedFigure figure = view.figures().get(index);
    int result = view.links().beforeConversions(index);
    boolean same = view.figures().get(result).isSameSort(figure);
    int to = view.figures().get(index - 1).to();
    boolean near = to <= link && link - to <= FARTHEST;
    for (int i = to; near && i < link; i++) {
      near = !ENDS.contains(in.get(i).lower());
    }
    return same && near ? result : -1;
  }
}
