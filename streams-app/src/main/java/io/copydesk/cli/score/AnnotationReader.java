package io.copydesk.cli.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.score.ScoredMention.Position;
import io.copydesk.cli.score.ScoredMention.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotated articles: gold sets, whose figures carry their attributes beside the span, and
 * enriched articles, whose figures carry them in an object.
 */
final class AnnotationReader {

  private static final Map<String, String> SIGNS =
      Map.of(
          "NONE", "",
          "GREATER_THAN", ">",
          "AT_LEAST", ">=",
          "LESS_THAN", "<",
          "AT_MOST", "<=",
          "APPROXIMATELY", "~");

  private static final Set<String> ANNOTATED =
      Set.of(
          "COMPANY",
          "MINISTRY",
          "ORGANIZATION",
          "PERSON",
          "FIGURE",
          ScoredArticle.ANY_ORGANIZATION);

  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * The articles by id, in the order of the lines; of equal ids the last one counts.
   *
   * @param origin of the lines, for messages
   * @throws CommandFailure naming the line that is not an annotated article
   */
  Map<String, ScoredArticle> read(String origin, List<String> lines) {
    Map<String, ScoredArticle> articles = new LinkedHashMap<>();
    int number = 0;
    for (String line : lines) {
      number++;
      if (!line.isBlank()) {
        ScoredArticle article = article(origin + ":" + number, line);
        articles.put(article.id(), article);
      }
    }
    return articles;
  }

  private ScoredArticle article(String origin, String line) {
    JsonNode node = parse(origin, line);
    if (!node.path("id").isTextual() || !node.path("mentions").isArray()) {
      throw CommandFailure.failed(
          origin + ": not an annotated article: it needs an id and an array of mentions");
    }
    List<ScoredMention> mentions = new ArrayList<>();
    for (JsonNode mention : node.path("mentions")) {
      mentions.add(mention(origin, node, mention));
    }
    return new ScoredArticle(
        node.path("id").asText(),
        node.path("title").asText(),
        node.path("body").asText(),
        mentions,
        types(node.path("types")));
  }

  private JsonNode parse(String origin, String line) {
    try {
      return mapper.readTree(line);
    } catch (JsonProcessingException e) {
      throw CommandFailure.failed(origin + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static ScoredMention mention(String origin, JsonNode article, JsonNode mention) {
    if (!mention.path("start").isInt() || !mention.path("end").isInt()) {
      throw CommandFailure.failed(origin + ": a mention without start and end");
    }
    JsonNode attributes = mention.path("figure").isObject() ? mention.path("figure") : mention;
    String field = mention.path("field").asText("body").toLowerCase(Locale.ROOT);
    String type = type(mention.path("type").asText());
    int end = mention.path("end").intValue();
    boolean stop = !type.equals("FIGURE") && article.path(field).asText().startsWith(".", end - 1);
    return new ScoredMention(
        type,
        new Position(field, mention.path("start").intValue(), stop ? end - 1 : end),
        attributes.path("kind").asText().toUpperCase(Locale.ROOT),
        range(attributes),
        attributes.path("unit").asText(),
        comparator(attributes.path("comparator")));
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

  private static String comparator(JsonNode comparator) {
    String text = comparator.isNull() ? "" : comparator.asText();
    return SIGNS.getOrDefault(text, text);
  }

  private static @Nullable Range range(JsonNode figure) {
    Double value = number(figure.path("value"));
    if (value != null) {
      return new Range(value, value);
    }
    Double low = number(figure.path("low"));
    Double high = number(figure.path("high"));
    return low == null || high == null ? null : new Range(low, high);
  }

  private static @Nullable Double number(JsonNode node) {
    if (node instanceof MissingNode || node.isNull() || node.asText().isEmpty()) {
      return null;
    }
    try {
      return Double.valueOf(node.asText());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
