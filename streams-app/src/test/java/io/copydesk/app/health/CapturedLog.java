package io.copydesk.app.health;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;

/** What a class logs while a test runs. */
public final class CapturedLog extends AbstractAppender implements AutoCloseable {

  private final Logger logger;
  private final List<String> messages = new CopyOnWriteArrayList<>();
  private final AtomicInteger stackTraces = new AtomicInteger();

  private CapturedLog(Logger logger) {
    super("captured", null, null, false, Property.EMPTY_ARRAY);
    this.logger = logger;
  }

  public static CapturedLog of(Class<?> type) {
    CapturedLog log = new CapturedLog((Logger) LogManager.getLogger(type));
    log.start();
    log.logger.addAppender(log);
    return log;
  }

  @Override
  public void append(LogEvent event) {
    messages.add(event.getMessage().getFormattedMessage());
    if (event.getThrown() != null) {
      stackTraces.incrementAndGet();
    }
  }

  /** The messages, in order, without levels and stack traces. */
  public List<String> messages() {
    return List.copyOf(messages);
  }

  /** How many of the messages have a stack trace. */
  public int stackTraces() {
    return stackTraces.get();
  }

  @Override
  public void close() {
    logger.removeAppender(this);
    stop();
  }
}
