package io.copydesk.extract.figure.amount;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.unit.CountedNoun;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.Locale;
import java.util.Set;

/**
 * Tells the further ages of a list or a range, of which the word stands before the first: "three
 * men aged 28, 34 and 51", "pupils aged 12 to 19".
 */
final class Ages {

  private static final Vocabulary WORDS = Vocabulary.beside(Ages.class);
  private static final Set<String> AGED = WORDS.words("ages.aged");
  private static final Set<String> LEADS = WORDS.words("ages.leads");
  private static final Set<String> JOINTS = WORDS.words("ages.joints");

  /** Ages of one list. */
  private static final int MOST = 10;

  private final Lexemes in;
  private final CountedNoun nouns;

  Ages(Lexemes in) {
    this.in = in;
    this.nouns = new CountedNoun(in);
  }

  /** Whether a number without a unit is such an age. */
  boolean isOne(NumberPart number) {
    if (number.scaled() || number.mantissa().scale() > 0 || !number.mayBeAge()) {
      return false;
    }
    int first = number.from();
    for (int n = 0; n < MOST && ageBefore(first) >= 0; n++) {
      first = ageBefore(first);
    }
    int aged = LEADS.contains(in.get(first - 1).lower()) ? first - 2 : first - 1;
    boolean list = AGED.contains(in.get(aged).lower()) && first < number.from();
    boolean parted = in.is(number.from() - 1, ",") && !goesOn(number);
    return list && !parted && (isSpan(number.from()) || areOfMany(aged));
  }

  /** The number that a joint leads from to one at a lexeme, -1 when none does. */
  private int ageBefore(int number) {
    boolean both = in.is(number - 2, ",") && JOINTS.contains(in.get(number - 1).lower());
    boolean joint = in.is(number - 1, ",") || JOINTS.contains(in.get(number - 1).lower());
    int before = both ? number - 3 : number - 2;
    boolean joined = joint || in.isHyphen(number - 1);
    return joined && in.get(before).isNumber() ? before : -1;
  }

  /** "12 to 19", "12-19". */
  private boolean isSpan(int number) {
    return in.is(number - 1, "to") || in.isHyphen(number - 1);
  }

  /** The 34 of "28, 34 and 51"; the 12 of "aged 44, 12 of them" is no age. */
  private boolean goesOn(NumberPart number) {
    int to = number.to();
    int next = in.is(to, ",") && JOINTS.contains(in.get(to + 1).lower()) ? to + 2 : to + 1;
    boolean joint = in.is(to, ",") || JOINTS.contains(in.get(to).lower());
    return joint && in.get(next).isNumber();
  }

  /** Whether more than one had those ages: not "a man aged 44 and 12 were hurt". */
  private boolean areOfMany(int aged) {
    int at = in.is(aged - 1, ",") ? aged - 2 : aged - 1;
    Lexeme noun = in.get(at);
    boolean shouted =
        noun.text().length() > 1 && noun.text().equals(noun.text().toUpperCase(Locale.ROOT));
    boolean name = noun.isCapitalised() && !shouted;
    boolean open = !noun.isWord() || name || WordKinds.is(noun.lower(), WordKind.FUNCTION);
    return open || nouns.isPlural(at);
  }
}
