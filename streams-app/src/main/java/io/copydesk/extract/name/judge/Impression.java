package io.copydesk.extract.name.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the hidden units of the second look see of a candidate, as numbers in a fixed order: for
 * each kind of name how much each {@link Evidence} of the first look speaks for it, what the first
 * look believes here and elsewhere in the article, and how and where the candidate is written. Made
 * for one candidate.
 */
final class Impression {

  /** Evidence is divided by this, so that most numbers are between -1 and 1. Set by hand. */
  private static final float STRONG = 4;

  /** What is stronger says no more. Set by hand. */
  private static final float STRONGEST = 3;

  /** Beliefs about each kind of name, probabilities from 0 to 1. */
  enum OfKind {
    HERE,
    /** Where else in the article it is most probable. */
    ELSEWHERE,
    ELSEWHERE_MEAN,
    LONGER,
    SPELLED_OUT,
    SHORTER,
    /** The share of the kind in the article. */
    ARTICLE,
    /** 1 when the name before, or behind, is of the kind. */
    BEFORE,
    BEHIND
  }

  /** What is true of a candidate, 1, or not, 0; counts are divided by the most that is counted. */
  enum Trait {
    ALONE,
    ONE_WORD,
    LENGTH,
    TITLE_CASE,
    GUESSED_CAPITALS,
    BEGINS_SENTENCE,
    HEADLINE,
    TIMES,
    LONGER_FORMS,
    ALSO_SMALL
  }

  /** Where the numbers of beliefs begin, behind those of all evidence of the first look. */
  private static final int BELIEFS = Evidence.BELIEFS.index() * NameKind.COUNT;

  private static final int TRAITS = BELIEFS + OfKind.values().length * NameKind.COUNT;

  /** How many numbers there are. */
  static final int SIZE = TRAITS + Trait.values().length;

  private final float[] numbers = new float[SIZE];

  /**
   * @param evidence the sums of the first look's weights in hundredths, for each kind of evidence
   *     and of name, at {@code evidence * NameKind.COUNT + kind}
   */
  Impression(int[] evidence) {
    for (int i = 0; i < BELIEFS; i++) {
      float strength = evidence[i] / (Weights.UNIT * STRONG);
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
    for (Evidence evidence : Evidence.values()) {
      if (evidence != Evidence.BELIEFS) {
        addEach(evidence, names);
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
