package io.copydesk.cli;

import io.copydesk.app.ConfigReference;
import io.copydesk.app.CopydeskConfig;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.ClusterFailures;
import io.copydesk.cli.local.RunningApplication;
import io.copydesk.cli.local.StopSignal;
import java.util.Map;
import java.util.concurrent.Callable;
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
final class RunCommand implements Callable<Integer> {

  @Mixin ConnectionOptions connection = new ConnectionOptions();

  @Option(
      names = "--print-config",
      description = "Print the settings in force, secrets masked, and run nothing.")
  boolean printConfig;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Console console = new Console(spec);
    Map<String, String> settings = connection.settings(Map.of());
    CopydeskConfig config = ConnectionOptions.read(settings);
    if (printConfig) {
      console.data(ConfigReference.printable(settings).stripTrailing());
      return ExitCode.OK;
    }
    return run(config, console);
  }

  private static int run(CopydeskConfig config, Console console) throws InterruptedException {
    Cluster cluster = new Cluster(config);
    console.tell("Loading the language model");
    try (RunningApplication application =
        RunningApplication.start(config, BundledEngine.enricher())) {
      console.tell("Enriching " + cluster.topics().raw().name() + " at " + cluster.bootstrap());
      return StopSignal.orAwait(application::close, application::awaitStop);
    } catch (RuntimeException e) {
      throw new ClusterFailures(cluster).explain(e);
    }
  }
}
