package io.copydesk.topology.reference;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that reads with one consumer after another, and is woken up from a poll or a pause when
 * it has to stop. Thread-safe.
 */
final class ReaderThread {

  private static final Logger LOG = LoggerFactory.getLogger(ReaderThread.class);

  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread;
  private volatile @Nullable Consumer<byte[], byte[]> current;

  /**
   * A thread that is not yet started.
   *
   * @param work has to end soon after {@link #isStopping} or a wake-up of its consumer
   */
  ReaderThread(String name, Runnable work) {
    this.thread = new Thread(work, name);
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /**
   * Called by the work: which consumer {@link #stop} has to wake up from here on; null for none.
   */
  void readsWith(@Nullable Consumer<byte[], byte[]> consumer) {
    current = consumer;
  }

  /** Whether the work has to end. */
  boolean isStopping() {
    return stopping.getCount() == 0;
  }

  /** Called by the work: waits so long, or until it has to end. */
  void rest(Duration duration) {
    try {
      boolean stopped = stopping.await(duration.toMillis(), TimeUnit.MILLISECONDS);
      LOG.debug("Rested, stopped={}", stopped);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopping.countDown();
    }
  }

  /** Tells the work to end, and waits until it has, at most for the limit. */
  void stop(Duration limit) {
    stopping.countDown();
    Consumer<byte[], byte[]> consumer = current;
    if (consumer != null) {
      consumer.wakeup();
    }
    if (thread.getState() == Thread.State.NEW) {
      return;
    }
    try {
      thread.join(limit.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
