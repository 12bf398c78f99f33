package io.copydesk.topology.article;

import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityType;
import io.copydesk.events.Mention;
import io.copydesk.events.Role;
import io.copydesk.events.TextField;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the mentions of an article say together about each of its entities. Immutable.
 *
 * @param types of the entities by id
 * @param representatives for each entity the mention whose sentence is published with it: the first
 *     in the body, since the title is published anyway; the title's when the body has none
 * @param confidences for each entity the highest among its mentions, 0 to 1
 */
record EntityMentions(
    Map<String, EntityType> types,
    Map<String, Mention> representatives,
    Map<String, Double> confidences) {

  static EntityMentions of(EnrichedArticle article) {
    Map<String, EntityType> types = new HashMap<>();
    for (Entity entity : article.getEntities()) {
      types.put(entity.getId(), entity.getType());
    }
    Map<String, Mention> representatives = new HashMap<>();
    Map<String, Double> confidences = new HashMap<>();
    for (Mention mention : article.getMentions()) {
      String id = mention.getEntityId();
      if (id != null) {
        representatives.merge(
            id, mention, (held, other) -> isMoreRepresentative(other, held) ? other : held);
        confidences.merge(id, mention.getConfidence(), Math::max);
      }
    }
    return new EntityMentions(types, representatives, confidences);
  }

  private static boolean isMoreRepresentative(Mention other, Mention held) {
    return held.getField() != TextField.BODY && other.getField() == TextField.BODY;
  }

  /** What the entity is; empty when it is none of the article's. */
  Optional<EntityType> type(String id) {
    return Optional.ofNullable(types.get(id));
  }

  /** The mention whose sentence is published with the entity; empty when nothing mentions it. */
  Optional<Mention> representative(String id) {
    return Optional.ofNullable(representatives.get(id));
  }

  /** 0 when nothing mentions it. */
  double confidence(String id) {
    return confidences.getOrDefault(id, 0.0);
  }

  /**
   * A role's confidence: the lower of its person's and its organisation's; of the one that is an
   * entity of the article where the other is not; null where neither is.
   */
  @Nullable Double confidence(Role role) {
    String at = Objects.requireNonNullElse(role.getOrganizationId(), role.getPersonId());
    return Stream.of(role.getPersonId(), at)
        .filter(types::containsKey)
        .map(this::confidence)
        .min(Double::compare)
        .orElse(null);
  }
}
