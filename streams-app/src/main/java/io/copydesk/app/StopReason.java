package io.copydesk.app;

/** Why the application has stopped, with the process's exit code. */
public enum StopReason {
  /** It was asked to. */
  REQUESTED(0),
  /** A defect or an unexpected answer; the log has the cause. */
  FAILED(1),
  /** The configuration is not usable. */
  MISCONFIGURED(2),
  /** The topics or schemas are not as needed; {@code copydesk topics} makes them so. */
  NOT_PREPARED(3),
  /** The cluster refuses who we are or what we do. */
  NOT_ALLOWED(4),
  /** Work in progress was not done when the time to stop was up. */
  STOP_TIMED_OUT(5);

  private final int exitCode;

  StopReason(int exitCode) {
    this.exitCode = exitCode;
  }

  /** For {@link System#exit}. */
  public int exitCode() {
    return exitCode;
  }
}
