package io.copydesk.cli.render;

import io.copydesk.cli.console.SafeText;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.EnrichmentStatus;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityType;
import io.copydesk.events.Figure;
import io.copydesk.events.Keyword;
import io.copydesk.events.Mention;
import io.copydesk.extract.exchange.Exchanges;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;

/**
 * Shows enriched articles to people: what each is, whom it names and what it reports. Whatever the
 * article says, no control character of it gets through. Thread-safe.
 */
public final class ArticleRenderer {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final EntityText entityText = new EntityText(Exchanges.bundled());
  private final ColorScheme colours;
  private final Table table;

  /**
   * @param colours whether there may be any
   */
  public ArticleRenderer(ColorScheme colours) {
    this.colours = colours;
    this.table = new Table(colours);
  }

  /** The article in several lines; the last one ends with a line break. */
  public String render(EnrichedArticle article) {
    StringBuilder text = new StringBuilder();
    String title = SafeText.line(article.getTitle());
    text.append(paint(Emphasis.HEADLINE, title.isEmpty() ? "(no title)" : title));
    text.append('\n').append("  ").append(paint(Emphasis.FAINT, origin(article)));
    text.append('\n');
    if (article.getStatus() == EnrichmentStatus.DEGRADED) {
      String reason = "Not all was done: " + SafeText.line(reason(article));
      text.append("  ").append(paint(Emphasis.WARNING, reason)).append('\n');
    }
    entities("Companies", EntityType.COMPANY, Emphasis.COMPANY, article, text);
    entities("Ministries", EntityType.MINISTRY, Emphasis.MINISTRY, article, text);
    entities("Organisations", EntityType.ORGANIZATION, Emphasis.ORGANIZATION, article, text);
    entities("People", EntityType.PERSON, Emphasis.PERSON, article, text);
    section("Roles", Emphasis.ROLE, roles(article), text);
    entities("Places", EntityType.PLACE, Emphasis.PLACE, article, text);
    section("Figures", Emphasis.FIGURE, figures(article), text);
    section("Keywords", Emphasis.FAINT, keywords(article), text);
    return text.toString();
  }

  private static String origin(EnrichedArticle article) {
    Instant published = article.getPublishedAt();
    String agency = article.getDateline() == null ? null : article.getDateline().getAgency();
    String place = article.getDateline() == null ? null : article.getDateline().getPlace();
    return Stream.of(
            published == null ? null : TIME.format(published),
            article.getSource(),
            agency,
            place,
            "id " + article.getId())
        .filter(Objects::nonNull)
        .map(SafeText::line)
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String reason(EnrichedArticle article) {
    return article.getDegradedReason() == null ? "unknown" : article.getDegradedReason();
  }

  private void entities(
      String heading,
      EntityType type,
      Emphasis emphasis,
      EnrichedArticle article,
      StringBuilder text) {
    List<List<String>> rows =
        article.getEntities().stream()
            .filter(entity -> entity.getType() == type)
            .map(entity -> row(entity, article))
            .toList();
    section(heading, emphasis, rows, text);
  }

  private List<String> row(Entity entity, EnrichedArticle article) {
    return List.of(
        entity.getName(),
        entity.getId(),
        EntityText.mentions(entity),
        entityText.details(entity, article));
  }

  private static List<List<String>> roles(EnrichedArticle article) {
    return article.getRoles().stream()
        .map(role -> List.of(role.getPerson(), RoleText.of(role)))
        .toList();
  }

  private static List<List<String>> figures(EnrichedArticle article) {
    List<List<String>> rows = new ArrayList<>();
    for (Mention mention : article.getMentions()) {
      Figure figure = mention.getFigure();
      if (figure != null) {
        rows.add(
            List.of(
                FigureText.value(figure),
                FigureText.about(figure, article),
                Objects.requireNonNullElse(figure.getMetricId(), "")));
      }
    }
    return rows;
  }

  private static List<List<String>> keywords(EnrichedArticle article) {
    return article.getKeywords().stream().map(ArticleRenderer::row).toList();
  }

  private static List<String> row(Keyword keyword) {
    return List.of(keyword.getText(), keyword.getEntityId() == null ? "" : keyword.getEntityId());
  }

  private void section(
      String heading, Emphasis emphasis, List<List<String>> rows, StringBuilder text) {
    if (!rows.isEmpty()) {
      text.append("  ").append(heading).append('\n').append(table.of(rows, emphasis));
    }
  }

  private Text paint(Emphasis emphasis, String text) {
    return colours.apply(text, emphasis.styles());
  }
}
