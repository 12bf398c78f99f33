package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the sentence before ended with, for how its number changed: "added 5,000 jobs. The April
 * figure was revised down by 8,000 to 4,000", "stocks are 70,000 tonnes. That is down 4,000".
 */
final class UnitForRevisedCount implements UnitSource {

  private static final Vocabulary WORDS = Vocabulary.beside(UnitForRevisedCount.class);
  private static final Set<String> NUMBERS = WORDS.words("unit-for-revised-count.numbers");
  private static final Set<String> PRONOUNS = WORDS.words("unit-for-revised-count.pronouns");
  private static final Set<String> REVISED = WORDS.words("unit-for-revised-count.revised");

  /** Lexemes between such a word and the verb: "the figure for April has been revised". */
  private static final int FARTHEST = 6;

  /** Lexemes from such a pronoun to the verb or its particle: "that is down". */
  private static final int NEAREST = 2;

  /** Lexemes between the verb and its number: "revised down by around 8,000". */
  private static final int MOST_PASSED = 4;

  private final Lexemes in;
  private final CountedSubject subjects;
  private final @Nullable Unit last;

  /**
   * @param last unit of the last figure of the sentence before, null when that has none
   */
  UnitForRevisedCount(Lexemes in, CountedSubject subjects, @Nullable Unit last) {
    this.in = in;
    this.subjects = subjects;
    this.last = last;
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    boolean first = beside.resolved() == null && beside.nearestUnit() == null;
    if (last == null || !last.isNamedQuantity() || !bare.isMany() || !first) {
      return null;
    }
    boolean other = bare.number().looksLikeYear() || subjects.isNounAhead(bare.to());
    return !other && isOfSuchNumber(verbBefore(bare.from())) ? bare.withUnit(last) : null;
  }

  /** The verb or particle of "was revised [down] by around 8,000"; -1 when there is none. */
  private int verbBefore(int number) {
    for (int at = number - 1; at >= Math.max(0, number - MOST_PASSED); at--) {
      String word = in.get(at).lower();
      if (REVISED.contains(word) || Movements.isVerb(word)) {
        return at;
      }
      boolean link = in.is(at, "by") || in.is(at, "to") || in.is(at, "from");
      if (!link && !NumberLinks.isPassedOver(word)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isOfSuchNumber(int verb) {
    if (verb > 0 && verb <= NEAREST && PRONOUNS.contains(in.get(0).lower())) {
      return true;
    }
    for (int at = verb - 1; at >= Math.max(0, verb - FARTHEST) && in.get(at).isWord(); at--) {
      if (NUMBERS.contains(in.get(at).lower())) {
        return !isOfOther(at + 1);
      }
    }
    return false;
  }

  /** "The estimate [for output]", unlike "the figure [for April]". */
  private boolean isOfOther(int link) {
    boolean links = in.is(link, "for") || in.is(link, "of");
    return links && !WordKinds.is(in.get(link + 1).lower(), WordKind.MONTH);
  }
}
