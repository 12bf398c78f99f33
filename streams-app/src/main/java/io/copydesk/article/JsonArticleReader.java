package io.copydesk.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.copydesk.events.RawArticle;
import io.copydesk.table.JsonMismatch;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article from a JSON object: any subset of {@link RawArticle}'s fields with at least a
 * title or a body. Unknown keys are passed over, since articles come as their producers keep them,
 * but can be told; a null counts as absent. Thread-safe.
 */
public final class JsonArticleReader {

  /**
   * From a parenthesis with a bracket on: Jackson's place, in a line that is none of the file's.
   */
  private static final Pattern JACKSONS_PLACE = Pattern.compile("(?s) ?\\([^()\\[]* \\[.*");

  /** Strict, since the 30th of February is a mistake and not the 28th. */
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** Records count milliseconds: the first and the last time that they can have. */
  private static final Instant EARLIEST = Instant.ofEpochMilli(Long.MIN_VALUE);

  private static final Instant LATEST = Instant.ofEpochMilli(Long.MAX_VALUE);

  private static final Set<String> FIELDS =
      RawArticle.getClassSchema().getFields().stream()
          .map(Schema.Field::name)
          .collect(Collectors.toUnmodifiableSet());

  /** Refuses what stands behind an object: a second article there would be lost in silence. */
  private final ObjectMapper mapper =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * The article in one JSON object.
   *
   * @throws UnreadableArticleException when it is not JSON or a field is not what it should be; the
   *     message names the field and the remedy
   */
  public RawArticle read(String json) {
    return read(json, key -> {});
  }

  /** The names of all fields that an article may have. */
  public static Set<String> fields() {
    return FIELDS;
  }

  /**
   * The article in one JSON object, as {@link #read(String)}.
   *
   * @param passedOver is told each key that is no field of an article, also where this throws then
   */
  public RawArticle read(String json, Consumer<String> passedOver) {
    JsonNode object = parse(json);
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (!FIELDS.contains(field.getKey())) {
        passedOver.accept(field.getKey());
      }
    }
    RawArticle article =
        RawArticle.newBuilder()
            .setId(text(object, "id"))
            .setSource(text(object, "source"))
            .setUrl(optionalText(object, "url"))
            .setTitle(text(object, "title"))
            .setBody(text(object, "body"))
            .setPublishedAt(timestamp(object, "publishedAt"))
            .setLanguage(optionalText(object, "language"))
            .setKeywords(texts(object, "keywords"))
            .setAttributes(textByKey(object, "attributes"))
            .build();
    if (LegibleText.isBlank(article.getTitle()) && LegibleText.isBlank(article.getBody())) {
      throw new UnreadableArticleException(
          "title and body are both missing or empty: give at least one");
    }
    return article;
  }

  private JsonNode parse(String json) {
    JsonNode node;
    try {
      node = mapper.readTree(json);
    } catch (MismatchedInputException e) {
      throw new UnreadableArticleException(
          "more stands behind the JSON object: write one object a line", e);
    } catch (JsonProcessingException e) {
      String told = JACKSONS_PLACE.matcher(e.getOriginalMessage()).replaceFirst("");
      throw new UnreadableArticleException("not a JSON object: " + told, e);
    }
    if (!node.isObject()) {
      throw new UnreadableArticleException("not a JSON object: write one object a line");
    }
    return node;
  }

  private static String text(JsonNode object, String field) {
    String text = optionalText(object, field);
    return text == null ? "" : text;
  }

  private static @Nullable String optionalText(JsonNode object, String field) {
    JsonNode node = object.get(field);
    if (node == null || node.isNull()) {
      return null;
    }
    if (node.isTextual() || (field.equals("id") && node.isIntegralNumber())) {
      return node.asText();
    }
    throw wrong(field, "a string", node);
  }

  private static List<String> texts(JsonNode object, String field) {
    JsonNode node = object.get(field);
    List<String> texts = new ArrayList<>();
    if (node == null || node.isNull()) {
      return texts;
    }
    if (!node.isArray()) {
      throw wrong(field, "an array of strings", node);
    }
    for (JsonNode item : node) {
      if (!item.isTextual()) {
        throw wrong(field, "an array of strings", item);
      }
      texts.add(item.asText());
    }
    return texts;
  }

  private static Map<String, String> textByKey(JsonNode object, String field) {
    JsonNode node = object.get(field);
    Map<String, String> texts = new LinkedHashMap<>();
    if (node == null || node.isNull()) {
      return texts;
    }
    if (!node.isObject()) {
      throw wrong(field, "an object of strings", node);
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      JsonNode value = entry.getValue();
      if (!value.isValueNode()) {
        throw wrong(field + "." + entry.getKey(), "a string", value);
      }
      if (!value.isNull()) {
        texts.put(entry.getKey(), value.asText());
      }
    }
    return texts;
  }

  private static @Nullable Instant timestamp(JsonNode object, String field) {
    JsonNode node = object.get(field);
    if (node == null || node.isNull()) {
      return null;
    }
    try {
      Instant time = instant(node.isTextual() ? node.asText() : "");
      if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
        throw new DateTimeException("beyond what a record can hold");
      }
      return time;
    } catch (DateTimeException e) {
      throw wrong(
          field,
          "an ISO 8601 timestamp of a day that there is, such as 2019-04-24T07:48:02Z",
          node);
    }
  }

  /** A time without an offset is UTC, a date alone its first moment. */
  private static Instant instant(String text) {
    return switch (ISO.parseBest(
        text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)) {
      case OffsetDateTime exact -> exact.toInstant();
      case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
      case LocalDate day -> day.atStartOfDay(ZoneOffset.UTC).toInstant();
      default -> throw new DateTimeException("not a timestamp");
    };
  }

  private static UnreadableArticleException wrong(String field, String expected, JsonNode found) {
    return new UnreadableArticleException(field + " " + JsonMismatch.words(expected, found));
  }
}
