package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.ReportWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import org.jspecify.annotations.Nullable;

/**
 * What the sentence before ended with, for what those who forecast for a living expected of it:
 * "added 5,000 jobs. Economists had forecast a gain of 4,000".
 */
final class UnitForForecast implements UnitSource {

  /** Lexemes between the word of expectation and its number. */
  private static final int NEAR = 5;

  /** Lexemes between the forecasters and that word: "analysts [polled by a bank had] expected". */
  private static final int FARTHEST = 12;

  private final Lexemes in;
  private final CountedSubject subjects;
  private final @Nullable Unit lastMoney;
  private final @Nullable Unit last;

  /**
   * @param lastMoney unit of the article's latest amount of money before this sentence, null when
   *     there is none
   * @param last unit of the last figure of the sentence before, null when that has none
   */
  UnitForForecast(
      Lexemes in, CountedSubject subjects, @Nullable Unit lastMoney, @Nullable Unit last) {
    this.in = in;
    this.subjects = subjects;
    this.lastMoney = lastMoney;
    this.last = last;
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    boolean first = beside.resolved() == null && beside.nearestUnit() == null;
    if (last == null || !bare.isMany() || !first || bare.number().looksLikeYear()) {
      return null;
    }
    if (subjects.isNounAhead(bare.to()) || !isForecast(bare.from() - 1)) {
      return null;
    }
    Unit unit = last.isNamedQuantity() ? last : null;
    unit = unit == null && bare.scaled() ? lastMoney : unit;
    return unit == null ? null : bare.withUnit(unit);
  }

  /** Whether a word of expectation stands before a lexeme, and before it those who forecast. */
  private boolean isForecast(int before) {
    for (int i = before; i >= Math.max(0, before - NEAR); i--) {
      if (ReportWords.isExpected(in.get(i).lower())) {
        return isOfForecasters(i);
      }
      boolean counted = WordKinds.is(in.get(i).lower(), WordKind.COUNTED);
      if (counted || !in.get(i).isWord()) {
        return false;
      }
    }
    return false;
  }

  private boolean isOfForecasters(int expected) {
    for (int i = expected - 1; i >= Math.max(0, expected - FARTHEST); i--) {
      if (ReportWords.isForecaster(in.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
