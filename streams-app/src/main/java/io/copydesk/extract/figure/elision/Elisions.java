package io.copydesk.extract.figure.elision;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.bracket.EarlierInBrackets;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives amounts without a unit the one that the text says elsewhere: first those that the subject
 * of the clause is the number of, then earlier values in brackets; for the others each {@link
 * UnitSource} is asked in turn, the most certain one first. Of one sentence; a pure function of it.
 */
public final class Elisions {

  /** Lexemes between millions and what a small number right behind them counts. */
  private static final int NEAR = 2;

  private final Lexemes in;
  private final CountedSubject subjects;
  private final EarlierInBrackets results;
  private final Conversions conversions;
  private final List<UnitSource> sources;

  /**
   * @param lastMoney unit of the article's latest amount of money before this sentence, null when
   *     there is none
   * @param last unit of the last figure of the sentence before, null when that has none
   */
  public Elisions(Lexemes in, @Nullable Unit lastMoney, @Nullable Unit last) {
    this.in = in;
    NumberLinks links = new NumberLinks(in);
    this.subjects = new CountedSubject(in);
    this.results = new EarlierInBrackets(in);
    this.conversions = new Conversions(in);
    CountedChange changes = new CountedChange(in);
    EarlierUnit earlier = new EarlierUnit(in);
    this.sources =
        List.of(
            new UnitForResultRow(in, lastMoney),
            new UnitForLinkedNumber(in, links, subjects),
            new UnitForIndexLevel(in, subjects),
            new UnitForReading(in, subjects),
            new UnitForPriceLevel(in, subjects, earlier),
            new UnitForSharedNoun(in, subjects),
            new UnitForPart(in),
            new UnitForComparedPair(links, earlier),
            new UnitForNumberOf(subjects, changes),
            new UnitForPeople(in, subjects),
            new UnitForFurtherCount(in, subjects, last),
            new UnitForRestatedCount(in, subjects),
            new UnitForRevisedCount(in, subjects, last),
            new UnitForForecast(in, subjects, lastMoney, last),
            new UnitForListMember(in, subjects),
            new UnitForIncludedPart(in, subjects),
            new UnitForScaledNumber(in, links, subjects, lastMoney),
            new UnitForComparedNumber(in, links, subjects, changes, earlier));
  }

  /** The amounts that have a unit or are given one, in order. */
  public List<Amount> resolve(List<Amount> amounts) {
    return fill(results.fill(subjects.fill(amounts)));
  }

  private List<Amount> fill(List<Amount> amounts) {
    List<@Nullable Unit> ahead = unitsAhead(amounts);
    List<Amount> out = new ArrayList<>();
    Unit behind = null;
    Amount main = null;
    Amount earlier = null;
    for (int i = 0; i < amounts.size(); i++) {
      Amount amount = amounts.get(i);
      Amount before = i > 0 ? amounts.get(i - 1) : null;
      Amount next = i + 1 < amounts.size() ? amounts.get(i + 1) : null;
      Unit nearest = behind == null ? ahead.get(i) : behind;
      UnitSource.Neighbours beside =
          new UnitSource.Neighbours(main, earlier, before, next, nearest);
      Amount filled = filled(amount, beside);
      Unit unit = filled.unit();
      if (unit != null) {
        out.add(filled);
        if (!conversions.isOne(filled, main)) {
          earlier = main;
          main = filled;
          behind = mayBeOfScaled(unit) ? unit.whole() : behind;
        }
      }
    }
    return out;
  }

  /**
   * For each amount the unit of the nearest later one that a bare "5 million" could share; null if
   * there is none.
   */
  private static List<@Nullable Unit> unitsAhead(List<Amount> amounts) {
    List<@Nullable Unit> ahead = new ArrayList<>(Collections.nCopies(amounts.size(), null));
    Unit nearest = null;
    for (int i = amounts.size() - 1; i >= 0; i--) {
      ahead.set(i, nearest);
      Unit unit = amounts.get(i).unit();
      boolean taken = unit != null && mayBeOfScaled(unit) && mayBeOfMillions(amounts, i);
      nearest = unit != null && taken ? unit.whole() : nearest;
    }
    return ahead;
  }

  /**
   * Whether an amount may say what millions before it are of: "earned 2.1 million and owns 34,000
   * shares" is none of shares; "1.4 million 60-kilo bags" are bags.
   */
  private static boolean mayBeOfMillions(List<Amount> amounts, int index) {
    Amount amount = amounts.get(index);
    Unit unit = amount.unit();
    boolean large = amount.scaled() || (unit != null && unit.isMoney());
    return large || (index > 0 && amount.from() - amounts.get(index - 1).to() <= NEAR);
  }

  /** A percentage is none of millions, nor is a rate such as "6.7 g/t". */
  private static boolean mayBeOfScaled(Unit unit) {
    return unit.kind() != FigureKind.PERCENT && unit.name().indexOf('/') < 0;
  }

  private Amount filled(Amount amount, UnitSource.Neighbours beside) {
    if (!amount.bare()) {
      return amount;
    }
    for (UnitSource source : sources) {
      Amount filled = source.fill(amount, beside);
      if (filled != null) {
        return isRate(amount) && filled.isPercent() ? amount : filled;
      }
    }
    return amount;
  }

  /** "4 per dollar": so many of something, which a percentage beside it is not of. */
  private boolean isRate(Amount amount) {
    return in.is(amount.to(), "per");
  }
}
