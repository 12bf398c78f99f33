package io.copydesk.cli.console;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command writes: data to standard output, messages to standard error. Each message is a
 * whole line, so that those of several threads do not mix.
 */
public final class Console {

  private final PrintWriter out;
  private final PrintWriter err;

  /**
   * @param spec of the command that runs, whose streams are written to
   */
  public Console(CommandSpec spec) {
    this.out = spec.commandLine().getOut();
    this.err = spec.commandLine().getErr();
  }

  /**
   * A line of data.
   *
   * @throws CommandFailure when nobody reads it any more, as after {@code | head}
   */
  public void data(String line) {
    out.println(line);
    if (out.checkError()) {
      throw CommandFailure.failed("standard output was closed");
    }
  }

  /** A message for the user; what a terminal would obey is escaped. */
  public void tell(String message) {
    err.println(SafeText.lines(message));
    err.flush();
  }
}
