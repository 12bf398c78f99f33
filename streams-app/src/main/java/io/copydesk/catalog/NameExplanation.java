package io.copydesk.catalog;

import io.copydesk.events.MentionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the linker decided what a name in an article means.
 *
 * @param name as the article first writes it
 * @param mentions how often the article has it, at least once
 * @param entityId of the entity that it is linked to, or one derived from the name
 *     ("company:~acme")
 * @param grade on what the link stands; null when there is none
 * @param shortFor the longer name that the article uses it as short for; null when it is no short
 *     form
 * @param needed how many points it takes to link the name, unless it means one entity alone
 * @param candidates what the catalog has under the name, most points first
 */
public record NameExplanation(
    String name,
    MentionType type,
    int mentions,
    String entityId,
    @Nullable LinkGrade grade,
    @Nullable String shortFor,
    int needed,
    List<WeighedEntity> candidates) {

  public NameExplanation {
    candidates = List.copyOf(candidates);
  }
}
