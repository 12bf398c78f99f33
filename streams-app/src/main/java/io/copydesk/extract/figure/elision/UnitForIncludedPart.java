package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is counted right before, for a part of it: "2.4 million cars, including 713,000 in America",
 * "870 people, of whom 120 work in Uri".
 */
final class UnitForIncludedPart implements UnitSource {

  private static final Vocabulary WORDS = Vocabulary.beside(UnitForIncludedPart.class);

  private static final Set<String> INCLUDING = WORDS.words("unit-for-included-part.including");
  private static final Set<String> PERSONS = WORDS.words("unit-for-included-part.persons");
  private static final Set<String> THINGS = WORDS.words("unit-for-included-part.things");

  /** Lexemes between a count and a part of it. */
  private static final int FARTHEST = 12;

  private final Lexemes in;
  private final CountedSubject subjects;

  UnitForIncludedPart(Lexemes in, CountedSubject subjects) {
    this.in = in;
    this.subjects = subjects;
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    Amount whole = beside.before();
    Unit counted = whole == null ? null : whole.unit();
    boolean part =
        whole != null
            && counted != null
            && counted.isNamedQuantity()
            && bare.from() - whole.to() <= FARTHEST
            && bare.number().isAmountInDigits()
            && bare.number().value().compareTo(whole.number().value()) <= 0
            && isIncluded(bare);
    return part ? bare.withUnit(counted) : null;
  }

  /** Behind "of whom" a verb follows, behind "including" no noun may. */
  private boolean isIncluded(Amount bare) {
    int at = NumberLinks.leadBefore(in, bare.from());
    boolean person = PERSONS.contains(in.get(at).lower()) && in.is(at - 1, "of");
    boolean thing = THINGS.contains(in.get(at).lower()) && in.is(at - 1, "of");
    boolean open = !subjects.isNounAhead(bare.to());
    return person || (open && (thing || INCLUDING.contains(in.get(at).lower())));
  }
}
