package io.copydesk.topology.intake;

/**
 * Whether the stream thread that calls has published anything since its last commit: then the
 * brokers' time-out for its transaction runs. Thread-safe; each thread has its own.
 */
public final class OpenTransaction {

  private final ThreadLocal<Boolean> open = ThreadLocal.withInitial(() -> false);

  /** The thread that calls has begun one. */
  public void began() {
    open.set(true);
  }

  /** The thread that calls has committed or aborted it. */
  public void ended() {
    open.set(false);
  }

  boolean isOpen() {
    return open.get();
  }
}
