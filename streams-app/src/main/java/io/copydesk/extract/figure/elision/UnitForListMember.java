package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of the first member of a list, for the others: "Leeds had 2,300 vacancies, ahead
 * of Cork with 1,190 and Faro, 775", "5,000 tickets in May and 3,000 in June".
 */
final class UnitForListMember implements UnitSource {

  /** Lexemes between a number and the count before it. */
  private static final int FARTHEST = 16;

  /** Lexemes between two numbers behind which the same word goes on. */
  private static final int LONGEST_PARALLEL = 6;

  private final Lexemes in;
  private final CountedSubject subjects;

  UnitForListMember(Lexemes in, CountedSubject subjects) {
    this.in = in;
    this.subjects = subjects;
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    Amount resolved = beside.resolved();
    Unit counted = resolved == null ? null : resolved.unit();
    boolean member =
        resolved != null
            && counted != null
            && counted.isNamedQuantity()
            && bare.from() - resolved.to() <= FARTHEST
            && bare.number().isAmountInDigits()
            && !subjects.isNounAhead(bare.to())
            && (isWith(bare.from() - 1) || isBetweenCommas(bare) || isParallel(resolved, bare));
    return member ? bare.withUnit(counted) : null;
  }

  /** "Cork with 1,190", "Faro, with 290". */
  private boolean isWith(int with) {
    int name = in.is(with - 1, ",") ? with - 2 : with - 1;
    return in.is(with, "with") && isName(name);
  }

  /** "Braga, 775, and Faro"; what may be an age is none: "Smith, 44, of Leeds". */
  private boolean isBetweenCommas(Amount bare) {
    Lexeme after = in.get(bare.to());
    boolean closed = after.is(",") || after.is(";") || after.is(".") || after.is("and");
    return in.is(bare.from() - 1, ",")
        && closed
        && isName(bare.from() - 2)
        && !bare.number().mayBeAge();
  }

  /**
   * Whether the same word goes on behind both: "in May" and "in June". Behind millions a small
   * number may be of millions, too, so that it is none.
   */
  private boolean isParallel(Amount before, Amount bare) {
    boolean whole = !before.scaled() || bare.isMany();
    boolean joined = in.is(bare.from() - 1, "and") || in.is(bare.from() - 1, ",");
    boolean near = bare.from() - before.to() <= LONGEST_PARALLEL;
    return whole && joined && near && goOnAlike(before.to(), bare.to());
  }

  private boolean goOnAlike(int behindFirst, int behindSecond) {
    String word = in.get(behindFirst).lower();
    boolean ends = word.equals("and") || word.equals("or") || word.equals("at");
    return in.is(behindSecond, word) && WordKinds.is(word, WordKind.FUNCTION) && !ends;
  }

  private boolean isName(int index) {
    return in.get(index).isCapitalised() && !WordKinds.is(in.get(index).lower(), WordKind.FUNCTION);
  }
}
