package io.copydesk.cli.kafka;

import io.copydesk.app.config.ConfigKeys;
import io.copydesk.app.config.ConfigReader;
import io.copydesk.app.config.ConfigSources;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.app.config.InvalidConfigurationException;
import io.copydesk.cli.console.CommandFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the commands that talk to Kafka. */
public final class ConnectionOptions {

  private static final String BOOTSTRAP = CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG;

  /** Where {@code copydesk up} listens. */
  private static final Map<String, String> LAPTOP =
      Map.of(
          BOOTSTRAP,
          LaptopPorts.BOOTSTRAP,
          ConfigKeys.REGISTRY_URL,
          "http://" + LaptopPorts.HOST + ":" + LaptopPorts.REGISTRY + ConfigKeys.APICURIO_API);

  @Option(
      names = {"-b", "--bootstrap"},
      paramLabel = "HOST:PORT",
      description =
          "Kafka's brokers (default: bootstrap.servers of the configuration; without a file"
              + " "
              + LaptopPorts.BOOTSTRAP
              + ", but not for 'run').")
  @Nullable String bootstrap;

  @Option(
      names = "--registry",
      paramLabel = "URL",
      description =
          "The schema registry (default: copydesk.registry.url of the configuration, whose default is"
              + " port 8081 of this machine).")
  @Nullable String registry;

  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      description = "A properties file with Kafka's settings and copydesk.* ones.")
  @Nullable Path file;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Override one setting. May be repeated.")
  Map<String, String> overrides = new LinkedHashMap<>();

  /**
   * The configuration; without a file, that of a stack on this machine.
   *
   * @throws CommandFailure with every problem of it
   */
  CopydeskConfig config() {
    return read(settings(file == null ? LAPTOP : Map.of()));
  }

  /** The settings in force: defaults, file, environment, command line, later ones first. */
  public Map<String, String> settings(Map<String, String> defaults) {
    Map<String, String> settings = new HashMap<>(defaults);
    settings.putAll(fromFile());
    return withEnvironment(settings, fromCommandLine());
  }

  /**
   * The settings in force.
   *
   * @param below over which the environment's are put
   * @param above which are put over those
   * @throws CommandFailure when the environment has values that are not allowed
   */
  public static Map<String, String> withEnvironment(
      Map<String, String> below, Map<String, String> above) {
    try {
      return ConfigSources.merge(below, System.getenv(), above);
    } catch (InvalidConfigurationException e) {
      throw CommandFailure.misused(e.getMessage());
    }
  }

  /**
   * The configuration of some settings.
   *
   * @throws CommandFailure with every problem of them
   */
  public static CopydeskConfig read(Map<String, String> settings) {
    try {
      return ConfigReader.read(settings);
    } catch (InvalidConfigurationException e) {
      throw CommandFailure.misused(e.getMessage());
    }
  }

  private Map<String, String> fromFile() {
    if (file == null) {
      return Map.of();
    }
    if (!Files.isRegularFile(file)) {
      throw CommandFailure.misused(
          (Files.exists(file) ? "this is no file: " : "there is no file ") + file + " (-c)");
    }
    try {
      return ConfigSources.file(file);
    } catch (InvalidConfigurationException e) {
      throw CommandFailure.misused(e.getMessage());
    }
  }

  private Map<String, String> fromCommandLine() {
    Map<String, String> given = new LinkedHashMap<>(overrides);
    if (bootstrap != null) {
      given.put(BOOTSTRAP, bootstrap);
    }
    if (registry != null) {
      given.put(ConfigKeys.REGISTRY_URL, registry);
    }
    return given;
  }
}
