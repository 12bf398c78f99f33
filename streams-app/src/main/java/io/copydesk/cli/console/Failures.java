package io.copydesk.cli.console;

import io.copydesk.app.config.EnvironmentSettings;
import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports failures of commands, without a stack trace, and gives the exit code. Stateless. */
public final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  /** A command line that cannot be understood. */
  public static int misused(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    err.println(name + ": " + SafeText.line(failure.getMessage()));
    UnmatchedArgumentException.printSuggestions(failure, err);
    err.println("Try '" + name + " --help'.");
    err.flush();
    return ExitCode.USAGE;
  }

  /** A command that failed on the way. */
  public static int failed(Exception failure, CommandLine command, ParseResult parsed) {
    LOG.debug("The command failed", failure);
    command.getOut().flush();
    if (failure instanceof CommandFailure told) {
      tell(command, String.valueOf(told.getMessage()));
      return told.exitCode();
    }
    tell(command, describe(failure) + " (" + EnvironmentSettings.LOG_LEVEL + "=debug shows where)");
    return ExitCode.SOFTWARE;
  }

  private static void tell(CommandLine command, String what) {
    String said = command.getCommandSpec().qualifiedName() + ": " + SafeText.lines(what);
    if (logsJson()) {
      LOG.error(said);
      return;
    }
    command.getErr().println(said);
    command.getErr().flush();
  }

  /**
   * Whether failures go to the log: where it is JSON, monitoring has to see why a service ended.
   */
  private static boolean logsJson() {
    return "json".equals(System.getenv(EnvironmentSettings.LOG_FORMAT)) && LOG.isErrorEnabled();
  }

  private static String describe(Throwable failure) {
    String message = failure.getMessage();
    return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}
