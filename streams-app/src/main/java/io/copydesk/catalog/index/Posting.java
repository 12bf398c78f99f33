package io.copydesk.catalog.index;

import org.jspecify.annotations.Nullable;

/**
 * One alias of one entity, in the list of those that are spelled alike. Immutable.
 *
 * @param capitals bit i is set when piece i of the alias has a capital, which the text then has to
 *     have as well
 * @param exactHash of the alias as written, for {@link AliasTerms#caseSensitive}
 * @param next null at the end of the list
 */
public record Posting(
    StoredEntity entity, AliasTerms terms, int capitals, long exactHash, @Nullable Posting next) {

  /** A list without an entity's aliases, in whatever order. */
  static @Nullable Posting without(@Nullable Posting list, String entityId) {
    Posting rest = null;
    for (Posting p = list; p != null; p = p.next) {
      if (!p.entity.id().equals(entityId)) {
        rest = new Posting(p.entity, p.terms, p.capitals, p.exactHash, rest);
      }
    }
    return rest;
  }

  /** Whether the alias may be written with these capitals, and in these very letters. */
  boolean fits(int capitalsInText, long exactHashInText) {
    if (terms.caseSensitive()) {
      return exactHash == exactHashInText;
    }
    return (capitals & ~capitalsInText) == 0 || (terms.lowerCaseToo() && capitalsInText == 0);
  }
}
