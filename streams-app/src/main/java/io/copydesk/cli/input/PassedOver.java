package io.copydesk.cli.input;

import io.copydesk.article.JsonArticleReader;
import io.copydesk.cli.console.SafeText;
import io.copydesk.table.NearestWord;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells the user once of each field of the input that no article has: one that is misspelt would be
 * missed by nobody until something of it is looked for. Not thread-safe.
 */
final class PassedOver {

  /** What has more is not written for us at all, and need not be told so in full. Set by hand. */
  private static final int MOST = 20;

  private final Set<String> told = new HashSet<>();
  private final Consumer<String> messages;

  PassedOver(Consumer<String> messages) {
    this.messages = messages;
  }

  /**
   * A field that no article has.
   *
   * @param origin where it stands
   */
  void met(String origin, String field) {
    if (told.size() < MOST && told.add(field)) {
      messages.accept(
          origin
              + ": articles have no field "
              + SafeText.line(field)
              + ", here and below it is passed over"
              + NearestWord.of(field, JsonArticleReader.fields())
                  .map(meant -> "; did you mean " + meant + "?")
                  .orElse("; attributes take what is of your own"));
    }
  }
}
