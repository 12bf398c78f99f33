package io.copydesk.topology.fault;

import org.jspecify.annotations.Nullable;

/**
 * Something outside does not answer, and will again. The record is not to blame: it is processed
 * again, and never dead-lettered for this.
 */
public final class TransientFaultException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param cause of the last attempt; null when there was none
   */
  public TransientFaultException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
