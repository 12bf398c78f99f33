package io.copydesk.topology.reference;

import static io.copydesk.topology.TopologyBench.MONDAY;
import static io.copydesk.topology.TopologyBench.TOPICS;
import static io.copydesk.topology.TopologyBench.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.topology.FakeCatalogUpdates;
import io.copydesk.topology.TopologyBench;
import io.copydesk.topology.deadletter.DeadLetter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatalogFeedTest {

  private static final String TOPIC = TOPICS.entities().name();
  private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);
  private static final byte[] GARBAGE = {1, 2, 3};

  private final TopologyBench bench = new TopologyBench();
  private final FakeCatalogUpdates catalog = new FakeCatalogUpdates();
  private final CatalogVerdicts verdicts = bench.verdicts;
  private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
  private final CompletableFuture<Error> death = new CompletableFuture<>();
  private final CatalogFeed feed =
      new CatalogFeed(
          () -> consumer,
          TOPICS.entities(),
          new CatalogEntries(TOPICS.entities(), bench.codec, catalog, bench.metrics),
          verdicts,
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
    Node node = new Node(0, "localhost", 9);
    consumer.updatePartitions(
        TOPIC, List.of(new PartitionInfo(TOPIC, 0, node, new Node[] {node}, new Node[] {node})));
    consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
    consumer.updateEndOffsets(Map.of(PARTITION, end));
    feed.start();
    return feed.awaitLoaded(Duration.ofSeconds(20));
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
                verdicts.await(0, 0, Duration.ZERO).orElse(""),
                verdicts.await(0, 1, Duration.ZERO).orElse(""),
                verdicts.await(0, 2, Duration.ZERO).orElse(""),
                verdicts.await(0, 3, Duration.ZERO).orElse("")))
        .satisfiesExactly(
            reason -> assertThat(reason).contains("ReferenceEntity"),
            reason -> assertThat(reason).contains("name"),
            reason -> assertThat(reason).contains("company:other"),
            reason -> assertThat(reason).isEmpty());
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
  void a_start_does_not_wait_for_a_feed_that_an_error_has_ended() throws Exception {
    Error error = givenAnError();

    boolean loaded = load();

    assertThat(loaded).isFalse();
    assertThat(feed.isLoaded()).isFalse();
    assertThat(feed.problem()).isPresent();
    assertThat(death.get(20, TimeUnit.SECONDS)).isSameAs(error);
  }

  @Test
  void a_refused_entry_becomes_one_dead_letter_and_others_none() {
    verdicts.refused(0, 1, "name: is empty");
    verdicts.readUpTo(0, 2);

    bench.postEntity("company:a".getBytes(UTF_8), entity("company:a", "A"));
    bench.postEntity("company:b".getBytes(UTF_8), GARBAGE);

    List<TestRecord<byte[], byte[]>> letters = bench.read(TOPICS.deadLetters());
    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().value()).isEqualTo(GARBAGE);
    assertThat(letters.getFirst().getRecordTime()).isEqualTo(MONDAY);
    assertThat(header(letters.getFirst(), DeadLetter.CODE)).isEqualTo("ENTRY_REFUSED");
    assertThat(header(letters.getFirst(), DeadLetter.MESSAGE)).isEqualTo("name: is empty");
    assertThat(bench.metrics.counts()).containsExactly(Map.entry("catalogRefused", 1));
  }
}
