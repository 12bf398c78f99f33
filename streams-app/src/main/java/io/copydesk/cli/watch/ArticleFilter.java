package io.copydesk.cli.watch;

import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.Entity;
import io.copydesk.events.Mention;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that choose among enriched articles. */
final class ArticleFilter {

  /** What an article has to mention. */
  enum Type {
    COMPANY,
    MINISTRY,
    PERSON,
    FIGURE
  }

  @Option(
      names = "--type",
      paramLabel = "company|ministry|person|figure",
      description = "Only articles that mention one; with --entity, only that type of entity.")
  @Nullable Type type;

  @Option(
      names = "--entity",
      paramLabel = "ID|NAME",
      description =
          "Only articles that mention the entity of this id, or one whose name holds this.")
  @Nullable String entity;

  boolean matches(EnrichedArticle article) {
    if (entity != null) {
      return article.getEntities().stream().anyMatch(this::isWanted);
    }
    return type == null
        || article.getMentions().stream().map(Mention::getType).anyMatch(this::isWantedType);
  }

  private boolean isWanted(Entity candidate) {
    return isWantedType(candidate.getType())
        && entity != null
        && (candidate.getId().equals(entity)
            || candidate
                .getName()
                .toLowerCase(Locale.ROOT)
                .contains(entity.toLowerCase(Locale.ROOT)));
  }

  private boolean isWantedType(Enum<?> candidate) {
    return type == null || candidate.name().equals(type.name());
  }
}
