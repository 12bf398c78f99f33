package io.copydesk.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.config.ConfigTransformer;
import org.apache.kafka.common.config.provider.ConfigProvider;
import org.apache.kafka.common.config.provider.DirectoryConfigProvider;
import org.apache.kafka.common.config.provider.EnvVarConfigProvider;
import org.apache.kafka.common.config.provider.FileConfigProvider;

/**
 * Collects settings: a properties file, over it the environment ({@code COPYDESK_TOPICS_PREFIX} is
 * {@code copydesk.topics.prefix}, {@code KAFKA_BOOTSTRAP_SERVERS} is {@code bootstrap.servers}),
 * over it what the command line sets. Then {@code ${env:NAME}}, {@code ${file:/path:key}} and
 * {@code ${dir:/path:file}} are replaced by what they refer to. Stateless.
 */
public final class ConfigSources {

  private static final String KAFKA = "KAFKA_";
  private static final String COPYDESK = "COPYDESK_";

  /** Read by the launcher, not by the application; and by Kafka's own scripts. */
  private static final Set<String> NOT_SETTINGS =
      Set.of(
          "COPYDESK_JAVA_OPTS",
          "COPYDESK_HOME",
          "COPYDESK_MVN",
          "COPYDESK_STACK",
          "KAFKA_OPTS",
          "KAFKA_HOME",
          "KAFKA_HEAP_OPTS",
          "KAFKA_LOG4J_OPTS",
          "KAFKA_JVM_PERFORMANCE_OPTS");

  private ConfigSources() {}

  /**
   * The settings of a file.
   *
   * @throws InvalidConfigurationException when it cannot be read
   */
  public static Map<String, String> file(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new InvalidConfigurationException(
          List.of(new ConfigProblem(file.toString(), "the file cannot be read: " + e)));
    }
    Map<String, String> settings = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(k -> settings.put(k, properties.getProperty(k).strip()));
    return settings;
  }

  /**
   * What holds in the end; later sources win.
   *
   * @param file from {@link #file}
   * @param environment the process's variables
   * @param overrides from the command line
   */
  public static Map<String, String> merge(
      Map<String, String> file, Map<String, String> environment, Map<String, String> overrides) {
    Map<String, String> settings = new TreeMap<>(file);
    environment.forEach(
        (name, value) -> {
          if (NOT_SETTINGS.contains(name)) {
            return;
          }
          if (name.startsWith(COPYDESK)) {
            settings.put(dotted(name), value);
          } else if (name.startsWith(KAFKA)) {
            settings.put(dotted(name.substring(KAFKA.length())), value);
          }
        });
    settings.putAll(overrides);
    return resolve(settings, environment);
  }

  private static String dotted(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '.');
  }

  private static Map<String, String> resolve(
      Map<String, String> settings, Map<String, String> environment) {
    try (EnvVarConfigProvider env = new EnvVarConfigProvider(environment);
        FileConfigProvider files = new FileConfigProvider();
        DirectoryConfigProvider directories = new DirectoryConfigProvider()) {
      Map<String, ConfigProvider> providers = Map.of("env", env, "file", files, "dir", directories);
      providers.values().forEach(provider -> provider.configure(Map.of()));
      return new TreeMap<>(new ConfigTransformer(providers).transform(settings).data());
    } catch (IOException | RuntimeException e) {
      throw new InvalidConfigurationException(
          List.of(
              new ConfigProblem("${...}", "a reference cannot be resolved: " + e.getMessage())));
    }
  }
}
