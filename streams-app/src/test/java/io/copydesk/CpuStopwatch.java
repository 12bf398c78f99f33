package io.copydesk;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * Measures what a thread takes of a processor, so that what else runs on the machine does not
 * count. Started and read by one and the same thread.
 */
public final class CpuStopwatch {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long started = THREADS.getCurrentThreadCpuTime();

  private CpuStopwatch() {}

  /** Begins to measure the calling thread. */
  public static CpuStopwatch start() {
    return new CpuStopwatch();
  }

  /** What the calling thread has taken of a processor since the start. */
  public Duration taken() {
    return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - started);
  }
}
