package io.copydesk.topology.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.CpuStopwatch;
import io.copydesk.topology.topic.Limits;
import java.time.Duration;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadLetterTest {

  private static final byte[] KEY = "key".getBytes(UTF_8);
  private static final RecordMetadata SOURCE =
      new RecordMetadata() {
        @Override
        public String topic() {
          return "news.articles.raw";
        }

        @Override
        public int partition() {
          return 3;
        }

        @Override
        public long offset() {
          return 14;
        }
      };

  private static Record<byte[], byte[]> deadLetter(int valueBytes, Headers headers) {
    return new DeadLetter(1_000)
        .of(
            new Record<>(KEY, new byte[valueBytes], 15L, headers),
            SOURCE,
            "DECODE",
            "UNDECODABLE",
            new IllegalStateException("法".repeat(50_000)));
  }

  private static String text(Headers headers, String name) {
    return new String(headers.lastHeader(name).value(), UTF_8);
  }

  @Test
  void a_record_that_inflated_beyond_what_can_be_produced_loses_its_value_and_says_so() {
    Record<byte[], byte[]> letter =
        deadLetter(1_001, new RecordHeaders().add("trace", "t".getBytes(UTF_8)));

    assertThat(letter.key()).isEqualTo(KEY);
    assertThat(letter.value()).isNull();
    assertThat(text(letter.headers(), "trace")).isEqualTo("t");
    assertThat(text(letter.headers(), DeadLetter.OMITTED)).isEqualTo("value");
  }

  @ParameterizedTest
  @CsvSource({"1750000000000, 1750000000000", "7, 15", "soon, 15", "'', 15"})
  void the_time_is_the_records_own_where_it_was_processed_by_an_earlier_one(
      String noted, String time) {
    Record<byte[], byte[]> letter =
        deadLetter(1, new RecordHeaders().add(DeadLetter.TIMESTAMP, noted.getBytes(UTF_8)));

    assertThat(text(letter.headers(), DeadLetter.TIMESTAMP)).isEqualTo(time);
    assertThat(letter.headers().headers(DeadLetter.TIMESTAMP)).hasSize(1);
  }

  @Test
  void headers_that_are_too_large_go_too() {
    Record<byte[], byte[]> letter =
        deadLetter(1_001, new RecordHeaders().add("bulk", new byte[2_000]));

    assertThat(letter.key()).isEqualTo(KEY);
    assertThat(letter.headers().lastHeader("bulk")).isNull();
    assertThat(text(letter.headers(), DeadLetter.OMITTED)).isEqualTo("value,headers");
  }

  @Test
  void a_key_that_is_too_large_goes_last() {
    Record<byte[], byte[]> letter =
        new DeadLetter(1_000)
            .of(
                new Record<>(new byte[1_001], new byte[1], 15L, new RecordHeaders()),
                SOURCE,
                "DECODE",
                "UNDECODABLE",
                new IllegalStateException("m"));

    assertThat(letter.key()).isNull();
    assertThat(text(letter.headers(), DeadLetter.OMITTED)).isEqualTo("value,headers,key");
  }

  @Test
  void what_is_added_fits_into_the_margin_whatever_the_exception_says() {
    long added = 0;
    for (var header : deadLetter(0, new RecordHeaders()).headers()) {
      added += header.key().length() + header.value().length;
    }

    assertThat(added).isLessThan(Limits.MARGIN_BYTES / 2);
  }

  @Test
  void a_message_is_shortened_between_two_characters_and_never_within_one() {
    String message = "m".repeat(1_999) + "\uD83D\uDE00 and more";

    Record<byte[], byte[]> letter =
        new DeadLetter(1_000)
            .of(
                new Record<>(KEY, new byte[1], 15L, new RecordHeaders()),
                SOURCE,
                "DECODE",
                "UNDECODABLE",
                new IllegalStateException(message));

    assertThat(text(letter.headers(), DeadLetter.MESSAGE)).endsWith("mmm…");
  }

  @Test
  void the_headers_of_an_earlier_failure_are_replaced() {
    Record<byte[], byte[]> letter =
        deadLetter(1, new RecordHeaders().add(DeadLetter.CODE, "OLD".getBytes(UTF_8)));

    assertThat(letter.headers().headers(DeadLetter.CODE)).hasSize(1);
    assertThat(text(letter.headers(), DeadLetter.CODE)).isEqualTo("UNDECODABLE");
  }

  @Test
  void a_million_headers_under_our_own_name_cost_no_more_than_one_look_at_each() {
    RecordHeaders headers = new RecordHeaders();
    byte[] old = "OLD".getBytes(UTF_8);
    for (int i = 0; i < 1_000_000; i++) {
      headers.add(DeadLetter.CODE, old);
    }
    CpuStopwatch stopwatch = CpuStopwatch.start();

    Record<byte[], byte[]> letter = deadLetter(1, headers);

    assertThat(stopwatch.taken()).isLessThan(Duration.ofSeconds(10));
    assertThat(letter.headers().headers(DeadLetter.CODE)).hasSize(1);
    assertThat(letter.value()).hasSize(1);
  }

  @Test
  void what_an_earlier_dead_letter_had_to_leave_out_is_no_longer_said() {
    Record<byte[], byte[]> letter =
        deadLetter(1, new RecordHeaders().add(DeadLetter.OMITTED, "value".getBytes(UTF_8)));

    assertThat(letter.headers().lastHeader(DeadLetter.OMITTED)).isNull();
  }
}
