package io.copydesk.app.start;

/** The application can't start; the message names the remedy. */
public final class CannotRunException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final StopReason reason;

  /**
   * @param message for whoever starts it: what is wrong, and what to do about it
   */
  public CannotRunException(StopReason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** With its cause. */
  public CannotRunException(StopReason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why it can't start; has the exit code. */
  public StopReason reason() {
    return reason;
  }
}
