package io.copydesk.extract.figure.report;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.ReportWords;
import io.copydesk.extract.figure.words.SubjectWords;

/**
 * Tells whether a clause speaks of a time that may be still to come: "expects sales of 5 mln dlrs
 * in December", "third-quarter sales will rise".
 */
public final class Foresight {

  /** Lexemes before a time in which a verb or noun may say it: "will open ... in November". */
  private static final int BEFORE = 12;

  /** Lexemes behind a time in which one may: "third-quarter sales are expected to rise". */
  private static final int BEHIND = 6;

  /** Lexemes right behind a time that may call it expected: "third-quarter sales guidance". */
  private static final int NEXT = 2;

  /** Lexemes from "due" to its time: "due in early March". Set by hand, as those before. */
  private static final int DUE = 5;

  private final Lexemes in;

  /** Of the clauses of one sentence. */
  public Foresight(Lexemes in) {
    this.in = in;
  }

  /**
   * Whether what is said of a time is expected or planned.
   *
   * @param from its first lexeme
   * @param to one past its last lexeme
   */
  public boolean isOf(int from, int to) {
    return isDue(from) || leadsTo(from) || followsFrom(to);
  }

  /** Whether the words right behind a time call it expected: "third-quarter [sales guidance]". */
  public boolean isOfExpected(int to) {
    for (int i = to; i < to + NEXT && in.get(i).isWord(); i++) {
      if (ReportWords.isExpected(in.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "due in early March", "due late March"; not "due in part to a strike in March". */
  private boolean isDue(int from) {
    for (int i = from - 1; i >= from - DUE && !in.is(i, "to"); i--) {
      if (ReportWords.isDue(in.get(i).lower())) {
        return i + 2 >= from || SubjectWords.NO_VERB.contains(in.get(i + 1).lower());
      }
    }
    return false;
  }

  /** "will open in November"; not "more than expected in November", which is over. */
  private boolean leadsTo(int from) {
    for (int i = from - 1; i >= Math.max(0, from - BEFORE); i--) {
      String word = in.get(i).lower();
      boolean than = in.is(i, "than");
      if (in.is(i, ";") || (!than && endsClause(i)) || isAsExpected(in, i)) {
        return false;
      }
      boolean to = in.is(i + 1, "to");
      boolean ahead = to ? ReportWords.isBoundTo(word) : ReportWords.isAhead(word);
      if (ahead || ReportWords.isExpected(word) || ReportWords.isTarget(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsClause(int index) {
    return ReportWords.endsScope(in, index) || ReportWords.opensClause(in.get(index).lower());
  }

  /**
   * "than expected", "as forecast", "lower-than-forecast": it says nothing of the figure or the
   * time behind it, of which a result is told.
   */
  static boolean isAsExpected(Lexemes in, int index) {
    int before = in.isHyphen(index - 1) ? index - 2 : index - 1;
    boolean than = in.is(before, "than") || in.is(before, "as");
    return than && ReportWords.isExpected(in.get(index).lower());
  }

  /** "third-quarter sales are expected to rise", "in December it will pay". */
  private boolean followsFrom(int to) {
    for (int i = to; i < to + BEHIND; i++) {
      Lexeme word = in.get(i);
      if (isForeseen(i) || isForeseen(i + 1)) {
        return true;
      }
      boolean sign = word.kind() == Lexeme.Kind.SIGN && !word.isDash();
      if (sign || endsClause(i) || SubjectWords.isVerb(word)) {
        return false;
      }
    }
    return false;
  }

  private boolean isForeseen(int index) {
    String word = in.get(index).lower();
    boolean leads = in.is(index + 1, "to") || in.is(index + 1, "at");
    boolean said = ReportWords.isForeseen(word) || ReportWords.isBoundTo(word);
    return ReportWords.foresees(word) || (leads && said);
  }
}
