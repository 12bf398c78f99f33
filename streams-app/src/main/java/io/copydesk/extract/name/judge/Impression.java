package io.copydesk.extract.name.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the hidden units of the second look see of a candidate, as numbers in a fixed order: for
 * each kind of name how much each {@link Signal} of the first look speaks for it, what the first
 * look believes here and elsewhere in the article, and how and where the candidate is written. Made
 * for one candidate.
 */
final class Impression {

  /**
   * Sums of weights are divided by this, so that most numbers are between -1 and 1. Set by hand.
   */
  private static final float STRONG = 4;

  /** What is stronger says no more. Set by hand. */
  private static final float STRONGEST = 3;

  /** Beliefs about each kind of name, probabilities from 0 to 1. */
  enum OfKind {
    /** Of this occurrence. */
    HERE,
    /** Where else in the article it is most probable. */
    ELSEWHERE,
    /** The mean over its other occurrences that stand alone; 0 without any. */
    ELSEWHERE_MEAN,
    /** Where it is most probable among the article's longer names of it; 0 without any. */
    LONGER,
    /** Among the names that it abbreviates. */
    SPELLED_OUT,
    /** Among its shorter forms. */
    SHORTER,
    /** The share of the kind in the article. */
    ARTICLE,
    /** 1 when a sure name at most three tokens before it, or behind, is of the kind. */
    BEFORE,
    BEHIND
  }

  /** What is true of a candidate, 1, or not, 0; counts are divided by the most that is counted. */
  enum Trait {
    ALONE,
    ONE_WORD,
    LENGTH,
    /** The sentence has capitals as a headline has. */
    TITLE_CASE,
    /** The text is all in capitals or all in small letters. */
    GUESSED_CAPITALS,
    BEGINS_SENTENCE,
    /** It stands in the article's title. */
    HEADLINE,
    TIMES,
    LONGER_FORMS,
    /** The first word has a capital, and the tagger's model met it in lower case too. */
    KNOWN_SMALL
  }

  /** Where the numbers of beliefs begin, behind the first look's signals. */
  private static final int BELIEFS = Signal.BELIEFS.index() * NameKind.COUNT;

  private static final int TRAITS = BELIEFS + OfKind.values().length * NameKind.COUNT;

  /** How many numbers there are. */
  static final int SIZE = TRAITS + Trait.values().length;

  private final float[] numbers = new float[SIZE];

  /**
   * @param sums of the first look's weights in steps of {@link Weights#UNIT}, for each signal and
   *     kind of name, at {@code signal * NameKind.COUNT + kind}
   */
  Impression(int[] sums) {
    for (int i = 0; i < BELIEFS; i++) {
      float strength = sums[i] / (Weights.UNIT * STRONG);
      numbers[i] = Math.clamp(strength, -STRONGEST, STRONGEST);
    }
  }

  @SuppressWarnings("EnumOrdinal") // the weights are laid out by it
  void set(OfKind what, int kind, double probability) {
    numbers[BELIEFS + what.ordinal() * NameKind.COUNT + kind] = (float) probability;
  }

  @SuppressWarnings("EnumOrdinal") // the weights are laid out by it
  void set(Trait trait, double value) {
    numbers[TRAITS + trait.ordinal()] = (float) value;
  }

  void set(Trait trait, boolean value) {
    set(trait, value ? 1 : 0);
  }

  /** The numbers themselves, not to be changed. */
  float[] numbers() {
    return numbers;
  }

  /** What each number is, as the weights' file names it: "tagger C", "elsewhere P", "alone". */
  static List<String> names() {
    List<String> names = new ArrayList<>(SIZE);
    for (Signal signal : Signal.values()) {
      if (signal != Signal.BELIEFS) {
        addEach(signal, names);
      }
    }
    for (OfKind what : OfKind.values()) {
      addEach(what, names);
    }
    for (Trait trait : Trait.values()) {
      names.add(trait.name().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  private static void addEach(Enum<?> what, List<String> names) {
    for (NameKind kind : NameKind.values()) {
      names.add(what.name().toLowerCase(Locale.ROOT) + " " + kind.letter());
    }
  }
}
