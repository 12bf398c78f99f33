package io.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.ConfigurationSource;
import org.apache.logging.log4j.core.config.properties.PropertiesConfigurationFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the variables for logging do to the product's configuration. A process cannot change its
 * own, so that here system properties of the same names stand for them.
 */
class LogVariablesTest {

  private static final Path CONFIGURATION =
      Path.of("src", "main", "resources", "log4j2.properties");

  private static final String FORMAT = "COPYDESK_LOG_FORMAT";
  private static final String LEVEL = "COPYDESK_LOG_LEVEL";
  private static final String LIBRARIES = "COPYDESK_LOG_LIBRARIES";

  /** What a build may set for its own tests. */
  private static final String PROPERTY = "copydesk.log.level";

  private final @Nullable String ofTheBuild = System.clearProperty(PROPERTY);

  @AfterEach
  void restore() {
    List.of(FORMAT, LEVEL, LIBRARIES).forEach(System::clearProperty);
    if (ofTheBuild != null) {
      System.setProperty(PROPERTY, ofTheBuild);
    }
  }

  private static Configuration configuration() throws Exception {
    String text = Files.readString(CONFIGURATION).replace("${env:", "${sys:");
    Configuration configuration =
        new PropertiesConfigurationFactory()
            .getConfiguration(
                new LoggerContext("the product's"),
                new ConfigurationSource(new ByteArrayInputStream(text.getBytes(UTF_8))));
    configuration.initialize();
    return configuration;
  }

  private static void assertLogs(String format, String ours, String libraries) throws Exception {
    Configuration configuration = configuration();

    assertThat(configuration.getRootLogger().getAppenderRefs())
        .extracting(appender -> appender.getRef())
        .containsExactly(format);
    assertThat(configuration.getLoggerConfig("io.copydesk").getLevel()).hasToString(ours);
    assertThat(configuration.getRootLogger().getLevel()).hasToString(libraries);
    assertThat(configuration.getLoggerConfig("org.apache.kafka.clients.NetworkClient").getLevel())
        .hasToString(libraries);
  }

  @Test
  void without_them_the_log_is_text_and_libraries_only_warn() throws Exception {
    assertLogs("text", "INFO", "WARN");
  }

  @Test
  void empty_ones_are_as_if_they_were_not_set() throws Exception {
    List.of(FORMAT, LEVEL, LIBRARIES).forEach(variable -> System.setProperty(variable, ""));

    assertLogs("text", "INFO", "WARN");
  }

  @ParameterizedTest
  @CsvSource({
    "off, info",
    "error, debug",
    "warn, trace",
    "info, off",
    "debug, warn",
    "trace, error"
  })
  void each_value_that_is_allowed_holds(String ours, String libraries) throws Exception {
    System.setProperty(FORMAT, "json");
    System.setProperty(LEVEL, ours);
    System.setProperty(LIBRARIES, libraries);

    assertLogs("json", ours.toUpperCase(Locale.ROOT), libraries.toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest
  @CsvSource({"'', false", "debug, true"})
  void commands_log_only_where_the_level_has_a_value(String level, boolean isWanted) {
    assertThat(Copydesk.isLogWanted(Map.of(LEVEL, level))).isEqualTo(isWanted);
  }
}
