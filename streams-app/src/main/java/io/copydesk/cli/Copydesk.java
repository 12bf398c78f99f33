package io.copydesk.cli;

import io.copydesk.events.EventClasses;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code copydesk} command. */
@Command(
    name = "copydesk",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    scope = CommandLine.ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = true,
    description = {
      "Finds the companies, ministries, figures and people in the news as it passes through Kafka.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failed", "2:wrong usage or configuration"})
public final class Copydesk implements Runnable {

  @Spec CommandSpec spec;

  Copydesk() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    EventClasses.trust();
    CommandLine commandLine = commandLine(System.in, new BundledEngine());
    commandLine.setOut(utf8(FileDescriptor.out)).setErr(utf8(FileDescriptor.err));
    int exitCode = commandLine.execute(args);
    commandLine.getOut().flush();
    System.exit(exitCode);
  }

  /**
   * The command with its subcommands.
   *
   * @param in standard input
   * @param engines for the commands that enrich in this process
   */
  static CommandLine commandLine(InputStream in, Engine.Factory engines) {
    return new CommandLine(new Copydesk())
        .addSubcommand(new DemoCommand())
        .addSubcommand(new UpCommand())
        .addSubcommand(new RunCommand())
        .addSubcommand(new EnrichCommand(in, engines))
        .addSubcommand(new PostCommand(in))
        .addSubcommand(new WatchCommand())
        .addSubcommand(new TopicsCommand())
        .addSubcommand(new ScoreCommand(engines))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Failures::misused)
        .setExecutionExceptionHandler(Failures::failed);
  }

  /** Data is UTF-8 wherever it goes, whatever the system's locale. */
  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }
}
