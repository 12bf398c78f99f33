package io.copydesk.cli.gold;

import com.fasterxml.jackson.databind.JsonNode;
import io.copydesk.events.TextField;
import java.util.Locale;

/**
 * A mention of an annotated article: what a span of it names. Immutable.
 *
 * @param type in capitals: COMPANY, MINISTRY, ORGANIZATION, PERSON, PLACE, ORG (any of the three
 *     sorts of organisations), FIGURE, OPTIONAL (may be a name or not), or whatever else the file
 *     says
 * @param start of its first character in the field
 * @param end one past its last character
 */
public record GoldMention(String type, TextField field, int start, int end) {

  /**
   * Reads one; of the body where it does not say of which field.
   *
   * @throws IllegalArgumentException when it lacks its type or its span, or is of another field
   */
  public static GoldMention of(JsonNode mention) {
    if (!mention.path("start").isInt() || !mention.path("end").isInt()) {
      throw new IllegalArgumentException("a mention without start and end, which are numbers");
    }
    if (!mention.path("type").isTextual()) {
      throw new IllegalArgumentException("a mention without type");
    }
    return new GoldMention(
        type(mention.path("type").asText()),
        field(mention.path("field").asText(TextField.BODY.name())),
        mention.path("start").intValue(),
        mention.path("end").intValue());
  }

  private static TextField field(String written) {
    return switch (written.toUpperCase(Locale.ROOT)) {
      case "TITLE" -> TextField.TITLE;
      case "BODY" -> TextField.BODY;
      default ->
          throw new IllegalArgumentException(
              "there is no field " + written + ": title and body are known");
    };
  }

  /** Gold sets call an organisation that is neither company nor ministry OTHER. */
  public static String type(String written) {
    String type = written.toUpperCase(Locale.ROOT);
    return type.equals("OTHER") ? "ORGANIZATION" : type;
  }
}
