package io.copydesk.extract.figure.movement;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.PlacedName;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * Tells which figures only go on with a list whose verb or noun of movement stands before its first
 * one: "Brelland's exports fell 16 pct, Ostravia's 11 pct and Tarnia's 3 pct", "a drop of 6 pct in
 * Brelland and 4 pct in Tarnia". Made for one sentence.
 */
final class ListedMove {

  private static final Vocabulary WORDS = Vocabulary.beside(ListedMove.class);

  private static final Set<String> JOINTS = WORDS.words("listed-move.joints");
  private static final Set<String> PLACING = WORDS.words("listed-move.placing");
  private static final Set<String> BEHIND = WORDS.words("listed-move.behind");

  /** Lexemes between two figures of a list. */
  private static final int LONGEST = 12;

  private final SentenceView view;
  private final Lexemes in;

  ListedMove(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** Whether a figure moved as the one before it did, only somebody else's or elsewhere. */
  boolean goesOn(int index) {
    PlacedFigure before = view.figureBefore(index);
    PlacedFigure figure = view.figures().get(index);
    return before != null
        && before.isSameSort(figure)
        && figure.from() - before.to() <= LONGEST
        && ends(figure.to())
        && onlyNames(before.to(), figure.from());
  }

  /** Whether what is behind a figure says nothing more of it, as "above the forecast" would. */
  private boolean ends(int at) {
    String behind = in.get(at).lower();
    return at >= in.size() || BEHIND.contains(behind) || PLACING.contains(behind);
  }

  /**
   * Whether a joint and a name stand between two figures, and nothing else but the name's place: a
   * headline's verb of movement has a capital as names do, "Acme Gains 5%, Emca Drops 3%".
   */
  private boolean onlyNames(int from, int to) {
    boolean joined = false;
    boolean named = false;
    for (int i = from; i < to; ) {
      PlacedName owner = view.ownerStartingAt(i);
      boolean joint = JOINTS.contains(in.get(i).lower());
      boolean name = owner != null || in.get(i).isCapitalised();
      if (owner == null && MovingWord.moves(in.get(i).lower())) {
        return false;
      }
      if (!joint && !name && !PLACING.contains(in.get(i).lower())) {
        return false;
      }
      joined |= joint;
      named |= name;
      i = owner == null ? i + 1 : Math.max(i + 1, owner.to());
    }
    return joined && named;
  }
}
