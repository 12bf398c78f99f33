package io.copydesk.enrich;

/** A step of enrichment threw, which is a defect of ours: each has to cope with any article. */
public final class StepFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Rejection.Stage stage;

  StepFailedException(Rejection.Stage stage, Throwable cause) {
    super("step " + stage + " failed: " + cause, cause);
    this.stage = stage;
  }

  /** The step that threw. */
  public Rejection.Stage stage() {
    return stage;
  }
}
