package io.copydesk.catalog.index;

import org.jspecify.annotations.Nullable;

/**
 * One alias of one entity, and the next one that is spelled alike: a linked list. Immutable.
 *
 * @param capitals bit i is set when piece i of the alias has a capital, which the text then has to
 *     have as well
 * @param exactHash of the alias as written, for {@link AliasTerms#caseSensitive}
 * @param comma whether the alias has a comma, so that the text may have one as well
 * @param next null at the end of the list
 */
public record Posting(
    StoredEntity entity,
    AliasTerms terms,
    int capitals,
    long exactHash,
    boolean comma,
    @Nullable Posting next) {

  /** The list without an entity's aliases, in any order; null when it is empty. */
  static @Nullable Posting without(@Nullable Posting list, String entityId) {
    Posting rest = null;
    for (Posting p = list; p != null; p = p.next) {
      if (!p.entity.id().equals(entityId)) {
        rest = new Posting(p.entity, p.terms, p.capitals, p.exactHash, p.comma, rest);
      }
    }
    return rest;
  }

  /** Whether a text with these capitals and this hash of its letters is a spelling of the alias. */
  boolean fits(int capitalsInText, long exactHashInText) {
    if (terms.caseSensitive()) {
      return exactHash == exactHashInText;
    }
    return (capitals & ~capitalsInText) == 0 || (terms.lowerCaseToo() && capitalsInText == 0);
  }
}
