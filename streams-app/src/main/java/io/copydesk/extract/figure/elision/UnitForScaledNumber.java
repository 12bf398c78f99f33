package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.amount.MetreSign;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The nearest unit of the sentence for a number with a scale, else the article's latest money: "150
 * million in May, after 130 million".
 */
final class UnitForScaledNumber implements UnitSource {

  private static final Vocabulary WORDS = Vocabulary.beside(UnitForScaledNumber.class);
  private static final Set<String> GRADES = WORDS.words("unit-for-scaled-number.grades");
  private static final Set<String> DIMENSIONS = WORDS.words("unit-for-scaled-number.dimensions");

  private final Lexemes in;
  private final NumberLinks links;
  private final CountedSubject subjects;
  private final MeasuredClause clauses;
  private final MetreSign metres;
  private final @Nullable Unit lastMoney;

  /**
   * @param lastMoney unit of the article's latest amount of money before this sentence, null when
   *     there is none
   */
  UnitForScaledNumber(
      Lexemes in, NumberLinks links, CountedSubject subjects, @Nullable Unit lastMoney) {
    this.in = in;
    this.links = links;
    this.subjects = subjects;
    this.clauses = new MeasuredClause(in);
    this.metres = new MetreSign(in);
    this.lastMoney = lastMoney;
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    if (!bare.scaled()) {
      return null;
    }
    Unit counted = subjects.whole(bare.to());
    counted = counted == null ? subjects.series(bare.from()) : counted;
    if (counted != null) {
      return bare.withUnit(counted);
    }
    boolean letter = in.get(bare.to() - 1).text().length() == 1;
    if (isOfNone(bare, beside, letter)) {
      return bare;
    }
    return beside.nearestUnit() == null
        ? ofLatestMoney(bare, beside, letter)
        : bare.withUnit(beside.nearestUnit());
  }

  /** Whether what it may be of is of no unit that the text says elsewhere. */
  private boolean isOfNone(Amount bare, Neighbours beside, boolean letter) {
    boolean ofNoun = letter && subjects.isNounAhead(bare.to());
    boolean length = metres.mayEnd(bare, beside.nearestUnit()) || isDrilled(bare, beside.next());
    return isOfOtherClause(bare, beside) || isConverted(bare, beside.next()) || ofNoun || length;
  }

  /** "41m at 6.2 grams per tonne", "200m along strike": metres of ore. */
  private boolean isDrilled(Amount bare, @Nullable Amount next) {
    if (!metres.ends(bare)) {
      return false;
    }
    boolean graded =
        next != null
            && next.unit() != null
            && next.from() == bare.to() + 1
            && in.is(bare.to(), "at")
            && GRADES.contains(next.unit().name());
    return graded || DIMENSIONS.contains(in.get(bare.to()).lower());
  }

  private boolean isOfOtherClause(Amount bare, Neighbours beside) {
    Amount resolved = beside.resolved();
    return resolved != null && clauses.isOther(resolved.to(), bare.from());
  }

  /** "600 crores ($77.4m)": in whatever it is, it is not in what it is converted to. */
  private boolean isConverted(Amount bare, @Nullable Amount next) {
    return next != null
        && in.is(bare.to(), "(")
        && next.from() == bare.to() + 1
        && next.unit() != null
        && next.unit().isMoney();
  }

  /** Without a money near, "150m" may be metres. */
  private Amount ofLatestMoney(Amount bare, Neighbours beside, boolean letter) {
    boolean dubious = bare.number().inWords() || (letter && !links.leadTo(bare));
    boolean shown = isInPair(bare, beside) || clauses.saysMoney(bare);
    return lastMoney == null || dubious || !shown ? bare : bare.withUnit(lastMoney);
  }

  /** "Revs 1.20 billion vs 1.16 billion": rows of results say the money only once for all. */
  private boolean isInPair(Amount bare, Neighbours beside) {
    Amount before = beside.before();
    Amount next = beside.next();
    return (before != null && before.bare() && links.join(before, bare))
        || (next != null && next.bare() && links.join(bare, next));
  }
}
