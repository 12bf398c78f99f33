package io.copydesk.extract.figure.amount;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.lexicon.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives amounts without a unit the one that the text says only once, with another amount (the
 * lender): "33.4 mln to 35 mln dlrs".
 */
final class Elisions {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Set<String> LINKS =
      Vocabulary.beside(Elisions.class).words("elisions.links");

  /** What may stand between a link or a verb and its number. */
  static final Set<String> PASSED_OVER =
      Vocabulary.beside(Elisions.class).words("elisions.passed-over");

  private static final int FARTHEST_LENDER = 16;
  private static final int FARTHEST_COUNTED = 30;
  private static final int LONGEST_LINK = 4;

  /** Of a unit that is not in the tables: "90 mg and 120 mg tablets". */
  private static final int LONGEST_SYMBOL = 2;

  private final Lexemes in;
  private final CountedSubject subjects;
  private final MeasuredClause clauses;
  private final @Nullable Unit lastMoney;

  /**
   * @param lastMoney unit of the article's latest amount of money before this sentence, null when
   *     there is none
   */
  Elisions(Lexemes in, @Nullable Unit lastMoney) {
    this.in = in;
    this.subjects = new CountedSubject(in);
    this.clauses = new MeasuredClause(in);
    this.lastMoney = lastMoney;
  }

  /** The amounts with a unit, in order. */
  List<Amount> resolve(List<Amount> amounts) {
    List<@Nullable Unit> lenders = lendersAhead(amounts);
    List<Amount> out = new ArrayList<>();
    Unit scaledLender = null;
    for (int i = 0; i < amounts.size(); i++) {
      Amount amount = amounts.get(i);
      Amount before = i > 0 ? amounts.get(i - 1) : null;
      Amount next = i + 1 < amounts.size() ? amounts.get(i + 1) : null;
      Unit lender = scaledLender == null ? lenders.get(i) : scaledLender;
      Neighbours beside =
          new Neighbours(out.isEmpty() ? null : out.getLast(), before, next, lender);
      Amount filled = amount.bare() ? fill(amount, beside) : amount;
      if (filled != null) {
        out.add(filled);
        scaledLender = lendsScaled(filled) ? whole(filled.unit()) : scaledLender;
      }
    }
    return out;
  }

  /** For each amount, the unit of the first one behind it that lends to numbers with a scale. */
  private static List<@Nullable Unit> lendersAhead(List<Amount> amounts) {
    List<@Nullable Unit> ahead = new ArrayList<>(Collections.nCopies(amounts.size(), null));
    Unit latest = null;
    for (int i = amounts.size() - 1; i >= 0; i--) {
      ahead.set(i, latest);
      latest = lendsScaled(amounts.get(i)) ? whole(amounts.get(i).unit()) : latest;
    }
    return ahead;
  }

  /**
   * What stands around an amount.
   *
   * @param resolved the latest amount with a unit
   * @param before the amount before it, with or without
   * @param lender the unit that a number with a scale may take
   */
  private record Neighbours(
      @Nullable Amount resolved,
      @Nullable Amount before,
      @Nullable Amount next,
      @Nullable Unit lender) {}

  /** The amount with the unit of its most certain lender; null when there is none. */
  private @Nullable Amount fill(Amount bare, Neighbours beside) {
    Amount next = beside.next();
    if (next != null && !next.bare() && linked(bare.to(), next.from())) {
      return forward(bare, next);
    }
    if (next != null && isCoordinated(bare, next)) {
      return bare.withUnit(next.unit());
    }
    Amount row = rowBefore(bare, beside);
    if (row != null) {
      return backward(bare, row);
    }
    Unit countedOf = countedOf(bare, beside.before(), next);
    if (countedOf != null) {
      return bare.withUnit(countedOf);
    }
    return bare.scaled() ? scaled(bare, beside) : unscaled(bare, beside);
  }

  /** "63 new and 8 used systems": the noun that two adjectives share is said with the second. */
  private boolean isCoordinated(Amount bare, Amount next) {
    Lexeme adjective = in.get(bare.to());
    boolean joined = in.is(bare.to() + 1, "and") || in.is(bare.to() + 1, "or");
    boolean counted =
        next.unit() != null
            && next.unit().kind() == FigureKind.QUANTITY
            && next.to() > next.number().to() + 1;
    return joined
        && counted
        && next.from() == bare.to() + 2
        && !bare.number().looksLikeYear()
        && !bare.number().inWords()
        && !adjective.isCapitalised()
        && adjective.text().length() > LONGEST_SYMBOL
        && !adjective.lower().endsWith("s")
        && subjects.isNounAhead(bare.to());
  }

  /** The amount whose unit goes for a whole row of a table, null when this is not in one. */
  private @Nullable Amount rowBefore(Amount bare, Neighbours beside) {
    Amount next = beside.next();
    Amount resolved = beside.resolved();
    boolean inRow =
        next != null
            && resolved != null
            && linked(bare.to(), next.from())
            && linkBefore(next.from())
            && isTableRow(bare, next, resolved);
    return inRow ? resolved : null;
  }

  /** A number without a scale takes the unit of what it is compared with, or is a count. */
  private @Nullable Amount unscaled(Amount bare, Neighbours beside) {
    if (bare.number().looksLikeYear()
        || bare.number().inWords()
        || subjects.isNounAhead(bare.to())) {
      return null;
    }
    Amount resolved = beside.resolved();
    if (resolved != null && isComparedWith(bare, resolved) && !followsIndexLevel(beside)) {
      return isLevel(bare, resolved) ? lent(bare, beside.lender()) : backward(bare, resolved);
    }
    Amount before = beside.before();
    boolean changes = changes(bare, beside.next()) || (before != null && changes(before, bare));
    return changes ? bare.withUnit(Unit.quantity("")) : null;
  }

  private boolean isComparedWith(Amount bare, Amount resolved) {
    return linkBefore(bare.from())
        && bare.from() - resolved.to() <= FARTHEST_LENDER
        && !isIndexLevel(bare, resolved);
  }

  /** "rose 14 pct to 162.19 from 142.01": what is compared with a level is one, too. */
  private boolean followsIndexLevel(Neighbours beside) {
    Amount before = beside.before();
    Amount resolved = beside.resolved();
    return before != null
        && resolved != null
        && before.bare()
        && before.from() > resolved.from()
        && isIndexLevel(before, resolved);
  }

  private static @Nullable Amount lent(Amount bare, @Nullable Unit lender) {
    return lender == null ? null : bare.withUnit(lender);
  }

  private @Nullable Amount forward(Amount bare, Amount next) {
    Unit unit = next.unit();
    boolean dubious = bare.number().looksLikeYear() || unit == null;
    boolean fewOf =
        unit != null
            && unit.kind() == FigureKind.QUANTITY
            && bare.number().form() == NumberPart.Form.SMALL_WORD;
    if (dubious || (fewOf && !next.scaled()) || subjects.isNounAhead(bare.to())) {
      return null;
    }
    // "credits of 2,227,000 or four cts a share": so many cents would be written in dollars.
    if (unit.isHundredth() && bare.number().mantissa().compareTo(THOUSAND) >= 0) {
      return bare.withUnit(whole(unit));
    }
    return bare.withNumber(Ranges.shareScale(bare, next.number())).withUnit(unit);
  }

  /**
   * Whether a number is too large for its lender's percent: "254,695 vehicles, down 17.9 pct from
   * 310,048".
   */
  private static boolean isLevel(Amount bare, Amount lender) {
    return lender.unit() != null
        && lender.unit().kind() == FigureKind.PERCENT
        && bare.number().mantissa().compareTo(THOUSAND) >= 0;
  }

  private @Nullable Amount backward(Amount bare, Amount before) {
    NumberPart number = bare.number();
    boolean cents = before.unit() != null && before.unit().isHundredth();
    if (cents && number.mantissa().compareTo(THOUSAND) >= 0) {
      return null;
    }
    if (cents && isLevelInWhole(number, before)) {
      return bare.withUnit(whole(before.unit()));
    }
    boolean shares =
        before.number().scaled() && !number.scaled() && number.mantissa().compareTo(THOUSAND) < 0;
    return bare.withNumber(shares ? number.withScale(before.number().scale()) : number)
        .withUnit(before.unit());
  }

  /** "weaker by 12 centavos than Friday's 57.06": the change is in centavos, the level in pesos. */
  private boolean isLevelInWhole(NumberPart number, Amount change) {
    return in.is(change.to(), "than")
        && number.mantissa().scale() == 2
        && change.number().mantissa().scale() <= 0;
  }

  /** A number with a scale takes the nearest unit of its sentence, else the latest money. */
  private @Nullable Amount scaled(Amount bare, Neighbours beside) {
    Unit series = subjects.whole(bare.to());
    series = series == null ? subjects.series(bare.from()) : series;
    if (series != null) {
      return bare.withUnit(series);
    }
    boolean letter = in.get(bare.to() - 1).text().length() == 1;
    Amount resolved = beside.resolved();
    boolean other = resolved != null && clauses.isOther(resolved.to(), bare.from());
    if (other || isConverted(bare, beside.next()) || (letter && subjects.isNounAhead(bare.to()))) {
      return null;
    }
    return beside.lender() == null
        ? ofLatestMoney(bare, beside, letter)
        : bare.withUnit(beside.lender());
  }

  /** Without a money near, "150m" may be metres. */
  private @Nullable Amount ofLatestMoney(Amount bare, Neighbours beside, boolean letter) {
    boolean dubious = bare.number().inWords() || (letter && !linkBefore(bare.from()));
    boolean shown = isInPair(bare, beside) || clauses.saysMeasure(bare);
    return lastMoney == null || dubious || !shown ? null : bare.withUnit(lastMoney);
  }

  /** "Revs 1.20 billion vs 1.16 billion": rows of results say the money only once for all. */
  private boolean isInPair(Amount bare, Neighbours beside) {
    Amount before = beside.before();
    Amount next = beside.next();
    return (before != null && before.bare() && linked(before.to(), bare.from()))
        || (next != null && next.bare() && linked(bare.to(), next.from()));
  }

  /** "600 crores ($77.4m)": in whatever it is, it is not in what it is converted to. */
  private boolean isConverted(Amount bare, @Nullable Amount next) {
    return next != null
        && in.is(bare.to(), "(")
        && next.from() == bare.to() + 1
        && next.unit() != null
        && next.unit().isMoney();
  }

  private static boolean lendsScaled(Amount lender) {
    Unit unit = lender.unit();
    return unit != null && unit.kind() != FigureKind.PERCENT;
  }

  /** The unit that is lent: of cents the dollar. */
  private static @Nullable Unit whole(@Nullable Unit unit) {
    return unit != null && unit.isMoney() ? Unit.money(unit.name()) : unit;
  }

  private boolean linked(int from, int to) {
    if (to - from > LONGEST_LINK || from >= to) {
      return false;
    }
    boolean link = false;
    for (int i = from; i < to; i++) {
      Lexeme word = in.get(i);
      boolean joins = LINKS.contains(word.lower()) || isCompared(i);
      boolean and = to - from == 1 && (word.is("and") || word.is("or"));
      if (!joins && !and && !PASSED_OVER.contains(word.lower())) {
        return false;
      }
      link |= joins || and;
    }
    return link;
  }

  private boolean isCompared(int index) {
    return in.is(index, "compared") || (in.is(index, "with") && in.is(index - 1, "compared"));
  }

  /** "pig feed was 170 tonnes vs 171, poultry feed 287 compared with 256". */
  private static boolean isTableRow(Amount bare, Amount next, Amount resolved) {
    return !bare.scaled()
        && !next.scaled()
        && bare.number().form() == NumberPart.Form.WRITTEN_OUT
        && next.number().form() == NumberPart.Form.WRITTEN_OUT
        && resolved.unit() != null
        && resolved.unit().kind() == FigureKind.QUANTITY
        && bare.from() - resolved.to() <= FARTHEST_LENDER;
  }

  private boolean linkBefore(int from) {
    int at = from - 1;
    while (at > from - LONGEST_LINK && isPassedOver(at)) {
      at--;
    }
    boolean bound = in.is(at, "to") && (in.is(at - 1, "up") || in.is(at - 1, "close"));
    return (LINKS.contains(in.get(at).lower()) && !bound) || isCompared(at);
  }

  private boolean isPassedOver(int index) {
    Lexeme word = in.get(index);
    return PASSED_OVER.contains(word.lower()) || word.isPossessive();
  }

  /** "rose 0.2 pct to 125.1" states an index, not a rate. */
  private boolean isIndexLevel(Amount bare, Amount lender) {
    Unit unit = lender.unit();
    return unit != null
        && unit.kind() == FigureKind.PERCENT
        && in.is(bare.from() - 1, "to")
        && !in.is(lender.from() - 1, "from")
        && !in.is(lender.from() - 1, "with");
  }

  /** Whether the text says that something counted went from this number to the next one. */
  private boolean changes(Amount low, @Nullable Amount high) {
    return high != null
        && high.bare()
        && in.is(low.from() - 1, "from")
        && in.is(low.to(), "to")
        && high.from() == low.to() + 1
        && !high.number().looksLikeYear()
        && movesBefore(low.from());
  }

  private boolean movesBefore(int from) {
    for (int i = from - 2; i >= Math.max(0, from - 10); i--) {
      if (Movements.before(in.get(i).lower()) != null) {
        return true;
      }
    }
    return false;
  }

  /** What the sentence says the number of, when that is what changed; else null. */
  private @Nullable Unit countedOf(Amount bare, @Nullable Amount before, @Nullable Amount next) {
    int from;
    if (changes(bare, next)) {
      from = bare.from();
    } else if (before != null && changes(before, bare)) {
      from = before.from();
    } else {
      return null;
    }
    for (int i = from - 1; i >= Math.max(1, from - FARTHEST_COUNTED); i--) {
      if (in.is(i, "of") && in.is(i - 1, "number")) {
        return subjects.numberOf(i);
      }
    }
    return null;
  }
}
