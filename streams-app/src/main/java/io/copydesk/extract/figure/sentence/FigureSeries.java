package io.copydesk.extract.figure.sentence;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.extract.lexicon.CalendarTable;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * Figures in a row with a name behind each, all behind the same preposition: "12 pct at Acme, 8 pct
 * at Emca and 3 pct at Norvik", "from 3 pct in Spain to 9 pct in Italy". Made for one sentence.
 */
public final class FigureSeries {

  private static final Vocabulary WORDS = Vocabulary.beside(FigureSeries.class);
  private static final Set<String> PLACING = WORDS.words("figure-series.placing");
  private static final Set<String> JOINTS = WORDS.words("figure-series.joints");
  private static final CalendarTable CALENDAR = CalendarTable.bundled();

  /** Capitalised words that are taken for a name where none was found. Set by hand. */
  private static final int LONGEST_NAME = 4;

  private final SentenceView view;
  private final Lexemes in;
  private final int[] names;
  private final int[] firsts;

  /** Of one sentence. */
  public FigureSeries(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
    int size = view.figures().size();
    this.names = new int[size];
    this.firsts = new int[size];
    for (int i = 0; i < size; i++) {
      names[i] = name(i);
      firsts[i] = i > 0 && goesOn(i) ? firsts[i - 1] : i;
    }
  }

  /** Where the name behind a figure begins, -1 where there is none. */
  public int nameOf(int index) {
    return names[index];
  }

  /** One past the last figure of the series that begins with the figure {@code first}. */
  public int endOf(int first) {
    int end = first + 1;
    while (end < firsts.length && firsts[end] == first) {
      end++;
    }
    return end;
  }

  /** Whether a figure goes on with the row of the one before it. */
  public boolean isFurther(int index) {
    return firsts[index] < index;
  }

  private int name(int index) {
    int placing = view.figures().get(index).to();
    int from = in.is(placing + 1, "the") ? placing + 2 : placing + 1;
    boolean name = view.ownerStartingAt(from) != null || isNameLike(from) || isCommodity(from);
    return PLACING.contains(in.get(placing).lower()) && name && standsAlone(behindName(from))
        ? from
        : -1;
  }

  private boolean isNameLike(int at) {
    String lower = in.get(at).lowerPossessor();
    boolean time = CALENDAR.month(lower) > 0 || CALENDAR.day(lower) > 0;
    return in.get(at).isWord() && in.get(at).isCapitalised() && !time;
  }

  private boolean isCommodity(int at) {
    return MetricWords.isCommodity(in.get(at).lower());
  }

  private int behindName(int from) {
    PlacedName owner = view.ownerStartingAt(from);
    int to = owner == null ? from + 1 : owner.to();
    while (owner == null && to < from + LONGEST_NAME && isNameLike(to)) {
      to++;
    }
    return to;
  }

  /** Not the "Acme" of "in Acme shares" and "in Acme's plants". */
  private boolean standsAlone(int behind) {
    boolean word = in.get(behind).isWord();
    return !in.get(behind - 1).isPossessive()
        && (!word || WordKinds.is(in.get(behind).lower(), WordKind.FUNCTION));
  }

  private boolean goesOn(int index) {
    PlacedFigure before = view.figures().get(index - 1);
    PlacedFigure figure = view.figures().get(index);
    return names[index - 1] >= 0
        && names[index] >= 0
        && before.kind() == figure.kind()
        && in.is(figure.to(), in.get(before.to()).lower())
        && isJoined(index);
  }

  /** "3 pct in Spain[, and] 5 pct"; "[from] 3 pct in Spain [to] 9 pct". */
  private boolean isJoined(int index) {
    int from = behindName(names[index - 1]);
    int to = view.beforeBound(view.figures().get(index));
    boolean range =
        from == to
            && in.is(to, "to")
            && in.is(view.beforeBound(view.figures().get(index - 1)), "from");
    boolean joined = from <= to;
    for (int i = from; joined && i <= to; i++) {
      joined = JOINTS.contains(in.get(i).lower());
    }
    return joined || range;
  }
}
