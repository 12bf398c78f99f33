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
    /** The bytes are no article, or of a schema that the registry does not know. */
    UNDECODABLE,
    /** There is no value, which for an article means nothing. */
    NULL_VALUE,
    /** Nothing is left of title and body to read. */
    EMPTY_ARTICLE,
    /** The raw record is larger than is enriched. */
    TOO_LARGE,
    /** What the article became is larger than topics take. */
    RESULT_TOO_LARGE,
    /** It took more of a processor than an article may. */
    TIME_BUDGET,
    /** A defect of ours; the stack trace is in a header. */
    INTERNAL_ERROR
  }
}
