package io.copydesk.app;

import static io.copydesk.topology.TopologyBench.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.app.cluster.TopicChange;
import io.copydesk.app.cluster.TopicSurvey;
import io.copydesk.app.health.CapturedLog;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartChecksTest {

  @Test
  void a_topic_that_keeps_records_for_too_short_a_time_is_told_with_both_and_the_remedy() {
    TopicChange inherited =
        new TopicChange.Alter(TOPICS.raw(), "retention.ms", "3600000", "604800000");
    TopicSurvey survey = new TopicSurvey(List.of(inherited), List.of("one that somebody chose"));

    assertThat(warnings(survey))
        .containsExactly(
            "A topic is not as wanted: ~ news.articles.raw: retention.ms 3600000 -> 604800000;"
                + " `copydesk topics` makes it so, where the cluster allows it",
            "A topic is not as wanted: one that somebody chose");
  }

  @Test
  void what_ends_the_start_is_told_by_its_failure_only() {
    TopicSurvey survey = new TopicSurvey(List.of(new TopicChange.Create(TOPICS.raw())), List.of());

    assertThat(warnings(survey)).isEmpty();
  }

  private static List<String> warnings(TopicSurvey survey) {
    try (CapturedLog log = CapturedLog.of(StartChecks.class)) {
      StartChecks.warn(survey);
      return log.messages();
    }
  }
}
