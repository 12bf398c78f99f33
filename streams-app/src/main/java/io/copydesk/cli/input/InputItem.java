package io.copydesk.cli.input;

import io.copydesk.events.RawArticle;

/** One article of the input, or why there is none. */
public sealed interface InputItem {

  /** Where it stands, for messages: "file:line". */
  String origin();

  /** An article. */
  record Given(String origin, RawArticle article) implements InputItem {}

  /**
   * Something that is not an article.
   *
   * @param message what is wrong and the remedy
   */
  record Unreadable(String origin, String message) implements InputItem {}
}
