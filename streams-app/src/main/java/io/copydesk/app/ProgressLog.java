package io.copydesk.app;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs every ten seconds what a start, a rebalance or a restore waits for. Thread-safe. */
final class ProgressLog implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ProgressLog.class);
  private static final long PERIOD_SECONDS = 10;

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("copydesk-progress").unstarted(task));
  private final Supplier<String> waitingFor;

  /**
   * @param waitingFor what is waited for; empty when nothing is
   */
  ProgressLog(Supplier<String> waitingFor) {
    this.waitingFor = waitingFor;
  }

  void start() {
    var unused =
        clock.scheduleAtFixedRate(this::say, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
  }

  private void say() {
    String waited = waitingFor.get();
    if (!waited.isEmpty()) {
      LOG.info("Not enriching yet: {}", waited);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
