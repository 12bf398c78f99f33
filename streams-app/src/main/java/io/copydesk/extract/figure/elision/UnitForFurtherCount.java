package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was counted last, here or in the sentence before, for more of it: "ruined 140 houses and
 * damaged another 40".
 */
final class UnitForFurtherCount implements UnitSource {

  private static final Set<String> FURTHER =
      Vocabulary.beside(UnitForFurtherCount.class).words("unit-for-further-count.further");
  private static final Set<String> LASTING =
      Vocabulary.beside(UnitForFurtherCount.class).words("unit-for-further-count.lasting");

  /** Letters of a unit that is in no table. */
  private static final int LONGEST_SIGN = 2;

  private final Lexemes in;
  private final CountedSubject subjects;
  private final @Nullable Unit last;

  /**
   * @param last unit of the last figure of the sentence before, null when that has none
   */
  UnitForFurtherCount(Lexemes in, CountedSubject subjects, @Nullable Unit last) {
    this.in = in;
    this.subjects = subjects;
    this.last = last;
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    if (bare.number().looksLikeYear() || !isFurther(bare)) {
      return null;
    }
    Amount resolved = beside.resolved();
    Unit counted = resolved == null ? last : resolved.unit();
    return counted != null && counted.isNamedQuantity() ? bare.withUnit(counted) : null;
  }

  private boolean isFurther(Amount bare) {
    return isMoreBehind(bare.to()) || (isMoreBefore(bare.from() - 1) && !isNamed(bare.to()));
  }

  /**
   * Whether a name or a sign of a unit stands behind a number: "another 40 Main Street". Behind a
   * count other words are its verb: "another 40 lived there".
   */
  private boolean isNamed(int index) {
    Lexeme word = in.get(index);
    boolean sign = word.text().length() <= LONGEST_SIGN;
    return subjects.isNounAhead(index) && (word.isCapitalised() || sign);
  }

  /** "40 more"; not "40 more or less". */
  private boolean isMoreBehind(int at) {
    return in.is(at, "more") && !in.is(at + 1, "or") && !subjects.isNounAhead(at + 1);
  }

  /** "another 40", "a further 40"; not "for another 40", which is a time. */
  private boolean isMoreBefore(int at) {
    boolean article = in.is(at - 1, "a") || in.is(at - 1, "an");
    boolean further = FURTHER.contains(in.get(at).lower()) && article;
    int first = further ? at - 1 : at;
    return (further || in.is(at, "another")) && !LASTING.contains(in.get(first - 1).lower());
  }
}
