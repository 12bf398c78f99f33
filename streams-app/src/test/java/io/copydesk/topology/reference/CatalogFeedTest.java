package io.copydesk.topology.reference;

import static io.copydesk.topology.TopologyBench.MONDAY;
import static io.copydesk.topology.TopologyBench.TOPICS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.app.health.CapturedLog;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.pipeline.Await;
import io.copydesk.topology.FakeCatalogUpdates;
import io.copydesk.topology.TopologyBench;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogFeedTest {

  private static final String TOPIC = TOPICS.entities().name();
  private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);
  private static final byte[] GARBAGE = {1, 2, 3};
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final TopologyBench bench = new TopologyBench();
  private final FakeCatalogUpdates catalog = new FakeCatalogUpdates();
  private final CatalogVerdicts verdicts = new CatalogVerdicts();
  private MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
  private volatile Instant now = MONDAY;
  private volatile Uuid topic = Uuid.randomUuid();
  private final CompletableFuture<Error> death = new CompletableFuture<>();
  private final CatalogFeed feed =
      new CatalogFeed(
          new ReferenceTopic() {
            @Override
            public Consumer<byte[], byte[]> consumer() {
              return consumer;
            }

            @Override
            public Uuid id() {
              return topic;
            }
          },
          TOPICS.entities(),
          new CatalogEntries(TOPICS.entities(), bench.codec, catalog, bench.metrics),
          verdicts,
          () -> now,
          death::complete);
  private long end;

  @AfterEach
  void close() throws IOException {
    feed.close();
    bench.close();
  }

  private byte[] entity(String id, String name) {
    return bench.codec.encode(
        TOPIC,
        ReferenceEntity.newBuilder().setId(id).setType(EntityType.COMPANY).setName(name).build());
  }

  private void given(String key, byte @Nullable [] value) {
    long offset = end++;
    consumer.schedulePollTask(
        () ->
            consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, offset, key.getBytes(UTF_8), value)));
  }

  private boolean load() throws InterruptedException {
    describeTopic();
    feed.start();
    return feed.awaitLoaded(Duration.ofSeconds(20));
  }

  private void describeTopic() {
    Node node = new Node(0, "localhost", 9);
    consumer.updatePartitions(
        TOPIC, List.of(new PartitionInfo(TOPIC, 0, node, new Node[] {node}, new Node[] {node})));
    consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
    consumer.updateEndOffsets(Map.of(PARTITION, end));
  }

  @Test
  void the_catalog_holds_the_last_of_each_key() throws InterruptedException {
    given("company:a", entity("company:a", "A"));
    given("company:b", entity("company:b", "B"));
    given("company:a", null);

    boolean loaded = load();

    assertThat(loaded).isTrue();
    assertThat(catalog.snapshot().digest()).isEqualTo("company:b");
  }

  @Test
  void broken_entries_are_refused_with_a_reason_and_the_rest_is_in_force()
      throws InterruptedException {
    given("company:a", GARBAGE);
    given("company:b", entity("company:b", ""));
    given("company:c", entity("company:other", "C"));
    given("company:d", entity("company:d", "D"));

    load();

    assertThat(catalog.snapshot().digest()).isEqualTo("company:d");
    assertThat(
            List.of(
                verdicts.refusal(0, 0).orElse(""),
                verdicts.refusal(0, 1).orElse(""),
                verdicts.refusal(0, 2).orElse(""),
                verdicts.refusal(0, 3).orElse("")))
        .satisfiesExactly(
            reason -> assertThat(reason).contains("ReferenceEntity"),
            reason -> assertThat(reason).contains("name"),
            reason -> assertThat(reason).contains("the key is not"),
            reason -> assertThat(reason).isEmpty());
  }

  @Test
  void what_takes_an_entry_out_of_force_is_counted_as_a_change_and_what_changes_nothing_is_not()
      throws InterruptedException {
    given("company:a", entity("company:a", "A"));
    given("company:a", entity("company:a", ""));
    given("company:a", GARBAGE);
    given("company:b", entity("company:b", "B"));
    given("company:b", GARBAGE);
    given("company:c", null);

    load();

    assertThat(catalog.snapshot().size()).isZero();
    assertThat(bench.metrics.counts()).containsEntry("catalogChanged", 4);
  }

  private Error givenAnError() {
    Error error = new NoClassDefFoundError("org/example/Gone");
    consumer.schedulePollTask(
        () -> {
          throw error;
        });
    return error;
  }

  @Test
  void an_error_ends_it_with_a_problem_that_stays_and_is_told() throws Exception {
    given("company:a", entity("company:a", "A"));
    boolean loaded = load();
    Error error = givenAnError();

    Error told = death.get(20, TimeUnit.SECONDS);

    assertThat(loaded).isTrue();
    assertThat(told).isSameAs(error);
    assertThat(feed.problem())
        .contains("the catalog is not read any more from " + TOPIC + ": " + error);
  }

  @Test
  void where_there_is_no_topic_the_problem_says_what_creates_it() throws Exception {
    feed.start();

    Await.until("the problem is told", LIMIT, () -> feed.problem().isPresent());
    assertThat(feed.problem().get())
        .contains(TOPIC + ": the topic does not exist: `copydesk topics` creates it");
  }

  @Test
  void of_a_failure_without_a_message_its_type_is_told() throws Exception {
    consumer.setPollException(new KafkaException((String) null));
    describeTopic();
    feed.start();

    Await.until("the problem is told", LIMIT, () -> feed.problem().isPresent());

    assertThat(feed.problem().get()).contains("KafkaException").doesNotContain("null");
  }

  @ParameterizedTest
  @CsvSource({"true, 0", "false, 1"})
  void only_of_what_is_no_outage_is_there_a_stack_trace_in_the_log(boolean outage, int stackTraces)
      throws Exception {
    consumer.setPollException(
        outage ? new TimeoutException("no broker tells") : new KafkaException("a defect"));
    describeTopic();
    try (CapturedLog log = CapturedLog.of(CatalogFeed.class)) {
      feed.start();

      Await.until("it is logged", LIMIT, () -> !log.messages().isEmpty());

      assertThat(log.messages().getFirst()).contains("the catalog cannot be read from " + TOPIC);
      assertThat(log.stackTraces()).isEqualTo(stackTraces);
    }
  }

  @Test
  void a_start_does_not_wait_for_a_feed_that_an_error_has_ended() throws Exception {
    Error error = givenAnError();

    boolean loaded = load();

    assertThat(loaded).isFalse();
    assertThat(feed.isLoaded()).isFalse();
    assertThat(feed.problem()).isPresent();
    assertThat(death.get(20, TimeUnit.SECONDS)).isSameAs(error);
  }

  @Test
  @Timeout(20)
  void a_start_does_not_wait_for_a_feed_that_was_closed_before_it_came_to_the_end()
      throws Exception {
    describeTopic();
    consumer.updateEndOffsets(Map.of(PARTITION, 1L));
    feed.start();
    feed.close();

    boolean loaded = feed.awaitLoaded(Duration.ofMinutes(5));

    assertThat(loaded).isFalse();
    assertThat(feed.isLoaded()).isFalse();
  }

  @Test
  void after_a_lag_longer_than_tombstones_are_kept_what_the_topic_lacks_is_removed()
      throws Exception {
    given("company:a", entity("company:a", "A"));
    given("company:b", entity("company:b", "B"));
    load();

    // Somebody removes company:a, and compaction drops entry and tombstone, while the feed sleeps.
    consumer.schedulePollTask(() -> now = now.plus(Duration.ofHours(25)));
    consumer.schedulePollTask(() -> add(1, "company:b", entity("company:b", "B")));

    Await.until("company:a is gone", LIMIT, () -> digest().equals("company:b"));
  }

  @Test
  void a_short_lag_reads_nothing_again() throws Exception {
    given("company:a", entity("company:a", "A"));
    load();
    CountDownLatch polled = new CountDownLatch(1);

    consumer.schedulePollTask(() -> now = now.plus(Duration.ofMinutes(59)));
    consumer.schedulePollTask(polled::countDown);

    assertThat(polled.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(consumer.position(PARTITION)).isEqualTo(1);
    assertThat(digest()).isEqualTo("company:a");
  }

  @Test
  void of_a_topic_that_was_made_anew_only_the_new_entries_are_in_force() throws Exception {
    given("company:a", entity("company:a", "A"));
    given("company:b", GARBAGE);
    load();
    MockConsumer<byte[], byte[]> before = consumer;
    consumer = new MockConsumer<>("earliest");
    end = 0;
    given("company:c", entity("company:c", "C"));
    given("company:d", entity("company:d", "D"));
    describeTopic();
    topic = Uuid.randomUuid();

    // As the client does when the topic is deleted.
    before.schedulePollTask(
        () -> {
          throw new UnknownTopicOrPartitionException("gone");
        });

    Await.until("the new topic is read", LIMIT, () -> digest().equals("company:c,company:d"));
    assertThat(verdicts.refusal(0, 1)).isEmpty();
    assertThat(verdicts.topicsBefore()).isEqualTo(1);
  }

  private void add(long offset, String key, byte[] value) {
    consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, offset, key.getBytes(UTF_8), value));
  }

  private String digest() {
    return catalog.snapshot().digest();
  }
}
