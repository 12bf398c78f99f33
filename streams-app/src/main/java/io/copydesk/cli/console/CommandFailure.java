package io.copydesk.cli.console;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/** A command cannot do what it was asked for; the message says what is wrong and the remedy. */
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandFailure(int exitCode, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** The request was right, but could not be carried out: exit code 1. */
  public static CommandFailure failed(String message) {
    return new CommandFailure(ExitCode.SOFTWARE, message, null);
  }

  /** The request was right, but could not be carried out: exit code 1. */
  public static CommandFailure failed(String message, Throwable cause) {
    return new CommandFailure(ExitCode.SOFTWARE, message, cause);
  }

  /** Wrong usage or configuration: exit code 2. */
  public static CommandFailure misused(String message) {
    return new CommandFailure(ExitCode.USAGE, message, null);
  }

  /** With an exit code of its own. */
  public static CommandFailure ending(int exitCode, String message, Throwable cause) {
    return new CommandFailure(exitCode, message, cause);
  }

  /** The exit code of the process. */
  public int exitCode() {
    return exitCode;
  }
}
