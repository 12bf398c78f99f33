package io.copydesk.enrich;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;

/**
 * The processor time of the calling thread, in nanoseconds: on a busy machine an article may wait
 * for minutes, which is no fault of its own. Where the JVM can't tell it, elapsed time.
 * Thread-safe.
 */
final class ProcessorTime implements LongSupplier {

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final boolean known =
      threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();

  @Override
  public long getAsLong() {
    return known && !Thread.currentThread().isVirtual()
        ? threads.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
