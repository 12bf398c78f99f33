package io.copydesk.topology.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class TopicsTest {

  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(30);

  private final Topics topics = Topics.of("news.", 12, Limits.DEFAULT);

  @Test
  void what_the_raw_topic_takes_those_with_the_articles_time_take_by_another_clock() {
    Duration taken = topics.raw().ahead().orElseThrow();

    assertThat(writtenWithTheArticlesTime())
        .hasSize(1 + Feed.values().length)
        .allSatisfy(
            topic ->
                assertThat(topic.ahead().orElseThrow())
                    .isGreaterThanOrEqualTo(taken.plus(CLOCKS_DIFFER)));
  }

  /** Dead letters have the broker's. */
  private List<Topic> writtenWithTheArticlesTime() {
    return topics.all().stream()
        .filter(topic -> !topics.read().contains(topic))
        .filter(topic -> topic.timestamps() == TimestampType.CREATE_TIME)
        .toList();
  }
}
