package io.copydesk.cli.local;

import io.copydesk.app.config.ConfigKeys;
import io.copydesk.cli.console.Console;
import io.copydesk.cli.enrich.BundledEngine;
import io.copydesk.cli.kafka.ConnectionOptions;
import io.copydesk.cli.kafka.LaptopPorts;
import io.copydesk.cli.run.ServiceExitCodes;
import io.copydesk.cli.run.StopSignal;
import io.copydesk.local.LocalStack;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code copydesk up}: broker, registry and application on this machine. */
@Command(
    name = "up",
    description = {
      "Run a Kafka broker, a schema registry and the application on this machine, until Ctrl-C.",
      "",
      "They listen on the loopback interface only. What they hold survives a restart. Settings come from the"
          + " COPYDESK_ variables of the environment and from --set.",
      ""
    })
public final class UpCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  @Option(
      names = "--dir",
      paramLabel = "FOLDER",
      defaultValue = "data",
      description = "Where the data is kept (default: ./data).")
  Path folder = Path.of("data");

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "" + LaptopPorts.BROKER,
      description = "Kafka's port; 0 for any free one (default: ${DEFAULT-VALUE}).")
  int port;

  @Option(
      names = "--registry-port",
      paramLabel = "PORT",
      defaultValue = "" + LaptopPorts.REGISTRY,
      description = "The schema registry's port; 0 for any free one (default: ${DEFAULT-VALUE}).")
  int registryPort;

  @Option(
      names = "--http-port",
      paramLabel = "PORT",
      description =
          "The application's port for health and metrics; 0 for any free one (default: that of the environment, else"
              + " 8090).")
  @Nullable Integer httpPort;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Override one setting. May be repeated.")
  Map<String, String> overrides = new LinkedHashMap<>();

  @Option(names = "--no-catalog", description = "Leave an empty reference topic empty.")
  boolean noCatalog;

  @Mixin ServiceExitCodes exitCodes = new ServiceExitCodes();

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Console console = new Console(spec);
    try (Laptop laptop = Laptop.start(plan(), console::tell)) {
      Welcome.lines(laptop).forEach(console::tell);
      return StopSignal.orAwait(laptop::stop, laptop::awaitStop);
    }
  }

  private Laptop.Plan plan() {
    checkPort("--port", port);
    checkPort("--registry-port", registryPort);
    Map<String, String> given = new LinkedHashMap<>();
    if (httpPort != null) {
      given.put(ConfigKeys.HTTP_PORT, Integer.toString(httpPort));
    }
    given.putAll(overrides);
    Map<String, String> settings = ConnectionOptions.withEnvironment(Map.of(), given);
    // Variables of Kafka's own settings say how another cluster is reached.
    settings
        .keySet()
        .removeIf(key -> !key.startsWith(ConfigKeys.PREFIX) && !given.containsKey(key));
    return new Laptop.Plan(
        folder.toAbsolutePath().normalize(),
        new LocalStack.Ports(port, registryPort),
        settings,
        ConnectionOptions::read,
        BundledEngine::enricher,
        !noCatalog);
  }

  private void checkPort(String option, int given) {
    if (given < 0 || given > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), option + " has to be from 0 to " + LAST_PORT + ", not " + given);
    }
  }
}
