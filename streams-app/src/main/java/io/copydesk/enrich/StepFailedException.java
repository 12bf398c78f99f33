package io.copydesk.enrich;

/** A defect of ours: a step threw on an article that it should have coped with. */
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
