package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People, whom what happened to them tells, or what they are the number of: "killed 93", "laid off
 * 300", "19 are missing", "a population of 8,000", "the death toll rose to 44".
 */
final class UnitForPeople implements UnitSource {

  private static final Vocabulary WORDS = Vocabulary.beside(UnitForPeople.class);
  private static final Set<String> VERBS = WORDS.words("unit-for-people.verbs");
  private static final Set<String> OFF = WORDS.words("unit-for-people.off");
  private static final Set<String> PASSIVE = WORDS.words("unit-for-people.passive");
  private static final Set<String> BOUNDS = WORDS.words("unit-for-people.bounds");
  private static final Set<String> STATES = WORDS.words("unit-for-people.states");
  private static final Set<String> PLURAL = WORDS.words("unit-for-people.plural");
  private static final Set<String> OF_AGE = WORDS.words("unit-for-people.of-age");
  private static final Set<String> NUMBERS_OF = WORDS.words("unit-for-people.numbers-of");
  private static final Set<String> TOLL = WORDS.words("unit-for-people.toll");
  private static final Set<String> TOLL_OF = WORDS.words("unit-for-people.toll-of");
  private static final Set<String> TOLL_LEADS = WORDS.words("unit-for-people.toll-leads");
  private static final Unit PERSON = Unit.quantity(WORDS.word("unit-for-people.unit"));

  /** Words of a bound between a verb and its number: "killed at least another 12". */
  private static final int MOST_BOUNDS = 4;

  /** Words between a number and what became of so many: "12 had also been reported missing". */
  private static final int MOST_AUXILIARIES = 4;

  /** Words of what a toll is of: "from the strongest typhoon to hit the Philippines this year". */
  private static final int FARTHEST_TOLL = 16;

  /** Words between a toll and its number: "toll has since risen to". */
  private static final int MOST_LEADS = 4;

  private final Lexemes in;
  private final CountedSubject subjects;

  UnitForPeople(Lexemes in, CountedSubject subjects) {
    this.in = in;
    this.subjects = subjects;
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    boolean persons = isCount(bare) && (isObject(bare) || isSubject(bare) || isNumberOf(bare));
    return persons ? bare.withUnit(PERSON) : null;
  }

  /** Whether it may be a number of people, and is no year, score or share. */
  private boolean isCount(Amount bare) {
    boolean joined = in.get(bare.to()).isDash() && in.glued(bare.to());
    boolean outOf = in.is(bare.to(), "in") && in.get(bare.to() + 1).isNumber();
    return !bare.number().looksLikeYear()
        && bare.number().value().stripTrailingZeros().scale() <= 0
        && !joined
        && !outOf;
  }

  /** "killed at least 12"; not "was killed 12 to 1". */
  private boolean isObject(Amount bare) {
    int at = bare.from() - 1;
    while (at > bare.from() - 1 - MOST_BOUNDS && isBound(in.get(at).lower())) {
      at--;
    }
    boolean off = in.is(at, "off") && OFF.contains(in.get(at - 1).lower());
    int verb = off ? at - 1 : at;
    boolean named = !isState(bare.to()) && subjects.isNounAhead(bare.to());
    return (off || VERBS.contains(in.get(at).lower())) && !named && !isPassive(verb);
  }

  /** "a population of about 8,000", "the death toll has risen to 44"; not "per population of". */
  private boolean isNumberOf(Amount bare) {
    int at = bare.from() - 1;
    while (at > bare.from() - 1 - MOST_BOUNDS && isBound(in.get(at).lower()) && !in.is(at, "to")) {
      at--;
    }
    if (in.is(at, "of") && NUMBERS_OF.contains(in.get(at - 1).lower())) {
      return !in.is(at - 2, "per");
    }
    int leads = at;
    while (leads > at - MOST_LEADS && TOLL_LEADS.contains(in.get(leads).lower())) {
      leads--;
    }
    return leads < at && (TOLL.contains(in.get(leads).lower()) || isOfToll(leads));
  }

  /** "the death [toll] from the worst typhoon of the year" before what leads to the number. */
  private boolean isOfToll(int last) {
    for (int at = last; at > last - FARTHEST_TOLL && in.get(at).isWord(); at--) {
      if (TOLL_OF.contains(in.get(at).lower()) && TOLL.contains(in.get(at - 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb says what was done to its subject: "was killed"; not "is killing". */
  private boolean isPassive(int verb) {
    return PASSIVE.contains(in.get(verb - 1).lower()) && !in.get(verb).lower().endsWith("ing");
  }

  private static boolean isBound(String word) {
    return BOUNDS.contains(word) || NumberLinks.isPassedOver(word);
  }

  /** "12 dead", "12 were killed"; a single "12 was missing" is the name of something. */
  private boolean isSubject(Amount bare) {
    int at = bare.to();
    while (at < bare.to() + MOST_AUXILIARIES && PLURAL.contains(in.get(at).lower())) {
      at++;
    }
    return isState(at) && !isAge(bare);
  }

  private boolean isState(int index) {
    return STATES.contains(in.get(index).lower());
  }

  /** "those over 65 were evacuated". */
  private boolean isAge(Amount bare) {
    String owner = in.get(bare.from() - 2).lower();
    boolean named = in.get(bare.from() - 2).isWord() && !WordKinds.is(owner, WordKind.FUNCTION);
    return bare.number().mayBeAge()
        && OF_AGE.contains(in.get(bare.from() - 1).lower())
        && (named || owner.equals("those"));
  }
}
