package io.copydesk.cli.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.topology.deadletter.DeadLetter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadLetterRecordTest {

  @Test
  void a_letter_whose_record_was_a_replay_is_known_by_the_header_that_the_record_kept() {
    ConsumerRecord<byte[], byte[]> first =
        new ConsumerRecord<>("news.articles.dlq", 0, 7, new byte[0], new byte[0]);
    ConsumerRecord<byte[], byte[]> second =
        new ConsumerRecord<>("news.articles.dlq", 0, 8, new byte[0], new byte[0]);
    String mark = new DeadLetterRecord(first).mark();

    second.headers().add(DeadLetterRecord.REPLAYED, mark.getBytes(StandardCharsets.UTF_8));

    assertThat(new DeadLetterRecord(first).isFromReplay()).isFalse();
    assertThat(new DeadLetterRecord(second).isFromReplay()).isTrue();
  }

  @Test
  void the_failed_record_keeps_its_headers_and_loses_those_about_the_failure() {
    ConsumerRecord<byte[], byte[]> record =
        new ConsumerRecord<>("news.articles.dlq", 0, 7, new byte[0], new byte[0]);
    for (String name :
        List.of(
            "trace",
            DeadLetter.CODE,
            DeadLetter.OMITTED,
            DeadLetter.STREAMS_STACK_TRACE,
            DeadLetterRecord.REPLAYED,
            "copydesk.error.of.the.producer")) {
      record.headers().add(name, new byte[0]);
    }

    assertThat(new DeadLetterRecord(record).originalHeaders())
        .extracting(Header::key)
        .containsExactly("trace", "copydesk.error.of.the.producer");
  }

  @ParameterizedTest
  @CsvSource({"1750000000000, 1750000000000", "soon, -1", "-1, -1", "'', -1"})
  void the_time_of_the_failed_record_is_what_the_header_says_where_that_is_a_time(
      String header, long timestamp) {
    ConsumerRecord<byte[], byte[]> record =
        new ConsumerRecord<>("news.articles.dlq", 0, 7, new byte[0], new byte[0]);

    record.headers().add("copydesk.error.timestamp", header.getBytes(StandardCharsets.UTF_8));

    assertThat(new DeadLetterRecord(record).originalTimestamp()).isEqualTo(timestamp);
  }
}
