package io.copydesk.topology.article;

import static io.copydesk.topology.TopologyBench.MONDAY;
import static io.copydesk.topology.TopologyBench.NOW;
import static io.copydesk.topology.TopologyBench.TOPICS;
import static io.copydesk.topology.TopologyBench.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.topology.TopologyBench;
import io.copydesk.topology.deadletter.DeadLetter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RepeatsTest {

  private final TopologyBench bench = new TopologyBench();
  private final byte[] article = bench.bytes(article("a", "Alibaba"));

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void a_repeat_within_the_window_is_not_published() {
    bench.post("a", article, MONDAY);

    bench.post("a", article, MONDAY.plus(Duration.ofDays(7)));

    assertThat(bench.read(TOPICS.enriched())).hasSize(1);
  }

  @Test
  void a_repeat_after_the_window_is_published() {
    bench.post("a", article, MONDAY);

    bench.post("a", article, MONDAY.plus(Duration.ofDays(7)).plusMillis(1));

    assertThat(bench.read(TOPICS.enriched())).hasSize(2);
  }

  @Test
  void a_version_that_is_restored_is_published_again() {
    byte[] corrected = bench.bytes(article("a", "Alibaba, corrected"));
    bench.post("a", article, MONDAY);
    bench.post("a", corrected, MONDAY.plusSeconds(60));

    bench.post("a", article, MONDAY.plusSeconds(120));

    assertThat(bench.read(TOPICS.enriched()))
        .extracting(TestRecord::getRecordTime)
        .containsExactly(MONDAY, MONDAY.plusSeconds(60), MONDAY.plusSeconds(120));
  }

  @Test
  void of_two_versions_of_one_moment_the_second_is_the_latest() {
    byte[] corrected = bench.bytes(article("a", "Alibaba, corrected"));
    bench.post("a", article, MONDAY);
    bench.post("a", corrected, MONDAY);

    bench.post("a", corrected, MONDAY);
    bench.post("a", article, MONDAY);

    assertThat(bench.metrics.counts()).isEqualTo(Map.of("enriched", 3, "repeated", 1));
  }

  @Test
  void a_repeat_is_recognised_however_old_its_timestamp() {
    bench.post("b", bench.bytes(article("b", "Today's")), MONDAY);
    bench.post("a", article, MONDAY.minus(Duration.ofDays(10_000)));

    bench.post("a", article, MONDAY.minus(Duration.ofDays(10_000)));

    assertThat(bench.read(TOPICS.enriched())).hasSize(2);
  }

  @Test
  void a_timestamp_far_in_the_future_is_counted_and_makes_no_repeat_be_forgotten() {
    bench.post("a", article, NOW);

    bench.post("b", bench.bytes(article("b", "Of next year")), NOW.plus(Duration.ofDays(365)));
    bench.post("a", article, NOW);

    assertThat(bench.read(TOPICS.enriched()))
        .extracting(TestRecord::getRecordTime)
        .containsExactly(NOW, NOW);
    assertThat(bench.metrics.counts())
        .isEqualTo(Map.of("enriched", 2, "repeated", 1, "fromTheFuture", 1));
  }

  @Test
  void a_dead_letter_says_the_records_own_time_also_where_that_lies_in_the_future() {
    Instant nextYear = NOW.plus(Duration.ofDays(365));

    bench.post("a", bench.bytes(article("a", "boom")), nextYear);
    bench.post("a", bench.bytes(article("a", "boom")), NOW.minusSeconds(1));

    assertThat(bench.read(TOPICS.deadLetters()))
        .extracting(letter -> letter.headers().lastHeader(DeadLetter.TIMESTAMP).value())
        .extracting(time -> new String(time, StandardCharsets.UTF_8))
        .containsExactly(
            Long.toString(nextYear.toEpochMilli()),
            Long.toString(NOW.minusSeconds(1).toEpochMilli()));
  }

  @Test
  void a_clock_that_is_an_hour_ahead_is_believed() {
    bench.post("a", article, NOW.plus(Duration.ofHours(1)));

    assertThat(bench.read(TOPICS.enriched()).getFirst().getRecordTime())
        .isEqualTo(NOW.plus(Duration.ofHours(1)));
    assertThat(bench.metrics.counts()).doesNotContainKey("fromTheFuture");
  }

  @Test
  void an_article_under_another_key_than_its_id_is_published_and_counted() {
    bench.post("a", article, MONDAY);
    bench.post("not-b", bench.bytes(article("b", "Alibaba")), MONDAY);
    bench.postWithoutKey(bench.bytes(article("c", "Alibaba")), MONDAY);

    assertThat(bench.read(TOPICS.enriched())).hasSize(3);
    assertThat(bench.metrics.counts()).containsEntry("keyedOtherwise", 2);
  }

  @Test
  void a_repeat_of_an_article_without_an_id_is_recognised_whatever_else_has_none() {
    bench.post("", article("", "Alibaba"));
    bench.post("", article("", "Treasury"));

    bench.post("", article("", "Alibaba"));

    assertThat(bench.metrics.counts()).containsEntry("enriched", 2).containsEntry("repeated", 1);
  }

  @Test
  void a_repeat_of_a_rejected_article_is_a_dead_letter_again() {
    bench.post("a", article("a", "boom"));

    bench.post("a", article("a", "boom"));

    assertThat(bench.read(TOPICS.deadLetters())).hasSize(2);
  }

  @Test
  void the_attributes_do_not_make_it_another_article() {
    bench.post("a", article("a", "Alibaba").setAttributes(Map.of("desk", "asia")));

    bench.post("a", article("a", "Alibaba").setAttributes(Map.of("desk", "europe")));

    assertThat(bench.read(TOPICS.enriched())).hasSize(1);
  }
}
