package io.copydesk.cli.console;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Counts what a command has done, and reports it every two seconds. Thread-safe. */
public final class Progress {

  private static final Duration EVERY = Duration.ofSeconds(2);

  private final String what;
  private final Consumer<String> messages;
  private final long start = System.nanoTime();
  private final AtomicLong count = new AtomicLong();
  private final AtomicLong told = new AtomicLong(start);

  /**
   * @param what is counted, in the plural: "articles posted"
   */
  public Progress(String what, Consumer<String> messages) {
    this.what = what;
    this.messages = messages;
  }

  /** One more is done. */
  public void step() {
    count.incrementAndGet();
    long now = System.nanoTime();
    long last = told.get();
    if (now - last >= EVERY.toNanos() && told.compareAndSet(last, now)) {
      messages.accept(summary());
    }
  }

  long count() {
    return count.get();
  }

  /** For example "articles posted: 3,000 in 2.1 s (1,429/s)". */
  public String summary() {
    double seconds = Math.max(1e-3, (System.nanoTime() - start) / 1e9);
    return String.format(
        Locale.ROOT,
        "%s: %,d in %.1f s (%,.0f/s)",
        what,
        count.get(),
        seconds,
        count.get() / seconds);
  }
}
