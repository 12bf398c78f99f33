package io.copydesk.extract.figure.elision;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.bracket.EarlierInBrackets;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives amounts without a unit the one that the text says elsewhere: first those that the subject
 * of the clause is the number of, then earlier values in brackets; for the others each {@link
 * UnitSource} is asked in turn, and the first that knows something decides. Their order is that of
 * the methods that name them. Of one sentence; a pure function of it.
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
    this.subjects = new CountedSubject(in);
    this.results = new EarlierInBrackets(in);
    this.conversions = new Conversions(in);
    NumberLinks links = new NumberLinks(in);
    CountedChange changes = new CountedChange(in);
    EarlierUnit earlier = new EarlierUnit(in);
    this.sources =
        Stream.of(
                ofRowOrLink(links, lastMoney),
                ofLevels(earlier),
                ofWhatStandsAhead(links, earlier),
                ofWhatIsCounted(changes),
                ofCountBefore(lastMoney, last),
                ofAnythingNear(links, changes, earlier, lastMoney))
            .flatMap(List::stream)
            .toList();
  }

  /**
   * What a row's label or the very next lexemes say. First, since no guess from farther off may
   * give a row's loss the unit of the row above, nor the "33.4 mln" of "33.4 mln to 35 mln dlrs"
   * that of an amount before it. A link may also say that there is no unit.
   */
  private List<UnitSource> ofRowOrLink(NumberLinks links, @Nullable Unit lastMoney) {
    return List.of(
        new UnitForResultRow(in, lastMoney), new UnitForLinkedNumber(in, links, subjects));
  }

  /**
   * Levels that a change or a verb leads to, where what has a level stands before. Before what is
   * compared, which would give the level the unit of its change.
   */
  private List<UnitSource> ofLevels(EarlierUnit earlier) {
    return List.of(
        new UnitForIndexLevel(in, subjects),
        new UnitForReading(in, subjects),
        new UnitForPriceLevel(in, subjects, earlier));
  }

  /**
   * A noun that the next number has, or a pair with a unit before it. A part of a whole comes
   * before people: "killed 65 of its 700 sheep" tells whom.
   */
  private List<UnitSource> ofWhatStandsAhead(NumberLinks links, EarlierUnit earlier) {
    return List.of(
        new UnitForSharedNoun(in, subjects),
        new UnitForPart(in),
        new UnitForComparedPair(links, earlier));
  }

  /**
   * What the clause is about, "the number of jobs fell from 60", "killed 93". Before all that was
   * counted earlier: "hit 140 houses and killed another 40" are no houses.
   */
  private List<UnitSource> ofWhatIsCounted(CountedChange changes) {
    return List.of(new UnitForNumberOf(subjects, changes), new UnitForPeople(in, subjects));
  }

  /**
   * What was counted last, where words such as "another", "including" or "with" say that it still
   * is. Each asks for other words, and no text was found in which their order decides.
   */
  private List<UnitSource> ofCountBefore(@Nullable Unit lastMoney, @Nullable Unit last) {
    return List.of(
        new UnitForFurtherCount(in, subjects, last),
        new UnitForRestatedCount(in, subjects),
        new UnitForRevisedCount(in, subjects, last),
        new UnitForForecast(in, subjects, lastMoney, last),
        new UnitForListMember(in, subjects),
        new UnitForIncludedPart(in, subjects));
  }

  /**
   * The nearest unit, whatever it is of, for numbers with a scale and without: guesses, which only
   * those get that nobody else knows anything of.
   */
  private List<UnitSource> ofAnythingNear(
      NumberLinks links, CountedChange changes, EarlierUnit earlier, @Nullable Unit lastMoney) {
    return List.of(
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
    for (int i = 0; i < amounts.size(); i++) {
      Amount amount = amounts.get(i);
      Amount before = i > 0 ? amounts.get(i - 1) : null;
      Amount next = i + 1 < amounts.size() ? amounts.get(i + 1) : null;
      Unit nearest = behind == null ? ahead.get(i) : behind;
      UnitSource.Neighbours beside = new UnitSource.Neighbours(main, before, next, nearest);
      Amount filled = filled(amount, beside);
      Unit unit = filled.unit();
      if (unit != null) {
        out.add(filled);
        if (!conversions.isOne(filled, main)) {
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
