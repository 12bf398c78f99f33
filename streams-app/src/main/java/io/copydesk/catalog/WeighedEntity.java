package io.copydesk.catalog;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entity that a name may mean, with what the article says for it.
 *
 * @param id the entity's
 * @param name the entity's, as the catalog has it
 * @param country ISO 3166-1 alpha-2, null when the catalog says none
 * @param ambiguous whether the catalog says that the name means other things too
 * @param evidence points by what they are for, none of them 0
 * @param points the sum of the evidence; 0 where that is too little to believe it at all, below 0
 *     only when a listing speaks against the entity
 */
public record WeighedEntity(
    String id,
    String name,
    @Nullable String country,
    boolean ambiguous,
    Map<LinkEvidence, Integer> evidence,
    int points,
    LinkVerdict verdict) {

  public WeighedEntity {
    Map<LinkEvidence, Integer> copy = new EnumMap<>(LinkEvidence.class);
    copy.putAll(evidence);
    evidence = Collections.unmodifiableMap(copy);
  }
}
