package io.copydesk.cli.score;

import com.fasterxml.jackson.databind.JsonNode;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.gold.GoldFile;
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

  private static ScoredMention mention(JsonNode article, JsonNode mention) {
    if (!mention.path("start").isInt() || !mention.path("end").isInt()) {
      throw new IllegalArgumentException("a mention without start and end");
    }
    JsonNode attributes = mention.path("figure").isObject() ? mention.path("figure") : mention;
    String field = mention.path("field").asText("body").toLowerCase(Locale.ROOT);
    String type = type(mention.path("type").asText());
    int end = mention.path("end").intValue();
    boolean figure = type.equals("FIGURE");
    boolean stop = !figure && article.path(field).asText().startsWith(".", end - 1);
    return new ScoredMention(
        type,
        new Position(field, mention.path("start").intValue(), stop ? end - 1 : end),
        figure ? StatedAmount.of(attributes) : null);
  }

  /** Gold sets call an organisation that is neither company nor ministry OTHER. */
  private static String type(String written) {
    String type = written.toUpperCase(Locale.ROOT);
    return type.equals("OTHER") ? "ORGANIZATION" : type;
  }

  /** What an article says was annotated in it; where it does not say, all but places. */
  private static Set<String> types(JsonNode written) {
    if (!written.isArray()) {
      return ANNOTATED;
    }
    Set<String> types = new HashSet<>();
    written.forEach(type -> types.add(type(type.asText())));
    return types;
  }
}
