package io.copydesk.topology.reference;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that reads with one consumer after another, and is woken up from its waiting when it has
 * to stop. Thread-safe.
 */
final class ReaderThread {

  private static final Logger LOG = LoggerFactory.getLogger(ReaderThread.class);

  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread;
  private volatile @Nullable Consumer<byte[], byte[]> current;

  /** One that is not yet started, and does that work. */
  ReaderThread(String name, Runnable work) {
    this.thread = new Thread(work, name);
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** By the work: from here on it waits for this consumer; null: for none. */
  void readsWith(@Nullable Consumer<byte[], byte[]> consumer) {
    current = consumer;
  }

  /** Whether the work has to end. */
  boolean isStopping() {
    return stopping.getCount() == 0;
  }

  /** By the work: waits so long, or until it has to end. */
  void rest(Duration duration) {
    try {
      boolean stopped = stopping.await(duration.toMillis(), TimeUnit.MILLISECONDS);
      LOG.debug("Rested, stopped={}", stopped);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopping.countDown();
    }
  }

  /** Lets the work end, and waits for that so long at most. */
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
