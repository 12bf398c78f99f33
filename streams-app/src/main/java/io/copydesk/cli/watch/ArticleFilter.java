package io.copydesk.cli.watch;

import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.Entity;
import io.copydesk.events.Figure;
import io.copydesk.events.FigureSubject;
import io.copydesk.events.Mention;
import io.copydesk.events.MentionType;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that choose among enriched articles. */
final class ArticleFilter {

  /** What an article has to contain. */
  enum Type {
    COMPANY,
    MINISTRY,
    ORGANIZATION,
    PERSON,
    PLACE,
    FIGURE,
    ROLE
  }

  @Option(
      names = "--type",
      paramLabel = "company|ministry|organization|person|place|figure|role",
      description =
          "Only articles that have one; with --entity, only where the entity is of that type, or"
              + " has such a figure or role.")
  @Nullable Type type;

  @Option(
      names = "--entity",
      paramLabel = "ID|NAME",
      description =
          "Only articles that mention the entity of this id, or one whose name holds this.")
  @Nullable String entity;

  boolean matches(EnrichedArticle article) {
    if (entity == null) {
      return type == null || has(article, type);
    }
    Set<String> wanted =
        article.getEntities().stream()
            .filter(candidate -> isNamed(candidate, entity))
            .map(Entity::getId)
            .collect(Collectors.toSet());
    return type == null ? !wanted.isEmpty() : ids(article, type).anyMatch(wanted::contains);
  }

  private static boolean has(EnrichedArticle article, Type type) {
    return switch (type) {
      case ROLE -> !article.getRoles().isEmpty();
      case COMPANY, MINISTRY, ORGANIZATION, PERSON, PLACE, FIGURE ->
          article.getMentions().stream()
              .map(Mention::getType)
              .anyMatch(MentionType.valueOf(type.name())::equals);
    };
  }

  /** The entities that are of the type, or that its figures or roles are about. */
  private static Stream<String> ids(EnrichedArticle article, Type type) {
    return switch (type) {
      case ROLE ->
          article.getRoles().stream()
              .flatMap(role -> Stream.of(role.getPersonId(), role.getOrganizationId()))
              .filter(Objects::nonNull);
      case FIGURE ->
          article.getMentions().stream()
              .map(Mention::getFigure)
              .filter(Objects::nonNull)
              .map(Figure::getSubject)
              .filter(Objects::nonNull)
              .map(FigureSubject::getEntityId)
              .filter(Objects::nonNull);
      case COMPANY, MINISTRY, ORGANIZATION, PERSON, PLACE ->
          article.getEntities().stream()
              .filter(candidate -> candidate.getType().name().equals(type.name()))
              .map(Entity::getId);
    };
  }

  private static boolean isNamed(Entity candidate, String wanted) {
    return candidate.getId().equals(wanted)
        || candidate.getName().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }
}
