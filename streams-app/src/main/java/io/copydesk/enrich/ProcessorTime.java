package io.copydesk.enrich;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;

/**
 * How long the thread that calls has had a processor, in nanoseconds: on a machine with other work
 * an article may wait for minutes, which is no fault of its own. Where the JVM can't tell, the time
 * that has passed. Thread-safe.
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
