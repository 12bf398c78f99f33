package io.copydesk.extract.figure.elision;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives amounts without a unit the one that the text says elsewhere: first those that the subject
 * of the clause is the number of, then earlier values in brackets; for the others each {@link
 * Lender} is asked in turn, the most certain one first. Of one sentence; a pure function of it.
 */
public final class Elisions {

  /** Lexemes between millions and what a small number right behind them counts. */
  private static final int NEAR = 2;

  private final Lexemes in;
  private final CountedSubject subjects;
  private final EarlierInBrackets results;
  private final Conversions conversions;
  private final List<Lender> lenders;

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
    this.lenders =
        List.of(
            new ResultRow(in, lastMoney),
            new LinkedLender(in, links, subjects),
            new IndexLender(in, subjects),
            new LevelLender(in, subjects, earlier),
            new SharedNounLender(in, subjects),
            new PartLender(in),
            new RowLender(links, earlier),
            new NumberOfLender(subjects, changes),
            new PersonsLender(in, subjects),
            new FurtherLender(in, subjects, last),
            new RestatedCount(in, subjects),
            new ForecastLender(in, subjects, lastMoney, last),
            new MemberLender(in, subjects),
            new IncludedLender(in, subjects),
            new SentenceLender(in, links, subjects, lastMoney),
            new ComparedLender(in, links, subjects, changes, earlier));
  }

  /** The amounts that have a unit or are lent one, in order. */
  public List<Amount> resolve(List<Amount> amounts) {
    return lend(results.fill(subjects.fill(amounts)));
  }

  private List<Amount> lend(List<Amount> amounts) {
    List<@Nullable Unit> ahead = unitsAhead(amounts);
    List<Amount> out = new ArrayList<>();
    Unit behind = null;
    Amount main = null;
    for (int i = 0; i < amounts.size(); i++) {
      Amount amount = amounts.get(i);
      Amount before = i > 0 ? amounts.get(i - 1) : null;
      Amount next = i + 1 < amounts.size() ? amounts.get(i + 1) : null;
      Unit nearest = behind == null ? ahead.get(i) : behind;
      Amount filled = filled(amount, new Lender.Neighbours(main, before, next, nearest));
      Unit unit = filled.unit();
      if (unit != null) {
        out.add(filled);
        if (!conversions.isOne(filled, main)) {
          main = filled;
          behind = lendsToScaled(unit) ? unit.whole() : behind;
        }
      }
    }
    return out;
  }

  /** For each amount the nearest unit behind it that a number with a scale may take. */
  private static List<@Nullable Unit> unitsAhead(List<Amount> amounts) {
    List<@Nullable Unit> ahead = new ArrayList<>(Collections.nCopies(amounts.size(), null));
    Unit nearest = null;
    for (int i = amounts.size() - 1; i >= 0; i--) {
      ahead.set(i, nearest);
      Unit unit = amounts.get(i).unit();
      boolean lends = unit != null && lendsToScaled(unit) && mayBeOfMillions(amounts, i);
      nearest = unit != null && lends ? unit.whole() : nearest;
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
  private static boolean lendsToScaled(Unit unit) {
    return unit.kind() != FigureKind.PERCENT && unit.name().indexOf('/') < 0;
  }

  private Amount filled(Amount amount, Lender.Neighbours beside) {
    if (!amount.bare()) {
      return amount;
    }
    for (Lender lender : lenders) {
      Amount filled = lender.lend(amount, beside);
      if (filled != null) {
        return isRate(amount) && isPercent(filled) ? amount : filled;
      }
    }
    return amount;
  }

  /** "4 per dollar": so many of something, which a percentage beside it is not of. */
  private boolean isRate(Amount amount) {
    return in.is(amount.to(), "per");
  }

  private static boolean isPercent(Amount amount) {
    Unit unit = amount.unit();
    return unit != null && unit.kind() == FigureKind.PERCENT;
  }
}
