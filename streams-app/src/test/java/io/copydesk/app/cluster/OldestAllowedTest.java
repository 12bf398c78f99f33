package io.copydesk.app.cluster;

import static io.copydesk.topology.TopologyBench.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldestAllowedTest {

  @Test
  void a_topic_that_refuses_the_records_of_old_articles_is_told_of_with_the_remedy() {
    assertThat(OldestAllowed.warning(TOPICS.enriched(), settings("604800000", "CreateTime")))
        .hasValueSatisfying(
            told ->
                assertThat(told)
                    .startsWith("news.articles.enriched refuses records that are older than")
                    .contains("604800000 ms")
                    .endsWith(
                        "--entity-name news.articles.enriched --add-config"
                            + " message.timestamp.before.max.ms=9223372036854775807`"));
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854775807, CreateTime",
    "9223372036854, CreateTime",
    "604800000, LogAppendTime"
  })
  void one_that_takes_them_or_stamps_them_itself_is_not(String most, String stamped) {
    assertThat(OldestAllowed.warning(TOPICS.enriched(), settings(most, stamped))).isEmpty();
  }

  @Test
  void brokers_that_know_no_such_limit_are_not_told_of() {
    assertThat(OldestAllowed.warning(TOPICS.enriched(), new Config(List.of()))).isEmpty();
  }

  private static Config settings(String most, String stamped) {
    return new Config(
        List.of(
            new ConfigEntry("message.timestamp.before.max.ms", most),
            new ConfigEntry("message.timestamp.type", stamped)));
  }
}
