package io.copydesk.extract.figure.amount;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * Tells whether what was passed, topped or exceeded is a thing of such a size, which is exactly
 * that: "passed the $5 million budget", "topped the $5 million estimate"; of "passed $5 million"
 * and "passed the $5 million mark" it is the amount itself.
 */
final class PassedThing {

  private static final Vocabulary WORDS = Vocabulary.beside(PassedThing.class);
  private static final Set<String> VERBS = WORDS.words("passed-thing.verbs");
  private static final Set<String> MARKS = WORDS.words("passed-thing.marks");
  private static final Set<String> ENACTED = WORDS.words("passed-thing.enacted");
  private static final Set<String> ENACTING = WORDS.words("passed-thing.enacting");
  private static final Set<String> PARTICIPLES = WORDS.words("passed-thing.participles");

  /** Words of the thing: "sovereign wealth fund bill". */
  private static final int LONGEST = 5;

  private final Lexemes in;

  PassedThing(Lexemes in) {
    this.in = in;
  }

  /**
   * Whether the object of a verb is a thing of the amount's size.
   *
   * @param verb lexeme before the amount and its article
   */
  boolean isObject(int verb, Amount amount) {
    if (!VERBS.contains(in.get(verb).lower())) {
      return false;
    }
    int noun = amount.to();
    boolean determined =
        verb + 1 < amount.from()
            && SubjectWords.DETERMINERS.contains(in.get(verb + 1).lower())
            && (isThing(noun) || names(noun, ENACTED));
    boolean enacts = ENACTING.contains(in.get(verb).lower());
    return determined ? !names(noun, MARKS) : enacts && (names(noun, ENACTED) || isEnacted(amount));
  }

  /** "passed 12 bills": what is made by passing it is counted. */
  private static boolean isEnacted(Amount amount) {
    Unit unit = amount.unit();
    return unit != null && unit.kind() == FigureKind.QUANTITY && ENACTED.contains(unit.name());
  }

  private boolean names(int first, Set<String> words) {
    for (int i = first; i < first + LONGEST && (isNoun(i) || in.isHyphen(i)); i++) {
      if (words.contains(in.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Not "exceeded the 2 million [budgeted]", "the 3 million barrels [OPEC] pumps". */
  private boolean isThing(int index) {
    String word = in.get(index).lower();
    return isNoun(index)
        && !in.get(index).isCapitalised()
        && !word.endsWith("ed")
        && !PARTICIPLES.contains(word);
  }

  private boolean isNoun(int index) {
    Lexeme word = in.get(index);
    return word.isWord()
        && !WordKinds.is(word.lower(), WordKind.FUNCTION)
        && !word.lower().endsWith("ly");
  }
}
