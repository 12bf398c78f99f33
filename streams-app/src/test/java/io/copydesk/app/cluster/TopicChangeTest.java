package io.copydesk.app.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.topology.topic.Limits;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;

class TopicChangeTest {

  private static final Topics TOPICS = Topics.of("news.", 12, Limits.DEFAULT);

  @Test
  void without_a_topic_or_with_too_few_partitions_the_application_cannot_run() {
    Topic raw = TOPICS.raw();

    assertThat(new TopicChange.Create(raw).stopsTheApplication()).isTrue();
    assertThat(new TopicChange.AddPartitions(raw, 6).stopsTheApplication()).isTrue();
  }

  @Test
  void of_all_settings_those_that_lose_records_or_stop_a_producer_stop_the_application() {
    Set<String> stopping =
        TOPICS.all().stream()
            .flatMap(topic -> topic.settings().keySet().stream())
            .filter(TopicChangeTest::stopsTheApplication)
            .collect(Collectors.toSet());

    assertThat(stopping)
        .containsExactlyInAnyOrder(
            TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.MAX_MESSAGE_BYTES_CONFIG);
  }

  @Test
  void what_the_operator_may_choose_lets_it_run() {
    assertThat(
            Set.of(
                TopicConfig.RETENTION_MS_CONFIG,
                TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG))
        .noneMatch(TopicChangeTest::stopsTheApplication);
  }

  private static boolean stopsTheApplication(String setting) {
    return new TopicChange.Alter(TOPICS.raw(), setting, "now", "wanted").stopsTheApplication();
  }
}
