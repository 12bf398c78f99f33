package io.copydesk.topology;

import static io.copydesk.topology.TopologyBench.MONDAY;
import static io.copydesk.topology.TopologyBench.TOPICS;
import static io.copydesk.topology.TopologyBench.article;
import static io.copydesk.topology.TopologyBench.header;
import static io.copydesk.topology.TopologyBench.key;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.EnrichmentStatus;
import io.copydesk.topology.deadletter.ArticleRejectedException;
import io.copydesk.topology.deadletter.DeadLetter;
import io.copydesk.topology.topic.Feed;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A batch of everything that producers send: every output, dead letter and counter. */
class MixedBatchTest {

  private static final byte[] GARBAGE = "Zürich is not Avro".getBytes(UTF_8);

  private final TopologyBench bench = new TopologyBench();
  private final byte[] oversize = bench.bytes(article("large", "x".repeat(2_000)));
  private final byte[] empty = bench.bytes(article("empty", "").setTitle(""));
  private final byte[] throwing = bench.bytes(article("throwing", "boom"));
  private final byte[] growing = bench.bytes(article("growing", "huge"));

  @BeforeEach
  void post_the_batch() {
    bench.post("good", article("good", "Alibaba grew 7%. Jack Ma met the Treasury."));
    bench.post(
        "garbage", GARBAGE, MONDAY.plusSeconds(1), new RecordHeaders().add("trace", GARBAGE));
    bench.post("null", null, MONDAY.plusSeconds(2));
    bench.post("empty", empty, MONDAY.plusSeconds(3));
    bench.post("large", oversize, MONDAY.plusSeconds(4));
    bench.post("html", article("html", "<p>Alibaba &amp; others</p>"));
    bench.post("chinese", article("chinese", "法"));
    bench.post("good", article("good", "Alibaba grew 7%. Jack Ma met the Treasury."));
    bench.post("good", article("good", "Alibaba grew 7%, it now says."));
    bench.post("throwing", throwing, MONDAY.plusSeconds(5));
    bench.post("growing", growing, MONDAY.plusSeconds(6));
    bench.post("no-id", article("", "Nothing of note, 7%."));
  }

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void every_good_article_is_published_once_and_the_changed_one_again() {
    assertThat(bench.read(TOPICS.enriched()))
        .extracting(TopologyBench::key)
        .containsExactly("good", "html", "chinese", "good", "derived");
  }

  @Test
  void an_article_that_is_only_partly_understood_is_published_as_degraded() {
    EnrichedArticle chinese =
        bench.decode(
            TOPICS.enriched(), bench.read(TOPICS.enriched()).get(2), EnrichedArticle.class);

    assertThat(chinese.getStatus()).isEqualTo(EnrichmentStatus.DEGRADED);
  }

  @Test
  void entities_and_figures_are_keyed_by_what_they_are_about() {
    assertThat(bench.read(TOPICS.of(Feed.COMPANIES)))
        .extracting(TopologyBench::key)
        .containsExactly("company:alibaba", "company:alibaba", "company:alibaba");
    assertThat(bench.read(TOPICS.of(Feed.MINISTRIES)))
        .extracting(TopologyBench::key)
        .containsExactly("ministry:treasury");
    assertThat(bench.read(TOPICS.of(Feed.PEOPLE)))
        .extracting(TopologyBench::key)
        .containsExactly("person:~jack-ma");
    assertThat(bench.read(TOPICS.of(Feed.FIGURES)))
        .extracting(TopologyBench::key)
        .containsExactly("company:alibaba", "company:alibaba", "derived");
  }

  @Test
  void every_bad_record_is_one_dead_letter_with_its_own_bytes_and_time() {
    List<TestRecord<byte[], byte[]>> letters = bench.read(TOPICS.deadLetters());

    assertThat(letters)
        .extracting(
            letter ->
                key(letter)
                    + " "
                    + header(letter, DeadLetter.STAGE)
                    + " "
                    + header(letter, DeadLetter.CODE))
        .containsExactly(
            "garbage DECODE UNDECODABLE",
            "null DECODE NULL_VALUE",
            "empty CLEAN EMPTY_ARTICLE",
            "large DECODE TOO_LARGE",
            "throwing EXTRACT INTERNAL_ERROR",
            "growing PUBLISH RESULT_TOO_LARGE");
    assertThat(letters)
        .extracting(TestRecord::value)
        .containsExactly(GARBAGE, null, empty, oversize, throwing, growing);
    assertThat(letters)
        .extracting(letter -> letter.getRecordTime().getEpochSecond() - MONDAY.getEpochSecond())
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void a_dead_letter_keeps_the_headers_and_adds_its_coordinates_under_both_names() {
    TestRecord<byte[], byte[]> letter = bench.read(TOPICS.deadLetters()).get(0);

    assertThat(letter.headers().lastHeader("trace").value()).isEqualTo(GARBAGE);
    assertThat(
            Map.of(
                DeadLetter.TOPIC, header(letter, DeadLetter.TOPIC),
                DeadLetter.PARTITION, header(letter, DeadLetter.PARTITION),
                DeadLetter.OFFSET, header(letter, DeadLetter.OFFSET),
                DeadLetter.TIMESTAMP, header(letter, DeadLetter.TIMESTAMP),
                DeadLetter.STREAMS_TOPIC, header(letter, DeadLetter.STREAMS_TOPIC),
                DeadLetter.STREAMS_PARTITION, header(letter, DeadLetter.STREAMS_PARTITION),
                DeadLetter.STREAMS_OFFSET, header(letter, DeadLetter.STREAMS_OFFSET),
                DeadLetter.STREAMS_EXCEPTION, header(letter, DeadLetter.STREAMS_EXCEPTION)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                DeadLetter.TOPIC, "news.articles.raw",
                DeadLetter.PARTITION, "0",
                DeadLetter.OFFSET, "1",
                DeadLetter.TIMESTAMP, Long.toString(MONDAY.plusSeconds(1).toEpochMilli()),
                DeadLetter.STREAMS_TOPIC, "news.articles.raw",
                DeadLetter.STREAMS_PARTITION, "0",
                DeadLetter.STREAMS_OFFSET, "1",
                DeadLetter.STREAMS_EXCEPTION, ArticleRejectedException.class.getName()));
    assertThat(header(letter, DeadLetter.MESSAGE)).contains("RawArticle").doesNotContain("Zürich");
    assertThat(header(letter, DeadLetter.STREAMS_STACK_TRACE)).contains("unknown magic byte");
  }

  @Test
  void what_is_published_carries_no_headers_of_the_raw_record() {
    assertThat(bench.read(TOPICS.enriched()))
        .isNotEmpty()
        .allSatisfy(
            record -> assertThat(record.headers()).isEqualTo(new RecordHeaders(new Header[0])));
  }

  @Test
  void every_record_is_counted_once() {
    assertThat(bench.metrics.counts())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "enriched", 4,
                "degraded", 1,
                "repeated", 1,
                "DECODE/UNDECODABLE", 1,
                "DECODE/NULL_VALUE", 1,
                "CLEAN/EMPTY_ARTICLE", 1,
                "DECODE/TOO_LARGE", 1,
                "EXTRACT/INTERNAL_ERROR", 1,
                "keyedOtherwise", 1,
                "PUBLISH/RESULT_TOO_LARGE", 1));
  }
}
