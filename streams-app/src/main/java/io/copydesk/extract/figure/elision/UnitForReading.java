package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The points of what an indicator is at, with or without a change in percent before it: "the PMI
 * fell to 49.5", "the Dax closed at 23,499", "consumer confidence stood at -23".
 */
final class UnitForReading implements UnitSource {

  private static final Vocabulary WORDS = Vocabulary.beside(UnitForReading.class);
  private static final Set<String> READINGS = WORDS.words("unit-for-reading.readings");
  private static final Set<String> SHARED = WORDS.words("unit-for-reading.shared");
  private static final Set<String> LEADS = WORDS.words("unit-for-reading.leads");
  private static final Set<String> STANDING = WORDS.words("unit-for-reading.standing");
  private static final String UNIT = WORDS.word("unit-for-reading.unit");

  /** Lexemes between an indicator and the verb: "index [for manufacturing in May] rose". */
  private static final int FARTHEST = 6;

  /** Lexemes of what an index is of: "index of [new export orders]". */
  private static final int LONGEST_INDEXED = 4;

  private final Lexemes in;
  private final CountedSubject subjects;

  UnitForReading(Lexemes in, CountedSubject subjects) {
    this.in = in;
    this.subjects = subjects;
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    boolean plain =
        !bare.scaled()
            && bare.number().isAmountInDigits()
            && !subjects.isNounAhead(bare.to())
            && !in.is(bare.to(), "of")
            && !in.is(bare.to(), "against");
    int verb = plain ? verb(bare.from(), beside.resolved()) : -1;
    return verb > 0 && isOfIndicator(verb) ? bare.withUnit(Unit.quantity(UNIT)) : null;
  }

  /**
   * The verb that leads to a number that begins there; -1 when none does.
   *
   * @param change the amount before it: "rose [0.2%] to 104.2"
   */
  private int verb(int number, @Nullable Amount change) {
    int at = NumberLinks.leadBefore(in, number);
    boolean behindName = in.is(at, "at") && (isIndicator(at - 1) || isNumbered(at - 1));
    if (STANDING.contains(in.get(at).lower()) || behindName) {
      return at;
    }
    return change != null && isLedFrom(change, at) ? moveBefore(change.from()) : leadingTo(at);
  }

  /** The "rose" of "rose 0.2% to 104.2", -1 where no such verb stands right before the change. */
  private int moveBefore(int change) {
    return isMove(change - 1) ? change - 1 : -1;
  }

  private boolean isLedFrom(Amount change, int to) {
    return change.to() == to && in.is(to, "to") && change.isPercent();
  }

  /** The verb before a lexeme that leads to the number, "rose to", "came in at"; -1 when none. */
  private int leadingTo(int lead) {
    int at = in.is(lead, "at") && in.is(lead - 1, "in") ? lead - 1 : lead;
    boolean verb = isMove(at - 1) || STANDING.contains(in.get(at - 1).lower());
    return verb && LEADS.contains(in.get(lead).lower()) ? at - 1 : -1;
  }

  private boolean isMove(int verb) {
    return Movements.any(in.get(verb).lower()) != null;
  }

  /** Whether the nearest before a verb that is measured is an indicator, and no price. */
  private boolean isOfIndicator(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - FARTHEST); i--) {
      Lexeme word = in.get(i);
      if (isIndicator(i)) {
        return i + 1 == verb || !subjects.isNounAhead(i + 1);
      }
      boolean number = word.isNumber() && !isNumbered(i);
      boolean parts = word.kind() == Lexeme.Kind.SIGN && !word.is("(") && !word.is(")");
      boolean verbal = SubjectWords.isVerb(word) && !WordKinds.is(word.lower(), WordKind.MONTH);
      if (number || parts || verbal) {
        return false;
      }
      if (MetricWords.isHead(word.lower())) {
        return isOfIndex(i);
      }
    }
    return false;
  }

  /** The "prices" of "index of input prices" are what is indexed. */
  private boolean isOfIndex(int indexed) {
    for (int i = indexed - 1; i > Math.max(0, indexed - LONGEST_INDEXED); i--) {
      if (in.is(i, "of") || in.is(i, "for")) {
        return isIndicator(i - 1);
      }
    }
    return false;
  }

  /** The "100" of "FTSE 100". */
  private boolean isNumbered(int number) {
    return in.get(number).isNumber() && isIndicator(number - 1);
  }

  /** "PMI"; not the "index" of "an index of 12 funds", nor a "vote of confidence". */
  private boolean isIndicator(int index) {
    String lower = in.get(index).lower();
    boolean named = MetricWords.endsIndex(in, index) && !SHARED.contains(lower);
    return (named || READINGS.contains(lower)) && !in.is(index - 1, "of");
  }
}
