package io.copydesk.cli;

import io.copydesk.app.config.EnvironmentSettings;
import io.copydesk.cli.console.Failures;
import io.copydesk.cli.console.VersionProvider;
import io.copydesk.cli.deadletter.DlqCommand;
import io.copydesk.cli.enrich.BundledEngine;
import io.copydesk.cli.enrich.Engine;
import io.copydesk.cli.enrich.EnrichCommand;
import io.copydesk.cli.kafka.TopicsCommand;
import io.copydesk.cli.post.PostCommand;
import io.copydesk.cli.reference.ReferenceCommand;
import io.copydesk.cli.run.RunCommand;
import io.copydesk.cli.watch.WatchCommand;
import io.copydesk.events.EventClasses;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.ServiceLoader;
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
      "Finds the companies, ministries, organisations, people, roles, places and figures in the news as it passes"
          + " through Kafka.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failed", "2:wrong usage or configuration"})
public final class Copydesk implements Runnable {

  private static final String LOG_LEVEL = "copydesk.log.level";

  @Spec CommandSpec spec;

  Copydesk() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    quietenLibraries(args);
    EventClasses.trust();
    CommandLine commandLine = commandLine(System.in, new BundledEngine());
    commandLine.setOut(utf8(FileDescriptor.out)).setErr(utf8(FileDescriptor.err));
    int exitCode = execute(commandLine, args);
    commandLine.getOut().flush();
    System.exit(exitCode);
  }

  private static int execute(CommandLine commandLine, String[] args) {
    try {
      return commandLine.execute(args);
    } catch (OutOfMemoryError e) {
      commandLine
          .getErr()
          .println("copydesk: out of memory: give more by COPYDESK_JAVA_OPTS=-Xmx4g, for example");
    } catch (LinkageError e) {
      commandLine.getErr().println("copydesk: the installation is not complete: " + e);
    }
    commandLine.getErr().flush();
    return CommandLine.ExitCode.SOFTWARE;
  }

  /**
   * Sends what libraries log through the JDK to the one log as well, and turns the log off for all
   * commands but {@code run}, unless its level is set: a command itself says what its user has to
   * know, and Kafka's clients would repeat it many times. Has to run before the first use of a
   * logger.
   */
  private static void quietenLibraries(String[] args) {
    if (!isLogWanted(System.getenv()) && !isService(args)) {
      System.setProperty(LOG_LEVEL, "off");
    }
    System.setProperty("java.util.logging.manager", "org.apache.logging.log4j.jul.LogManager");
  }

  /** Whether the command is {@code run}; no option before the command has a value of its own. */
  static boolean isService(String... args) {
    return Arrays.stream(args)
        .filter(argument -> !argument.startsWith("-"))
        .findFirst()
        .filter("run"::equals)
        .isPresent();
  }

  /** Whether its level is set, by a property of the JVM or in the environment. */
  static boolean isLogWanted(Map<String, String> environment) {
    return System.getProperty(LOG_LEVEL) != null
        || !environment.getOrDefault(EnvironmentSettings.LOG_LEVEL, "").isEmpty();
  }

  /**
   * The command with its subcommands.
   *
   * @param in standard input
   * @param engines for the commands that enrich in this process
   */
  static CommandLine commandLine(InputStream in, Engine.Factory engines) {
    CommandLine copydesk = new CommandLine(new Copydesk());
    for (MoreCommands more : ServiceLoader.load(MoreCommands.class)) {
      more.commands(engines).forEach(copydesk::addSubcommand);
    }
    return copydesk
        .addSubcommand(new RunCommand())
        .addSubcommand(new EnrichCommand(in, engines))
        .addSubcommand(new PostCommand(in))
        .addSubcommand(new WatchCommand())
        .addSubcommand(new TopicsCommand())
        .addSubcommand(new DlqCommand())
        .addSubcommand(ReferenceCommand.reading(in))
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
