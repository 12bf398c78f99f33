package io.copydesk.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Words for a JSON value that is not of the type that belongs in its place. Stateless. */
public final class JsonMismatch {

  private JsonMismatch() {}

  /**
   * For example "has to be a string, but it is of type number". The value itself is never quoted,
   * since messages may end in logs.
   *
   * @param expected with its article: "a string"
   */
  public static String words(String expected, JsonNode found) {
    return "has to be "
        + expected
        + ", but it is of type "
        + found.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
