package io.copydesk.local;

import org.jspecify.annotations.Nullable;

/**
 * The broker or the registry cannot start. The message is for the user: it names the cause and what
 * to do about it.
 */
public final class CannotStartException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with a message that a user can act on. */
  public CannotStartException(String message) {
    super(message);
  }

  /** Creates the exception with a message that a user can act on, and what led to it. */
  public CannotStartException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
