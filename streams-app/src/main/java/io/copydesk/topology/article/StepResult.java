package io.copydesk.topology.article;

import io.copydesk.enrich.Rejection;

/** What a step came to. */
sealed interface StepResult<T> {

  /** It did its work. */
  record Done<T>(T value) implements StepResult<T> {}

  /** The record at hand is to blame, and becomes a dead letter. */
  record Refused<T>(Rejection rejection) implements StepResult<T> {}
}
