package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/** Tells whether the clause of a number may be about money that another clause or sentence says. */
final class MeasuredClause {

  private static final Vocabulary WORDS = Vocabulary.beside(MeasuredClause.class);
  private static final Set<String> OPENING = WORDS.words("measured-clause.opening");
  private static final Set<String> NO_MONEY = WORDS.words("measured-clause.no-money");

  /** Lexemes before a number in which what it measures is looked for. Set by hand. */
  private static final int FARTHEST_METRIC_AHEAD = 14;

  /** The same behind a number. */
  private static final int FARTHEST_METRIC_BEHIND = 6;

  private final Lexemes in;

  MeasuredClause(Lexemes in) {
    this.in = in;
  }

  /**
   * Whether the clause of a number says that it measures what may be money: of "7 million of those
   * deaths" nothing tells so, and "output was 7 million" tells that it is none.
   */
  boolean saysMoney(Amount bare) {
    int from = Math.max(0, bare.from() - FARTHEST_METRIC_AHEAD);
    int to = Math.min(in.size(), bare.to() + FARTHEST_METRIC_BEHIND);
    for (int i = from; i < to; i++) {
      String word = in.get(i).lower();
      if (isMeasured(word) && !NO_MONEY.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "a loss of R412 million as viewership rose to 3.4 million": a clause with a subject of its own
   * that is no money goes on about no money.
   */
  boolean isOther(int from, int to) {
    boolean moves = false;
    boolean named = false;
    for (int i = to - 1; i >= from; i--) {
      String word = in.get(i).lower();
      if (isMeasured(word)) {
        return false;
      }
      if (moves && named && OPENING.contains(word)) {
        return true;
      }
      named |= moves && isNoun(i);
      moves |= Movements.isVerb(word);
    }
    return false;
  }

  private static boolean isMeasured(String word) {
    return MetricWords.hasSize(word) || MetricWords.ofVerb(word) != null;
  }

  private boolean isNoun(int index) {
    return in.get(index).isWord() && !WordKinds.is(in.get(index).lower(), WordKind.FUNCTION);
  }
}
