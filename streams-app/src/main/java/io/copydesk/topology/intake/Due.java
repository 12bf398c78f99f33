package io.copydesk.topology.intake;

/** Whether a stream thread has enough to do with the records that wait for it. */
public enum Due {
  /** None can be processed: others are to be polled. */
  NOTHING,
  /** One can be processed now. */
  NOW,
  /** One can be processed once the thread has committed what it has published. */
  AFTER_COMMIT
}
