package io.copydesk.cli.score;

import com.fasterxml.jackson.databind.JsonNode;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.gold.GoldFile;
import io.copydesk.cli.gold.GoldMention;
import io.copydesk.cli.score.ScoredMention.Position;
import io.copydesk.cli.score.measure.StatedAmount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads annotated articles: gold sets, whose figures carry their attributes beside the span, and
 * enriched articles, whose figures carry them in an object. Stateless.
 */
final class AnnotationReader {

  private static final Set<String> ANNOTATED =
      Set.of(
          "COMPANY",
          "MINISTRY",
          "ORGANIZATION",
          "PERSON",
          "FIGURE",
          ScoredArticle.ANY_ORGANIZATION);

  private AnnotationReader() {}

  /**
   * The articles by id, in the order of the lines; of equal ids the last one counts.
   *
   * @throws CommandFailure naming the line that is not an annotated article
   */
  static Map<String, ScoredArticle> read(GoldFile file) {
    Map<String, ScoredArticle> articles = new LinkedHashMap<>();
    file.objects(
        node -> {
          ScoredArticle article = article(node);
          articles.put(article.id(), article);
        });
    return articles;
  }

  private static ScoredArticle article(JsonNode node) {
    if (!node.path("id").isTextual() || !node.path("mentions").isArray()) {
      throw new IllegalArgumentException(
          "not an annotated article: it needs an id and an array of mentions");
    }
    List<ScoredMention> mentions = new ArrayList<>();
    for (JsonNode mention : node.path("mentions")) {
      mentions.add(mention(node, mention));
    }
    return new ScoredArticle(
        node.path("id").asText(),
        node.path("title").asText(),
        node.path("body").asText(),
        mentions,
        types(node.path("types")));
  }

  private static ScoredMention mention(JsonNode article, JsonNode written) {
    GoldMention mention = GoldMention.of(written);
    JsonNode attributes = written.path("figure").isObject() ? written.path("figure") : written;
    String field = mention.field().name().toLowerCase(Locale.ROOT);
    boolean figure = mention.type().equals("FIGURE");
    // Readers took the full stop of "Inc." at the end of a sentence for the name's or for the
    // sentence's.
    boolean stop = !figure && article.path(field).asText().startsWith(".", mention.end() - 1);
    return new ScoredMention(
        mention.type(),
        new Position(field, mention.start(), stop ? mention.end() - 1 : mention.end()),
        figure ? StatedAmount.of(attributes) : null);
  }

  /** What an article says was annotated in it; where it does not say, all but places. */
  private static Set<String> types(JsonNode written) {
    if (!written.isArray()) {
      return ANNOTATED;
    }
    Set<String> types = new HashSet<>();
    written.forEach(type -> types.add(GoldMention.type(type.asText())));
    return types;
  }
}
