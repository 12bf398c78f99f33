package io.copydesk.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.live.BundledCatalog;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.EnrichmentStatus;
import io.copydesk.events.Entity;
import io.copydesk.events.Mention;
import io.copydesk.events.RawArticle;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A batch of everything that producers send, once through the whole application. */
@WithStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MixedBatchIT {

  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final byte[] GARBAGE = "Zürich is not Avro".getBytes(UTF_8);

  private static final RawArticle GOOD = Texts.cloudPilot("good");
  private static final RawArticle CHANGED =
      RawArticle.newBuilder(GOOD).setBody(GOOD.getBody() + "\n\nIt was USD 9 million.").build();
  private static final RawArticle CHINESE =
      article(
          "chinese",
          "工业和信息化部：扩大云服务市场开放",
          "工业和信息化部周三表示，正在研究与外国公司合作，进一步开放云服务市场。阿里巴巴上半年的市场份额超过百分之四十三。");
  private static final RawArticle HTML =
      article(
          "html",
          "Barclays profit",
          "<html><body><p>Barclays PLC said on Tuesday that its net profit rose 12% to &pound;3.1"
              + " billion.</p><script>var x = 'Enron Corp';</script><p>Microsoft Corp &amp; others"
              + " declined to comment.</p></body></html>");
  private static final RawArticle WITHOUT_ID =
      article("", "Toyota output", "Toyota Motor Corp built 8.1 million cars last year.");
  private static final RawArticle EMPTY = article("empty", "", " \n");

  /** More than the application enriches, less than the topic takes. */
  private static final RawArticle OVERSIZE = article("oversize", "Long", "word ".repeat(230_000));

  private static final RawArticle FIVE_MEGABYTES =
      article("five-megabytes", "Longer", "word ".repeat(1_048_576));

  private final Catalog catalog = BundledCatalog.catalog().snapshot();
  private final Map<String, byte @Nullable []> bad = new HashMap<>();
  private TestPipeline pipeline;
  private RunningApplication running;
  private Downstream downstream;

  @BeforeAll
  void post_the_batch(TestStack stack, @TempDir Path state) throws Exception {
    pipeline = TestPipeline.prepare(stack, "mixed", state, TestPipeline.Reference.BUNDLED);
    running = RunningApplication.start(pipeline.config());
    post(GOOD);
    postBad("garbage", GARBAGE);
    postBad("null", null);
    postBad("empty", encoded(EMPTY));
    postBad("oversize", encoded(OVERSIZE));
    postBad("five-megabytes", encoded(FIVE_MEGABYTES));
    post(CHINESE);
    post(HTML);
    post(GOOD);
    post(CHANGED);
    post(WITHOUT_ID);
    pipeline.client().flush();
    pipeline.awaitProcessed(LIMIT);
    downstream = Downstream.read(pipeline);
  }

  @AfterAll
  void stop() {
    running.close();
    pipeline.close();
  }

  private static RawArticle article(String id, String title, String body) {
    return RawArticle.newBuilder()
        .setId(id)
        .setSource("test")
        .setTitle(title)
        .setBody(body)
        .build();
  }

  private void post(RawArticle article) {
    pipeline.client().post(pipeline.topics().raw().name(), article.getId(), article);
  }

  private void postBad(String key, byte @Nullable [] value) {
    bad.put(key, value);
    pipeline
        .client()
        .postBytes(
            pipeline.topics().raw().name(),
            key.getBytes(UTF_8),
            value,
            List.of(new RecordHeader("trace", key.getBytes(UTF_8))));
  }

  private byte[] encoded(RawArticle article) {
    return pipeline.client().encode(pipeline.topics().raw().name(), article);
  }

  private EnrichedArticle enriched(String id) {
    return downstream.articles().stream()
        .filter(article -> article.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void each_good_article_is_enriched_once_and_the_changed_one_again() {
    List<EnrichedArticle> expected =
        List.of(GOOD, CHINESE, HTML, CHANGED, WITHOUT_ID).stream()
            .map(article -> Model.enrich(article, catalog))
            .toList();

    assertThat(downstream.articles()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void the_good_article_says_what_is_in_it() {
    EnrichedArticle good = enriched("good");

    assertThat(good.getStatus()).isEqualTo(EnrichmentStatus.COMPLETE);
    assertThat(good.getEntities())
        .filteredOn(Entity::getLinked)
        .extracting(Entity::getName)
        .contains("Ministry of Industry and Information Technology")
        .anyMatch(name -> name.startsWith("Amazon"))
        .anyMatch(name -> name.startsWith("Microsoft"))
        .anyMatch(name -> name.startsWith("Apple"))
        .anyMatch(name -> name.startsWith("Alibaba"));
    assertThat(good.getMentions())
        .extracting(Mention::getFigure)
        .filteredOn(Objects::nonNull)
        .extracting(figure -> figure.getComparator() + " " + figure.getValue() + figure.getUnit())
        .containsExactly("GREATER_THAN 70%", "NONE 7200000000USD", "GREATER_THAN 43%", "NONE 6.9%");
  }

  @Test
  void what_is_not_plain_english_is_enriched_as_far_as_it_goes() {
    assertThat(enriched("chinese").getStatus()).isEqualTo(EnrichmentStatus.DEGRADED);
    assertThat(enriched("chinese").getBody()).isEqualTo(CHINESE.getBody());
    assertThat(enriched("html").getBody())
        .contains("£3.1 billion", "Microsoft Corp & others")
        .doesNotContain("<p>", "Enron");
  }

  @Test
  void each_entity_and_each_figure_is_a_record_once() {
    List<Downstream.Fact> expected = Downstream.factsOf(downstream.articles(), pipeline.topics());

    assertThat(downstream.facts()).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void each_bad_record_is_one_dead_letter_with_its_own_bytes() {
    Map<String, byte @Nullable []> values = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> letter : downstream.deadLetters()) {
      values.put(Downstream.key(letter), letter.value());
    }

    assertThat(downstream.deadLetters()).hasSameSizeAs(bad.keySet());
    assertThat(values.keySet()).isEqualTo(bad.keySet());
    assertThat(values).allSatisfy((key, value) -> assertThat(value).isEqualTo(bad.get(key)));
  }

  @Test
  void each_dead_letter_says_why_under_our_names() {
    Map<String, String> reasons =
        downstream.deadLetters().stream()
            .collect(
                toMap(
                    Downstream::key,
                    letter ->
                        header(letter, "copydesk.error.stage")
                            + " "
                            + header(letter, "copydesk.error.code")));

    assertThat(reasons)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "garbage", "DECODE UNDECODABLE",
                "null", "DECODE NULL_VALUE",
                "empty", "CLEAN EMPTY_ARTICLE",
                "oversize", "DECODE TOO_LARGE",
                "five-megabytes", "DECODE TOO_LARGE"));
  }

  @Test
  void each_dead_letter_keeps_its_headers_and_says_where_it_was_under_both_names() {
    Map<String, ConsumerRecord<byte[], byte[]>> posted =
        pipeline.client().committed(pipeline.topics().raw().name()).stream()
            .filter(record -> bad.containsKey(Downstream.key(record)))
            .collect(toMap(Downstream::key, identity()));

    assertThat(downstream.deadLetters())
        .hasSameSizeAs(bad.keySet())
        .allSatisfy(
            letter -> {
              ConsumerRecord<byte[], byte[]> raw = posted.get(Downstream.key(letter));
              String partition = Integer.toString(raw.partition());
              String offset = Long.toString(raw.offset());
              assertThat(letter.timestampType()).isEqualTo(TimestampType.LOG_APPEND_TIME);
              assertThat(headers(letter))
                  .containsEntry("trace", Downstream.key(letter))
                  .containsEntry("copydesk.error.topic", raw.topic())
                  .containsEntry("copydesk.error.partition", partition)
                  .containsEntry("copydesk.error.offset", offset)
                  .containsEntry("copydesk.error.timestamp", Long.toString(raw.timestamp()))
                  .containsEntry("__streams.errors.topic", raw.topic())
                  .containsEntry("__streams.errors.partition", partition)
                  .containsEntry("__streams.errors.offset", offset)
                  .containsKeys("__streams.errors.exception", "__streams.errors.stacktrace")
                  .containsEntry(
                      "__streams.errors.message", header(letter, "copydesk.error.message"));
              assertThat(header(letter, "copydesk.error.message"))
                  .isNotBlank()
                  .doesNotContain("Zürich", "word word");
            });
  }

  @Test
  void everything_is_counted_once() throws Exception {
    Map<String, Double> metrics = running.metrics();
    Map<String, Double> expected = new TreeMap<>();
    expected.put("copydesk_articles_total{outcome=\"enriched\"}", 4.0);
    expected.put("copydesk_articles_total{outcome=\"degraded\"}", 1.0);
    expected.put("copydesk_articles_total{outcome=\"repeated\"}", 1.0);
    expected.put("copydesk_articles_total{outcome=\"rejected\"}", 5.0);
    expected.put(deadLetters("UNDECODABLE", "DECODE"), 1.0);
    expected.put(deadLetters("NULL_VALUE", "DECODE"), 1.0);
    expected.put(deadLetters("EMPTY_ARTICLE", "CLEAN"), 1.0);
    expected.put(deadLetters("TOO_LARGE", "DECODE"), 2.0);
    expected.put("copydesk_enrichment_seconds_count", 5.0);
    expected.put("copydesk_catalog_entities", (double) catalog.size());
    expected.put("copydesk_catalog_info{digest=\"%s\"}".formatted(catalog.digest()), 1.0);
    expected.put("copydesk_catalog_changes_total", (double) catalog.size());
    expected.put("copydesk_catalog_refused_total", 0.0);
    expected.putAll(mentionsByEvidence());
    expected.putAll(entitiesByLink());

    assertThat(metrics).containsAllEntriesOf(expected);
    Set<String> counters = new TreeSet<>(metrics.keySet());
    counters.removeIf(
        name ->
            !name.startsWith("copydesk_articles_total")
                && !name.startsWith("copydesk_dead_letters_total")
                && !name.startsWith("copydesk_mentions_total")
                && !name.startsWith("copydesk_entities_total")
                && !name.startsWith("copydesk_catalog_"));
    assertThat(expected.keySet()).containsAll(counters);
    assertThat(running.application().isRunning()).isTrue();
  }

  private static String deadLetters(String code, String stage) {
    return "copydesk_dead_letters_total{code=\"%s\",stage=\"%s\"}".formatted(code, stage);
  }

  private Map<String, Double> mentionsByEvidence() {
    Map<String, Double> counts = new HashMap<>();
    for (EnrichedArticle article : downstream.articles()) {
      for (Mention mention : article.getMentions()) {
        for (Object evidence : mention.getEvidence()) {
          counts.merge(
              "copydesk_mentions_total{evidence=\"%s\",type=\"%s\"}"
                  .formatted(lower(evidence), lower(mention.getType())),
              1.0,
              Double::sum);
        }
      }
    }
    return counts;
  }

  private Map<String, Double> entitiesByLink() {
    Map<String, Double> counts = new HashMap<>();
    for (EnrichedArticle article : downstream.articles()) {
      for (Entity entity : article.getEntities()) {
        counts.merge(
            "copydesk_entities_total{linked=\"%s\",type=\"%s\"}"
                .formatted(entity.getLinked(), lower(entity.getType())),
            1.0,
            Double::sum);
      }
    }
    return counts;
  }

  private static String lower(Object symbol) {
    return symbol.toString().toLowerCase(Locale.ROOT);
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    return headers(record).get(name);
  }

  private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new HashMap<>();
    record
        .headers()
        .forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
    return headers;
  }
}
