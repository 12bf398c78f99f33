package io.copydesk.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.utils.Utils;

/**
 * What has to be closed of an application, also of one of which only the first parts could be made.
 * Thread-safe.
 */
final class OpenParts implements AutoCloseable {

  /** The last one first, since it may use those before it. */
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  /** The part, which is closed with the others from now on. */
  synchronized <T extends AutoCloseable> T with(T part) {
    parts.addFirst(part);
    return part;
  }

  /**
   * What one throws is logged, and keeps none of the others open: the codec's classes are the
   * operator's. Nothing is lost by it, since all work is committed or given up by then. Without
   * effect the second time.
   */
  @Override
  public synchronized void close() {
    Utils.closeAllQuietly(
        new AtomicReference<>(), "part of the application", parts.toArray(AutoCloseable[]::new));
    parts.clear();
  }
}
