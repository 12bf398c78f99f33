package io.copydesk.app.cluster;

import static io.copydesk.topology.TopologyBench.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChosenRetentionTest {

  @ParameterizedTest
  @CsvSource({
    "1000, 1000 ms",
    "3600000, 60 minutes",
    "172800000, 2 days",
    "172799999, 47 hours",
    "86400000, 24 hours",
    "119000, 119000 ms"
  })
  void a_retention_that_is_too_short_is_told_in_a_unit_that_shows_it(String millis, String told) {
    ConfigEntry chosen =
        new ConfigEntry(
            "retention.ms",
            millis,
            ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG,
            false,
            false,
            List.of(),
            ConfigEntry.ConfigType.LONG,
            null);

    assertThat(ChosenRetention.warning(TOPICS.raw(), new Config(List.of(chosen))))
        .hasValueSatisfying(
            warning ->
                assertThat(warning)
                    .contains("keeps records for " + told + " only", "it would be 7 days")
                    .endsWith(
                        "run `kafka-configs.sh --bootstrap-server HOST:PORT [--command-config FILE]"
                            + " --alter --entity-type topics --entity-name news.articles.raw"
                            + " --add-config retention.ms=604800000`"));
  }
}
