package io.copydesk.topology.topic;

import io.copydesk.events.EntityInArticle;
import io.copydesk.events.EntityType;
import io.copydesk.events.FigureInArticle;
import io.copydesk.events.RoleInArticle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.avro.Schema;

/**
 * The kinds of facts of an article, each published on a topic of its own, one record a fact. In
 * lower case a name is that of the topic without its prefix, that of the topology's node, and the
 * word for it in settings.
 */
public enum Feed {
  COMPANIES,
  MINISTRIES,
  ORGANIZATIONS,
  PEOPLE,
  PLACES,
  FIGURES,
  ROLES;

  /** For example "companies". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words of all of them. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Feed::word).toList();
  }

  /** The feed of that very word; empty when there is none. */
  public static Optional<Feed> named(String word) {
    return Arrays.stream(values()).filter(feed -> feed.word().equals(word)).findFirst();
  }

  /** The feed of entities of a type; empty for a type that has none. */
  public static Optional<Feed> of(EntityType type) {
    return switch (type) {
      case COMPANY -> Optional.of(COMPANIES);
      case MINISTRY -> Optional.of(MINISTRIES);
      case ORGANIZATION -> Optional.of(ORGANIZATIONS);
      case PERSON -> Optional.of(PEOPLE);
      case PLACE -> Optional.of(PLACES);
      case UNKNOWN -> Optional.empty();
    };
  }

  Schema schema() {
    return switch (this) {
      case COMPANIES, MINISTRIES, ORGANIZATIONS, PEOPLE, PLACES -> EntityInArticle.getClassSchema();
      case FIGURES -> FigureInArticle.getClassSchema();
      case ROLES -> RoleInArticle.getClassSchema();
    };
  }
}
