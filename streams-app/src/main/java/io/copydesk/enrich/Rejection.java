package io.copydesk.enrich;

import org.jspecify.annotations.Nullable;

/**
 * Why a raw record becomes a dead letter. Stages and codes are published in its headers.
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
    /** The record's bytes are read as an article. */
    DECODE,
    /** HTML becomes text; dateline, boilerplate and language are found. */
    CLEAN,
    /** Mentions, figures and roles are found. */
    EXTRACT,
    /** Mentions get the ids of entities. */
    LINK,
    /** What was found is put together as the enriched record. */
    JUDGE,
    /** The records of all topics are encoded and measured. */
    PUBLISH
  }

  /** The reasons; {@code deploy/dead-letters.md} says what to do about each. */
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
