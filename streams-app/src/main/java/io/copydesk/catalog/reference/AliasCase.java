package io.copydesk.catalog.reference;

import io.copydesk.events.EntityType;

/** When an alias matches only in the capitals that it is written in. Stateless. */
final class AliasCase {

  /** In characters. Set by hand. */
  private static final int LONGEST_ABBREVIATION = 8;

  private AliasCase() {}

  /**
   * Whether case counts: for abbreviations and ambiguous names it does, but not for a body's
   * ambiguous name of several words ("Finance Ministry"), which is also written in lower case.
   */
  static boolean isSensitive(String text, boolean ambiguous, EntityType type) {
    boolean words = text.indexOf(' ') > 0;
    return isAbbreviation(text) || (ambiguous && !(type == EntityType.MINISTRY && words));
  }

  /** One short word without lower case: "SEC", "3M", "U.S.D.A.". */
  static boolean isAbbreviation(String text) {
    return text.length() <= LONGEST_ABBREVIATION
        && text.indexOf(' ') < 0
        && text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
