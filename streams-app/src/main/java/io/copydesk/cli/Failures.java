package io.copydesk.cli;

import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, without a stack trace, and with which exit code. Stateless. */
final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  /** A command line that cannot be understood. */
  static int misused(ParameterException failure, String[] args) {
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
  static int failed(Exception failure, CommandLine command, ParseResult parsed) {
    LOG.debug("The command failed", failure);
    command.getOut().flush();
    PrintWriter err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    if (failure instanceof CommandFailure told) {
      err.println(name + ": " + SafeText.lines(String.valueOf(told.getMessage())));
      err.flush();
      return told.exitCode();
    }
    err.println(name + ": " + SafeText.lines(describe(failure)));
    err.flush();
    return ExitCode.SOFTWARE;
  }

  private static String describe(Throwable failure) {
    String message = failure.getMessage();
    return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}
