package io.copydesk.extract.learn.noun;

import java.util.Locale;

/**
 * How often texts refer to a noun as to a person, a thing, or several.
 *
 * @param persons "he" and "she", 0 or more
 * @param things "it"
 * @param several "they"
 */
record NounUse(int persons, int things, int several) {

  /** Of what no text has. */
  static final NounUse NONE = new NounUse(0, 0, 0);

  static final String UNMET = "-";

  /** As what a noun is mostly referred to. The shares of persons that part them are set by hand. */
  private enum ReferredTo {
    PERSON,
    RATHER_PERSON,
    EITHER,
    RATHER_THING,
    THING,
    RATHER_SEVERAL,
    SEVERAL;

    static ReferredTo of(double persons, boolean several) {
      if (persons >= 0.9) {
        return PERSON;
      }
      if (persons >= 0.65) {
        return RATHER_PERSON;
      }
      if (persons >= 0.35) {
        return EITHER;
      }
      if (persons >= 0.1) {
        return several ? RATHER_SEVERAL : RATHER_THING;
      }
      return several ? SEVERAL : THING;
    }
  }

  /**
   * Lower ends of the counts that make classes, set by hand: the more, the surer. What was met once
   * is as what never was: with it the table had nearly twice the words, and names were judged no
   * better.
   */
  private static final int[] COUNTS = {2, 4, 10, 50};

  /**
   * The name of the class of nouns that are used likewise: as what, and how often at least, as
   * "thing.10"; {@link #UNMET} when hardly ever.
   */
  String text() {
    int times = persons + things + several;
    if (times < COUNTS[0]) {
      return UNMET;
    }
    ReferredTo to = ReferredTo.of((double) persons / times, several > things);
    int count = COUNTS.length - 1;
    while (times < COUNTS[count]) {
      count--;
    }
    return to.name().toLowerCase(Locale.ROOT) + "." + COUNTS[count];
  }
}
