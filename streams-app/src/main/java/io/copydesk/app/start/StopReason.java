package io.copydesk.app.start;

import io.copydesk.topology.fault.Causes;
import java.util.Optional;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;

/** Why the application has stopped or could not start, with the process's exit code. */
public enum StopReason {
  /** It was asked to. */
  REQUESTED(0),
  /** A defect or an unexpected answer; the log has the cause. */
  FAILED(1),
  /** The configuration is not usable. */
  MISCONFIGURED(2),
  /** The topics or schemas are not as needed; {@code copydesk topics} makes them so. */
  NOT_PREPARED(3),
  /** The cluster or the schema registry refuses our credentials or lacks a right for us. */
  NOT_ALLOWED(4),
  /** Work in progress was not done when the time to stop was up. */
  STOP_TIMED_OUT(5);

  private final int exitCode;

  StopReason(int exitCode) {
    this.exitCode = exitCode;
  }

  /**
   * The reason to stop for this very exception, without a look at its causes; empty when a new
   * thread may go on.
   */
  public static Optional<StopReason> demandedBy(Throwable failure) {
    return switch (failure) {
      case AuthenticationException refused -> Optional.of(NOT_ALLOWED);
      case AuthorizationException refused -> Optional.of(NOT_ALLOWED);
      case MissingSourceTopicException missing -> Optional.of(NOT_PREPARED);
      case ConfigException wrong -> Optional.of(MISCONFIGURED);
      case UnsupportedVersionException wrong -> Optional.of(MISCONFIGURED);
      case Error defect -> Optional.of(FAILED);
      default -> Optional.empty();
    };
  }

  /** The first reason that the failure or one of its causes demands; FAILED when none does. */
  public static StopReason behind(Throwable failure) {
    return Causes.of(failure)
        .flatMap(cause -> demandedBy(cause).stream())
        .findFirst()
        .orElse(FAILED);
  }

  /** For {@link System#exit}. */
  public int exitCode() {
    return exitCode;
  }
}
