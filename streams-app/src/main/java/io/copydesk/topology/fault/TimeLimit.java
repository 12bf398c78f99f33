package io.copydesk.topology.fault;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * Gives up on calls that are not answered in time. Apicurio's client waits for the registry without
 * a limit, and a thread that waits forever is worse than one that fails. Thread-safe.
 */
public final class TimeLimit implements AutoCloseable {

  private final Duration limit;

  /** A thread for each call, so that none waits behind one that hangs; calls are few. */
  private final ExecutorService callers =
      Executors.newThreadPerTaskExecutor(
          Thread.ofPlatform().daemon().name("copydesk-registry").factory());

  /**
   * @param limit of each call
   */
  public TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /**
   * The call's result.
   *
   * @throws LateAnswerException when there is none within the limit
   * @throws RuntimeException or {@link Error}, the call's own
   */
  public <T> T call(Supplier<T> work) {
    Future<T> answer = callers.submit(work::get);
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (java.util.concurrent.TimeoutException e) {
      answer.cancel(true);
      throw new LateAnswerException("no answer within " + limit.toMillis() + " ms");
    } catch (InterruptedException e) {
      answer.cancel(true);
      throw new InterruptException(e);
    } catch (ExecutionException e) {
      throw switch (e.getCause()) {
        case RuntimeException own -> own;
        case Error own -> throw own;
        default -> new IllegalStateException(e);
      };
    }
  }

  /**
   * A call was not answered in time. It extends Kafka's exception so that retries treat it as
   * transient, and is a class of its own so that messages do not blame the brokers. It has no
   * cause: people are told the innermost one's message, and that of a wait has none.
   */
  public static final class LateAnswerException extends TimeoutException {
    private static final long serialVersionUID = 1L;

    LateAnswerException(String message) {
      super(message);
    }
  }

  @Override
  public void close() {
    callers.shutdownNow();
  }
}
