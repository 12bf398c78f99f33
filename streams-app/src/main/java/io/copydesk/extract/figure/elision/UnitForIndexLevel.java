package io.copydesk.extract.figure.elision;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The points of an index for its level beside its change: "the index fell 0.3% to 9,912", "up 12
 * points at 5,310", "closed at 5,310, up 12 points".
 */
final class UnitForIndexLevel implements UnitSource {

  private static final Vocabulary WORDS = Vocabulary.beside(UnitForIndexLevel.class);
  private static final Set<String> LEADS = WORDS.words("unit-for-index-level.leads");
  private static final Set<String> PASSED = WORDS.words("unit-for-index-level.passed");
  private static final Set<String> POINTS = WORDS.words("unit-for-index-level.points");
  private static final Set<String> BORDERS = WORDS.words("unit-for-index-level.borders");
  private static final Set<String> SHARES = WORDS.words("unit-for-index-level.shares");
  private static final String UNIT = WORDS.word("unit-for-index-level.unit");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Lexemes between a change and the level that it leads to. */
  private static final int FARTHEST = 6;

  /** Lexemes before a level in which an index is looked for. */
  private static final int CLAUSE = 18;

  private final Lexemes in;
  private final CountedSubject subjects;

  UnitForIndexLevel(Lexemes in, CountedSubject subjects) {
    this.in = in;
    this.subjects = subjects;
  }

  /** Whether a word, in lower case, may stand between a change and what leads to its level. */
  static boolean isPassed(String lower) {
    return PASSED.contains(lower);
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    Amount change = beside.resolved();
    boolean behind =
        change != null
            && isLevel(bare, change)
            && isChange(change)
            && leads(change.to(), bare.from());
    boolean level = behind || isBefore(bare, beside.next());
    return level && isOfIndex(bare.from()) ? bare.withUnit(Unit.quantity(UNIT)) : null;
  }

  /** "closed at 37,930, up 537 points", "ended at 34,503, a rise of 0.2%". */
  private boolean isBefore(Amount bare, @Nullable Amount change) {
    boolean apart =
        change != null
            && change.from() - bare.to() <= FARTHEST
            && in.is(bare.to(), ",")
            && LEADS.contains(in.get(bare.from() - 1).lower());
    return apart && isChange(change) && isLevel(bare, change) && moves(bare.to(), change.from());
  }

  /** Whether one of the lexemes is a word of movement: "up", "a gain of". */
  private boolean moves(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Movements.any(in.get(i).lower()) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * As levels of exchanges are: in thousands, since those of prices and output are of no points, or
   * in hundreds behind points, since prices of shares rise by points, too.
   */
  private boolean isLevel(Amount bare, Amount change) {
    Unit unit = change.unit();
    boolean points = unit != null && unit.name().equals(UNIT);
    return bare.number().mantissa().compareTo(points ? HUNDRED : THOUSAND) >= 0
        && !bare.scaled()
        && bare.number().isAmountInDigits()
        && !subjects.isNounAhead(bare.to());
  }

  private static boolean isChange(Amount change) {
    Unit unit = change.unit();
    return unit != null && (unit.kind() == FigureKind.PERCENT || unit.name().equals(UNIT));
  }

  /** Whether all that stands between the two is "to", "at", "higher at", ", to close at". */
  private boolean leads(int from, int to) {
    boolean passed = to - from <= FARTHEST && LEADS.contains(in.get(to - 1).lower());
    for (int i = from; passed && i < to - 1; i++) {
      passed = PASSED.contains(in.get(i).lower());
    }
    return passed;
  }

  /** Whether the nearest of what has a level or a price before a number is an index. */
  private boolean isOfIndex(int number) {
    for (int i = number - 1; i >= Math.max(0, number - CLAUSE); i--) {
      Lexeme word = in.get(i);
      if (SHARES.contains(word.lower()) || isBorder(i)) {
        return false;
      }
      boolean points = POINTS.contains(word.lower()) && in.get(i - 1).isNumber();
      // "The average of house prices" is none, though "the Nikkei average of 225 issues" is.
      if (points || (MetricWords.endsIndex(in, i) && !in.is(i + 1, "of"))) {
        return true;
      }
    }
    return false;
  }

  /** ", while", ", with", ", and Toyota": something else may be told of behind it. */
  private boolean isBorder(int comma) {
    boolean same = in.is(comma + 1, "and") && SubjectWords.isVerb(in.get(comma + 2));
    return in.is(comma, ",") && BORDERS.contains(in.get(comma + 1).lower()) && !same;
  }
}
