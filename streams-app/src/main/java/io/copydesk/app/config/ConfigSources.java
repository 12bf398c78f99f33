package io.copydesk.app.config;

import io.copydesk.table.ByteOrderMark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.config.ConfigTransformer;
import org.apache.kafka.common.config.provider.ConfigProvider;
import org.apache.kafka.common.config.provider.DirectoryConfigProvider;
import org.apache.kafka.common.config.provider.EnvVarConfigProvider;
import org.apache.kafka.common.config.provider.FileConfigProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collects settings: a properties file, over it the environment ({@link EnvironmentSettings}), over
 * it what the command line sets. Then {@code ${env:NAME}}, {@code ${file:/path:key}} and {@code
 * ${dir:/path:file}} are replaced by what they refer to. Stateless.
 */
public final class ConfigSources {

  private static final Logger LOG = LoggerFactory.getLogger(ConfigSources.class);

  private ConfigSources() {}

  /**
   * The settings of a file.
   *
   * @throws InvalidConfigurationException when it cannot be read
   */
  public static Map<String, String> file(Path file) {
    Properties properties = new Properties();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      properties.load(ByteOrderMark.passed(reader));
    } catch (IOException | IllegalArgumentException e) {
      throw new InvalidConfigurationException(
          List.of(new ConfigProblem(file.toString(), "the file cannot be read: " + e)));
    }
    Map<String, String> settings = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      settings.put(key, properties.getProperty(key));
    }
    return settings;
  }

  /**
   * What holds in the end; later sources win. Blanks around a value, as of a secret that ends with
   * a line break, are none of it.
   *
   * @param file from {@link #file}
   * @param environment the process's variables
   * @param overrides from the command line
   */
  public static Map<String, String> merge(
      Map<String, String> file, Map<String, String> environment, Map<String, String> overrides) {
    Map<String, String> settings = new TreeMap<>(file);
    settings.putAll(EnvironmentSettings.of(environment));
    settings.putAll(overrides);
    Map<String, String> resolved = resolve(settings, environment);
    resolved.replaceAll((key, value) -> value.strip());
    return resolved;
  }

  private static Map<String, String> resolve(
      Map<String, String> settings, Map<String, String> environment) {
    try (EnvVarConfigProvider env = new EnvVarConfigProvider(environment);
        FileConfigProvider files = new FileConfigProvider();
        DirectoryConfigProvider directories = new DirectoryConfigProvider()) {
      Map<String, ConfigProvider> providers = Map.of("env", env, "file", files, "dir", directories);
      providers.values().forEach(provider -> provider.configure(Map.of()));
      return resolved(settings, new ConfigTransformer(providers));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One after another, so that one whose file cannot be read leaves the others alone. It stays as
   * it is, and {@link ConfigReader} tells of it beside all other problems.
   */
  private static Map<String, String> resolved(
      Map<String, String> settings, ConfigTransformer references) {
    Map<String, String> resolved = new TreeMap<>(settings);
    settings.forEach(
        (key, value) -> {
          try {
            resolved.putAll(references.transform(Map.of(key, value)).data());
          } catch (RuntimeException e) {
            LOG.debug("What {} refers to cannot be read: {}", key, e.toString());
          }
        });
    return resolved;
  }
}
