package io.copydesk.app.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which variables of the environment are settings: {@code COPYDESK_TOPICS_PREFIX} is {@code
 * copydesk.topics.prefix}, {@code KAFKA_BOOTSTRAP_SERVERS} is {@code bootstrap.servers}. Stateless.
 */
public final class EnvironmentSettings {

  /**
   * Logging begins before settings are read, and so has variables only. An empty one is as if it
   * were not set: Compose and Kubernetes set an optional variable to nothing.
   */
  public static final String LOG_FORMAT = "COPYDESK_LOG_FORMAT";

  /** How much the application says; commands other than {@code run} say nothing without it. */
  public static final String LOG_LEVEL = "COPYDESK_LOG_LEVEL";

  static final String LOG_LIBRARIES = "COPYDESK_LOG_LIBRARIES";

  private static final String KAFKA = "KAFKA_";
  private static final String COPYDESK = "COPYDESK_";
  private static final Set<String> LOG_LEVELS =
      Set.of("off", "error", "warn", "info", "debug", "trace");

  /** Read by the launcher, by logging or by Kafka's own scripts. */
  private static final Set<String> NOT_SETTINGS =
      Set.of(
          LOG_FORMAT,
          LOG_LEVEL,
          LOG_LIBRARIES,
          "COPYDESK_JAVA_OPTS",
          "KAFKA_OPTS",
          "KAFKA_HOME",
          "KAFKA_HEAP_OPTS",
          "KAFKA_LOG4J_OPTS",
          "KAFKA_JVM_PERFORMANCE_OPTS");

  /** Variables that Kubernetes sets for a service whose name begins like our settings. */
  private static final Pattern SERVICE_LINK =
      Pattern.compile(
          "[A-Z0-9_]+_SERVICE_(HOST|PORT(_[A-Z0-9_]+)?)"
              + "|[A-Z0-9_]+_PORT_\\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?");

  private static final Pattern SERVICE_ADDRESS = Pattern.compile("(tcp|udp|sctp)://.*");

  private EnvironmentSettings() {}

  /**
   * The settings by their names.
   *
   * @throws InvalidConfigurationException when a variable for logging has a value that is not
   *     allowed
   */
  static Map<String, String> of(Map<String, String> environment) {
    checkLogging(environment);
    Map<String, String> settings = new TreeMap<>();
    environment.forEach(
        (name, value) -> {
          if (!NOT_SETTINGS.contains(name) && !isServiceLink(name, value)) {
            key(name).ifPresent(key -> settings.put(key, value));
          }
        });
    return settings;
  }

  /** The environment variable of one of our settings. */
  static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replace('.', '_');
  }

  private static Optional<String> key(String name) {
    if (name.startsWith(COPYDESK)) {
      return Optional.of(dotted(name));
    }
    return name.startsWith(KAFKA)
        ? Optional.of(dotted(name.substring(KAFKA.length())))
        : Optional.empty();
  }

  private static String dotted(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '.');
  }

  private static boolean isServiceLink(String name, String value) {
    return SERVICE_LINK.matcher(name).matches()
        || (name.endsWith("_PORT") && SERVICE_ADDRESS.matcher(value).matches());
  }

  private static void checkLogging(Map<String, String> environment) {
    List<ConfigProblem> problems = new ArrayList<>();
    problems.addAll(check(environment, LOG_FORMAT, Set.of("text", "json")));
    problems.addAll(check(environment, LOG_LEVEL, LOG_LEVELS));
    problems.addAll(check(environment, LOG_LIBRARIES, LOG_LEVELS));
    if (!problems.isEmpty()) {
      throw new InvalidConfigurationException(problems);
    }
  }

  private static List<ConfigProblem> check(
      Map<String, String> environment, String variable, Set<String> allowed) {
    String value = environment.getOrDefault(variable, "");
    return value.isEmpty() || allowed.contains(value)
        ? List.of()
        : List.of(
            new ConfigProblem(variable, "has to be one of " + allowed.stream().sorted().toList()));
  }
}
