package io.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.Layout;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.ConfigurationSource;
import org.apache.logging.log4j.core.config.properties.PropertiesConfigurationFactory;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.message.SimpleMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log as text, which is read in terminals: of the product's configuration, not the tests'. */
class LogLayoutTest {

  private static final Path CONFIGURATION =
      Path.of("src", "main", "resources", "log4j2.properties");

  private Layout<?> layout;

  @BeforeEach
  void read_the_configuration() throws Exception {
    try (InputStream in = Files.newInputStream(CONFIGURATION)) {
      Configuration configuration =
          new PropertiesConfigurationFactory()
              .getConfiguration(
                  new LoggerContext("the product's"),
                  new ConfigurationSource(in, CONFIGURATION.toFile()));
      configuration.initialize();
      layout = configuration.getAppender("text").getLayout();
    }
  }

  private String logged(String message, Throwable thrown) {
    return String.valueOf(
        layout.toSerializable(
            Log4jLogEvent.newBuilder()
                .setLoggerName("io.copydesk.topology.reference.CatalogFeed")
                .setLevel(Level.WARN)
                .setMessage(new SimpleMessage(message))
                .setThrown(thrown)
                .build()));
  }

  @Test
  void control_characters_are_escaped() {
    String logged =
        logged("id \u001b]0;title\u0007 \u202ereversed\u009b2J", new Exception("\u001b[2Jcleared"));

    assertThat(logged)
        .contains("WARN  CatalogFeed - id ?]0;title? ?reversed?2J", "Exception: ?[2Jcleared")
        .doesNotContainPattern("[\\p{Cntrl}&&[^\\n\\t]]");
  }

  @Test
  void lines_stay_lines_and_a_stack_trace_is_there_once() {
    String logged = logged("Zürich:\n\tone\n\ttwo", new Exception("cause"));

    assertThat(logged.lines().toList())
        .element(0, org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .endsWith("WARN  CatalogFeed - Zürich:");
    assertThat(logged.lines()).contains("\tone", "\ttwo", "java.lang.Exception: cause");
    assertThat(logged.lines().filter(line -> line.contains("Exception: cause"))).hasSize(1);
    assertThat(logged).endsWith("\n");
  }
}
