package io.copydesk.topology.intake;

/**
 * Whether the calling stream thread has published anything since its last commit: if so, the
 * brokers' time-out for its transaction is running. Thread-safe; the answer is each thread's own.
 */
public final class OpenTransaction {

  private final ThreadLocal<Boolean> open = ThreadLocal.withInitial(() -> false);

  /** The calling thread has begun a transaction. */
  public void began() {
    open.set(true);
  }

  /** The calling thread has committed or aborted its transaction. */
  public void ended() {
    open.set(false);
  }

  boolean isOpen() {
    return open.get();
  }
}
