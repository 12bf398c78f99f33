package io.copydesk.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Words for a JSON value that is not of the type that belongs in its place. Stateless. */
public final class JsonMismatch {

  private JsonMismatch() {}

  /**
   * What has to stand there, and of which type that is which does. What that says is left out,
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
