package io.copydesk.cli.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.cli.console.CommandFailure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadLetterFilterTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

  @ParameterizedTest(name = "[{index}] since {0} until {1}: {2}")
  @CsvSource({
    ",, true",
    "2026-11-25T12:00:00Z,, true",
    "2026-11-25T12:00:00.001Z,, false",
    ", 2026-11-25T12:00:00Z, false",
    ", 2026-11-25T12:00:00.001Z, true",
    "2026-11-25T11:00:00Z, 2026-11-25T13:00:00Z, true"
  })
  void since_is_included_and_until_is_excluded(
      @Nullable Instant since, @Nullable Instant until, boolean matches) {
    DeadLetterFilter filter = new DeadLetterFilter(List.of(), List.of(), since, until);

    assertThat(filter.matches(letterOf(NOON))).isEqualTo(matches);
  }

  @Test
  void a_time_in_which_there_can_be_none_is_refused() {
    assertThatThrownBy(() -> new DeadLetterFilter(List.of(), List.of(), NOON, NOON))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("--since");
  }

  private static DeadLetterRecord letterOf(Instant time) {
    return new DeadLetterRecord(
        new ConsumerRecord<>(
            "news.articles.dlq",
            0,
            0,
            time.toEpochMilli(),
            TimestampType.LOG_APPEND_TIME,
            0,
            0,
            new byte[0],
            new byte[0],
            new RecordHeaders(),
            Optional.empty()));
  }
}
