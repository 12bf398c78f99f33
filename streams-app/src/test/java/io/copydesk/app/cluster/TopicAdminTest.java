package io.copydesk.app.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicAdminTest {

  private static final String AHEAD = "message.timestamp.after.max.ms";

  @ParameterizedTest
  @CsvSource({"7200000, true", "9223372036854775807, true", "3600000, false", "'', false"})
  void a_topic_that_is_written_may_take_records_of_a_later_time_than_asked_for(
      String current, boolean fits) {
    assertThat(TopicAdmin.fits(false, AHEAD, current, "7200000")).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({"3600000, true", "9223372036854775807, false", "60000, false", "'', false"})
  void a_topic_that_is_read_takes_none_of_a_later_time(String current, boolean fits) {
    assertThat(TopicAdmin.fits(true, AHEAD, current, "3600000")).isEqualTo(fits);
  }
}
