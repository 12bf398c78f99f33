package io.copydesk.cli.render;

import io.copydesk.cli.console.Palette;
import io.copydesk.cli.console.Palette.Style;
import io.copydesk.cli.console.SafeText;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.EnrichmentStatus;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityType;
import io.copydesk.events.Figure;
import io.copydesk.events.Keyword;
import io.copydesk.events.Mention;
import io.copydesk.events.Ticker;
import io.copydesk.extract.exchange.Exchange;
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

/**
 * Shows enriched articles to people: what each is, whom it names and what it reports. Whatever the
 * article says, no control character of it gets through. Thread-safe.
 */
public final class ArticleRenderer {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Exchanges exchanges = new Exchanges();
  private final Palette palette;

  public ArticleRenderer(Palette palette) {
    this.palette = palette;
  }

  /** The article in several lines; the last one ends with a line break. */
  public String render(EnrichedArticle article) {
    StringBuilder text = new StringBuilder();
    String title = SafeText.line(article.getTitle());
    text.append(palette.paint(Style.HEADLINE, title.isEmpty() ? "(no title)" : title));
    text.append('\n').append("  ").append(palette.paint(Style.FAINT, origin(article)));
    text.append('\n');
    if (article.getStatus() == EnrichmentStatus.DEGRADED) {
      String reason = "Not all was done: " + SafeText.line(reason(article));
      text.append("  ").append(palette.paint(Style.WARNING, reason)).append('\n');
    }
    entities("Companies", EntityType.COMPANY, Style.COMPANY, article, text);
    entities("Ministries", EntityType.MINISTRY, Style.MINISTRY, article, text);
    entities("People", EntityType.PERSON, Style.PERSON, article, text);
    section("Figures", Style.FIGURE, figures(article), text);
    section("Keywords", Style.FAINT, keywords(article), text);
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
      String heading, EntityType type, Style style, EnrichedArticle article, StringBuilder text) {
    List<List<String>> rows =
        article.getEntities().stream()
            .filter(entity -> entity.getType() == type)
            .map(entity -> row(entity, article))
            .toList();
    section(heading, style, rows, text);
  }

  private List<String> row(Entity entity, EnrichedArticle article) {
    String mentions = entity.getMentions() == 1 ? "1 mention" : entity.getMentions() + " mentions";
    return List.of(entity.getName(), entity.getId(), mentions, details(entity, article));
  }

  private String details(Entity entity, EnrichedArticle article) {
    List<String> details = new ArrayList<>();
    entity.getTickers().forEach(ticker -> details.add(listing(ticker)));
    if (entity.getKind() != null) {
      details.add(entity.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    if (entity.getJurisdiction() != null) {
      details.add(entity.getJurisdiction());
    }
    details.addAll(titles(entity, article));
    return String.join(", ", details);
  }

  /** For example "NASDAQ:AMZN"; the exchange's code where the table has no such exchange. */
  private String listing(Ticker ticker) {
    Exchange exchange = exchanges.byMic(ticker.getExchange());
    String label = exchange == null ? ticker.getExchange() : exchange.label();
    return label.isEmpty() ? ticker.getSymbol() : label + ":" + ticker.getSymbol();
  }

  private static List<String> titles(Entity entity, EnrichedArticle article) {
    return article.getMentions().stream()
        .filter(mention -> entity.getId().equals(mention.getEntityId()))
        .map(Mention::getTitle)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static List<List<String>> figures(EnrichedArticle article) {
    List<List<String>> rows = new ArrayList<>();
    for (Mention mention : article.getMentions()) {
      Figure figure = mention.getFigure();
      if (figure != null) {
        rows.add(List.of(FigureText.value(figure), FigureText.about(figure)));
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

  private void section(String heading, Style style, List<List<String>> rows, StringBuilder text) {
    if (!rows.isEmpty()) {
      text.append("  ").append(heading).append('\n');
      Columns.write(rows, "    ", first -> palette.paint(style, first), text);
    }
  }
}
