package io.copydesk.topology.article;

import io.copydesk.enrich.Rejection;

/** The result of a step, or why there is none. */
sealed interface StepResult<T> {

  /** The step did its work. */
  record Done<T>(T value) implements StepResult<T> {}

  /** The record at hand is to blame, and becomes a dead letter. */
  record Refused<T>(Rejection rejection) implements StepResult<T> {}
}
