package io.copydesk.enrich;

import org.jspecify.annotations.Nullable;

/**
 * Why an event becomes a dead letter.
 *
 * @param stage the step that refused it
 * @param code what is wrong, for machines
 * @param message what is wrong and the remedy, naming the field; never the article's content
 * @param cause what was thrown, null when nothing was
 */
public record Rejection(Stage stage, Code code, String message, @Nullable Throwable cause) {

  /** Nothing was thrown. */
  public Rejection(Stage stage, Code code, String message) {
    this(stage, code, message, null);
  }

  /** The steps of the pipeline. */
  public enum Stage {
    DECODE,
    CLEAN,
    EXTRACT,
    LINK,
    JUDGE,
    PUBLISH
  }

  /** The reasons. */
  public enum Code {
    UNDECODABLE,
    NULL_VALUE,
    EMPTY_ARTICLE,
    TOO_LARGE,
    RESULT_TOO_LARGE,
    TIME_BUDGET,
    INTERNAL_ERROR
  }
}
