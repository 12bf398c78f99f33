package io.copydesk.topology.article;

import static io.copydesk.topology.TopologyBench.MONDAY;
import static io.copydesk.topology.TopologyBench.TOPICS;
import static io.copydesk.topology.TopologyBench.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.topology.TopologyBench;
import java.io.IOException;
import java.time.Duration;
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
  void a_repeat_is_recognised_however_old_its_timestamp() {
    bench.post("b", bench.bytes(article("b", "Today's")), MONDAY);
    bench.post("a", article, MONDAY.minus(Duration.ofDays(10_000)));

    bench.post("a", article, MONDAY.minus(Duration.ofDays(10_000)));

    assertThat(bench.read(TOPICS.enriched())).hasSize(2);
  }

  @Test
  void a_repeat_of_a_rejected_article_is_a_dead_letter_again() {
    bench.post("a", article("a", "boom"));

    bench.post("a", article("a", "boom"));

    assertThat(bench.read(TOPICS.deadLetters())).hasSize(2);
  }

  @Test
  void the_attributes_do_not_make_it_another_article() {
    bench.post("a", article("a", "Alibaba").setAttributes(java.util.Map.of("desk", "asia")));

    bench.post("a", article("a", "Alibaba").setAttributes(java.util.Map.of("desk", "europe")));

    assertThat(bench.read(TOPICS.enriched())).hasSize(1);
  }
}
