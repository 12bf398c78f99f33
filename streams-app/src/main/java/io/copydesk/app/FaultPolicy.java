package io.copydesk.app;

import io.copydesk.app.start.StopReason;
import io.copydesk.topology.fault.Causes;
import io.copydesk.topology.fault.TransientFaultException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what happens when a stream thread dies; its transaction is aborted either way. Where
 * trying again can help a new thread takes over: always after a transient fault, otherwise up to
 * {@value #REPLACEMENTS} times in ten minutes. Else the client shuts down. Thread-safe.
 */
final class FaultPolicy implements StreamsUncaughtExceptionHandler {

  /** Set by hand, as the time that they are counted in. */
  static final int REPLACEMENTS = 5;

  private static final Logger LOG = LoggerFactory.getLogger(FaultPolicy.class);
  private static final Duration PERIOD = Duration.ofMinutes(10);

  private final InstantSource clock;
  private final Consumer<StopReason> stopping;
  private final Deque<Instant> replaced = new ArrayDeque<>();

  /**
   * @param stopping is told the reason before the client shuts down
   */
  FaultPolicy(InstantSource clock, Consumer<StopReason> stopping) {
    this.clock = clock;
    this.stopping = stopping;
  }

  @Override
  public synchronized StreamThreadExceptionResponse handle(Throwable failure) {
    Optional<StopReason> reason = reasonToStop(failure);
    if (reason.isPresent()) {
      LOG.error("Stopping ({}): {}", reason.get(), failure, failure);
      stopping.accept(reason.get());
      return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
    LOG.warn("A stream thread is replaced: {}", failure, failure);
    return StreamThreadExceptionResponse.REPLACE_THREAD;
  }

  private Optional<StopReason> reasonToStop(Throwable failure) {
    for (Throwable cause : Causes.of(failure).toList()) {
      Optional<StopReason> demanded = StopReason.demandedBy(cause);
      if (demanded.isPresent()) {
        return demanded;
      }
      if (cause instanceof TransientFaultException || cause instanceof RetriableException) {
        return Optional.empty();
      }
    }
    return tooOften() ? Optional.of(StopReason.FAILED) : Optional.empty();
  }

  private boolean tooOften() {
    Instant now = clock.instant();
    while (!replaced.isEmpty() && replaced.getFirst().isBefore(now.minus(PERIOD))) {
      replaced.removeFirst();
    }
    replaced.addLast(now);
    return replaced.size() > REPLACEMENTS;
  }
}
