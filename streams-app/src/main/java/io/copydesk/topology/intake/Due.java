package io.copydesk.topology.intake;

/** Whether one of the records that wait in the {@link Intake} can be processed. */
public enum Due {
  /** None can be: poll for others. */
  NOTHING,
  /** One can be now. */
  NOW,
  /** One can be once the stream thread has committed what it has published. */
  AFTER_COMMIT
}
