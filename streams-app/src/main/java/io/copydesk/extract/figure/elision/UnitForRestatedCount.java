package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.ReportWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was counted right before, for how far that moved and where it had been: "claims fell to
 * 238,000, a decrease of 5,000 from the revised level of 243,000", "8,000 fewer than before"; and
 * for what was expected of it, "topping forecasts of 230,000".
 */
final class UnitForRestatedCount implements UnitSource {

  private static final Set<String> LEVELS =
      Vocabulary.beside(UnitForRestatedCount.class).words("unit-for-restated-count.levels");

  /** Lexemes between the two numbers. */
  private static final int FARTHEST = 12;

  /** Lexemes up to "from" before such a level. */
  private static final int LONGEST_LEVEL = 5;

  private final Lexemes in;
  private final CountedSubject subjects;

  UnitForRestatedCount(Lexemes in, CountedSubject subjects) {
    this.in = in;
    this.subjects = subjects;
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    Amount before = beside.resolved();
    Unit unit = before == null ? null : before.unit();
    if (before == null || unit == null || !bare.isMany() || bare.number().looksLikeYear()) {
      return null;
    }
    boolean near = bare.from() - before.to() <= FARTHEST && !isParted(before.to(), bare.from());
    return near && restates(bare) && unit.isNamedQuantity() ? bare.withUnit(unit) : null;
  }

  private boolean restates(Amount bare) {
    boolean change = isOfChange(bare.from()) && !subjects.isNounAhead(bare.to());
    return change || isFewer(bare.to()) || isExpected(bare);
  }

  private boolean isParted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (in.is(i, ";")) {
        return true;
      }
    }
    return false;
  }

  /** "A decrease of 5,000", "the revised level of 243,000"; not "a total of 300 shops". */
  private boolean isOfChange(int number) {
    int of = NumberLinks.leadBefore(in, number);
    boolean change = Movements.after(in.get(of - 1).lower()) != null;
    return in.is(of, "of") && (change || isEarlierLevel(of - 1));
  }

  /** "From the revised level"; not "sold homes at an average of 450,000". */
  private boolean isEarlierLevel(int noun) {
    int lead = noun - 1;
    while (lead > noun - LONGEST_LEVEL && mayDescribe(in.get(lead).lower())) {
      lead--;
    }
    boolean earlier = in.is(lead, "from") || in.is(lead, "than");
    return earlier && LEVELS.contains(in.get(noun).lower());
  }

  private static boolean mayDescribe(String lower) {
    return SubjectWords.DETERMINERS.contains(lower) || !SubjectWords.NO_VERB.contains(lower);
  }

  /** "topping forecasts of 130,000", "an expected 130,000", "the 130,000 expected". */
  private boolean isExpected(Amount bare) {
    int lead = NumberLinks.leadBefore(in, bare.from());
    int word = in.is(lead, "of") || in.is(lead, "for") ? lead - 1 : lead;
    boolean named =
        ReportWords.isExpected(in.get(word).lower()) && !subjects.isNounAhead(bare.to());
    return named || ReportWords.isExpected(in.get(bare.to()).lower());
  }

  private boolean isFewer(int behind) {
    return in.is(behind + 1, "than") && Movements.isDegree(in.get(behind).lower());
  }
}
