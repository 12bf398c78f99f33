package io.copydesk.extract.figure.unit;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/** Tells the pounds that are paid from those on the scales, by the words around them. */
final class Pounds {

  private static final Vocabulary WORDS = Vocabulary.beside(Pounds.class);
  private static final Set<String> PAYING = WORDS.words("pounds.paying");
  private static final Set<String> PAYMENTS = WORDS.words("pounds.payments");
  private static final Set<String> WEIGHING = WORDS.words("pounds.weighing");
  private static final Set<String> SHEDDING = WORDS.words("pounds.shedding");
  private static final Set<String> SLIMMING = WORDS.words("pounds.slimming");

  /** Lexemes before "pounds" in which a word of weight is looked for. */
  private static final int WEIGHED_WINDOW = 12;

  /** Lexemes before a number in which its verb is looked for: "fined [more than] 5". */
  private static final int VERB_WINDOW = 3;

  /** Lexemes around pounds in which it is looked for how they were shed. */
  private static final int SLIMMING_WINDOW = 8;

  private final Lexemes in;

  Pounds(Lexemes in) {
    this.in = in;
  }

  /** "capacity of 140 mln pounds": what is weighed stands before the number. */
  boolean followWeighed(int pounds) {
    for (int i = pounds - 1; i >= Math.max(0, pounds - WEIGHED_WINDOW); i--) {
      if (WordKinds.is(in.get(i).lower(), WordKind.WEIGHED)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "fined 350,000 pounds", "a 20,000-pound grant": nobody is paid in weight; nor is any money as
   * much as a weight, "$1 = 0.76 pounds".
   */
  boolean arePaid(int pounds, NumberPart number) {
    if (in.is(number.from() - 1, "=")) {
      return true;
    }
    return !in.is(pounds + 1, "of")
        && (PAYMENTS.contains(in.get(pounds + 1).lower()) || follow(number, PAYING));
  }

  /** "weighs 180 pounds", "lost 30 pounds on a diet": no money, in a British article either. */
  boolean areOnScales(int pounds, NumberPart number) {
    return follow(number, WEIGHING) || (follow(number, SHEDDING) && isSlimming(pounds));
  }

  private boolean follow(NumberPart number, Set<String> verbs) {
    for (int i = number.from() - 1; i >= number.from() - VERB_WINDOW; i--) {
      if (verbs.contains(in.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean isSlimming(int pounds) {
    for (int i = pounds - SLIMMING_WINDOW; i <= pounds + SLIMMING_WINDOW; i++) {
      if (SLIMMING.contains(in.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
