package io.copydesk.cli.run;

import io.copydesk.app.config.ConfigReference;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.cli.console.Console;
import io.copydesk.cli.console.SafeText;
import io.copydesk.cli.enrich.BundledEngine;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.ClusterFailures;
import io.copydesk.cli.kafka.ConnectionOptions;
import java.util.Map;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code copydesk run}: the application against an existing cluster. */
@Command(
    name = "run",
    description = {
      "Run the application against an existing cluster, until it is stopped.",
      "",
      "Settings come from the file, over it from the environment (COPYDESK_TOPICS_PREFIX is copydesk.topics.prefix,"
          + " KAFKA_BOOTSTRAP_SERVERS is bootstrap.servers), over it from the command line.",
      ""
    })
public final class RunCommand implements Callable<Integer> {

  @Mixin ServiceExitCodes exitCodes = new ServiceExitCodes();

  @Mixin ConnectionOptions connection = new ConnectionOptions();

  @Option(
      names = "--print-config",
      description = "Print the settings in force, secrets masked, and run nothing.")
  boolean printConfig;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Map<String, String> settings = connection.settings(Map.of());
    CopydeskConfig config = ConnectionOptions.read(settings);
    if (printConfig) {
      String printable = ConfigReference.printable(settings, config);
      new Console(spec).data(SafeText.lines(printable.stripTrailing()));
      return ExitCode.OK;
    }
    return run(config);
  }

  private static int run(CopydeskConfig config) throws InterruptedException {
    // Asked for only here: every command loads this class, and setting up the log takes a while.
    Logger log = LoggerFactory.getLogger(RunCommand.class);
    Cluster cluster = new Cluster(config);
    log.info("Loading the language model");
    try (RunningService application = RunningService.of(config, BundledEngine.enricher())) {
      return StopSignal.orAwait(
          application::stop,
          () -> {
            application.start();
            log.info("Enriching {} at {}", cluster.topics().raw().name(), cluster.bootstrap());
            return application.awaitStop();
          });
    } catch (RuntimeException e) {
      throw new ClusterFailures(cluster).explain(e);
    }
  }
}
