package io.copydesk.topology.intake;

import static io.copydesk.topology.TopologyBench.TOPICS;
import static io.copydesk.topology.TopologyBench.article;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.pipeline.Await;
import io.copydesk.topology.TopologyBench;
import io.copydesk.topology.wire.SchemaScout;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records wait for the registry before a stream thread has them, each partition for itself. */
class IntakeTest {

  private static final String RAW = TOPICS.raw().name();
  private static final TopicPartition ONE = new TopicPartition(RAW, 0);
  private static final TopicPartition OTHER = new TopicPartition(RAW, 1);
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final int DOWN = Integer.MAX_VALUE;
  private static final byte[] UNKNOWN = {0, 0, 0, 0, 77, 1};

  private final TopologyBench bench = new TopologyBench();
  private final SchemaScout schemas = new SchemaScout(bench.codec, List.of(), error -> {});
  private final RoundSize round = new RoundSize(Duration.ofSeconds(9), 20);
  private final OpenTransaction transaction = new OpenTransaction();
  private final Intake intake = new Intake(schemas, round, transaction);
  private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
  private final byte[] article = bench.bytes(article("a", "Alibaba"));
  private int posted;

  @BeforeEach
  void start() {
    consumer.assign(List.of(ONE, OTHER));
    consumer.updateBeginningOffsets(Map.of(ONE, 0L, OTHER, 0L));
    schemas.start();
    for (int i = 0; i < 100; i++) {
      round.took(Duration.ofMillis(1));
    }
  }

  @AfterEach
  void close() throws IOException {
    schemas.close();
    bench.close();
  }

  private void given(TopicPartition partition, long offset, byte @Nullable [] value) {
    posted++;
    byte[] key = "a".getBytes(UTF_8);
    int size = value == null ? ConsumerRecord.NULL_SIZE : value.length;
    consumer.addRecord(
        new ConsumerRecord<>(
            RAW,
            partition.partition(),
            offset,
            ConsumerRecord.NO_TIMESTAMP,
            TimestampType.NO_TIMESTAMP_TYPE,
            key.length,
            size,
            key,
            value,
            new RecordHeaders(),
            Optional.empty()));
  }

  /** As a consumer does: what waits is not polled. */
  private ConsumerRecords<byte[], byte[]> poll() {
    consumer.resume(consumer.paused());
    consumer.pause(intake.due(Set.of()) == Due.NOTHING ? intake.waiting() : consumer.assignment());
    return intake.admit(consumer.poll(Duration.ZERO), Set.of());
  }

  private static List<Long> offsets(ConsumerRecords<byte[], byte[]> records) {
    List<Long> offsets = new ArrayList<>();
    records.forEach(record -> offsets.add(record.offset()));
    return offsets;
  }

  private void givenThatTheSchemaIsKnown() throws Exception {
    Await.until("the schema is known", LIMIT, () -> schemas.isReady(RAW, article));
  }

  @Test
  void what_can_be_processed_goes_through() throws Exception {
    givenThatTheSchemaIsKnown();
    given(ONE, 0, article);
    given(OTHER, 0, article);

    ConsumerRecords<byte[], byte[]> admitted = poll();

    assertThat(admitted.count()).isEqualTo(posted);
    assertThat(admitted.nextOffsets()).containsOnlyKeys(ONE, OTHER);
    assertThat(admitted.nextOffsets().get(ONE).offset()).isEqualTo(1);
    assertThat(intake.waiting()).isEmpty();
  }

  @Test
  void a_schema_that_the_process_has_met_needs_no_registry_any_more() throws Exception {
    givenThatTheSchemaIsKnown();
    bench.outage.set(DOWN);
    given(ONE, 0, article);

    assertThat(poll().count()).isEqualTo(1);
  }

  @Test
  void in_an_outage_an_unknown_schema_holds_back_its_partition_from_that_record_on_and_no_other()
      throws Exception {
    givenThatTheSchemaIsKnown();
    bench.outage.set(DOWN);
    given(ONE, 0, article);
    given(ONE, 1, UNKNOWN);
    given(ONE, 2, article);
    given(OTHER, 0, article);

    ConsumerRecords<byte[], byte[]> admitted = poll();

    assertThat(admitted.records(ONE)).extracting(ConsumerRecord::offset).containsExactly(0L);
    assertThat(admitted.records(OTHER)).hasSize(1);
    assertThat(intake.waiting()).containsExactly(ONE);
    assertThat(intake.due(Set.of())).isEqualTo(Due.NOTHING);
    assertThat(intake.position(ONE)).hasValue(1);
    assertThat(admitted.nextOffsets().get(ONE)).isEqualTo(new OffsetAndMetadata(1, ""));
    assertThat(schemas.awaited()).isEqualTo(1);
  }

  @Test
  void other_partitions_flow_on_while_one_waits() throws Exception {
    givenThatTheSchemaIsKnown();
    bench.outage.set(DOWN);
    given(ONE, 0, UNKNOWN);
    poll();
    given(ONE, 1, article);
    given(OTHER, 0, article);

    ConsumerRecords<byte[], byte[]> admitted = poll();

    assertThat(admitted.partitions()).containsExactly(OTHER);
    assertThat(admitted.nextOffsets().get(ONE).offset()).isZero();
  }

  @Test
  void after_the_outage_all_that_has_waited_comes_in_its_order() throws Exception {
    bench.outage.set(DOWN);
    given(ONE, 0, article);
    given(ONE, 1, article);
    assertThat(poll().count()).isZero();

    bench.outage.set(0);

    Await.until("it can be processed", LIMIT, () -> intake.due(Set.of()) == Due.NOW);
    assertThat(offsets(poll())).containsExactly(0L, 1L);
    assertThat(intake.waiting()).isEmpty();
  }

  @Test
  void an_unknown_schema_that_the_registry_denies_goes_through_to_become_a_dead_letter()
      throws Exception {
    givenThatTheSchemaIsKnown();
    given(ONE, 0, UNKNOWN);

    assertThat(poll().count()).isEqualTo(1);
  }

  @Test
  void records_of_a_partition_that_was_revoked_wait_no_more() throws Exception {
    bench.outage.set(DOWN);
    given(ONE, 0, article);
    poll();

    intake.forget(List.of(ONE));

    assertThat(intake.waiting()).isEmpty();
    assertThat(intake.position(ONE)).isEmpty();
  }

  @Test
  void slow_articles_come_one_at_a_time_and_are_fetched_once() throws Exception {
    givenThatTheSchemaIsKnown();
    given(ONE, 0, article);
    given(ONE, 1, article);
    given(OTHER, 0, article);
    List<String> came = new ArrayList<>();

    for (int i = 0; i < 3; i++) {
      round.took(Duration.ofSeconds(4));
      poll().forEach(record -> came.add(record.partition() + ":" + record.offset()));
    }

    assertThat(came)
        .containsExactlyInAnyOrder("0:0", "0:1", "1:0")
        .containsSubsequence("0:0", "0:1");
    assertThat(poll().count()).isZero();
  }

  @Test
  void the_position_is_behind_what_the_thread_has_not_behind_what_was_polled() throws Exception {
    givenThatTheSchemaIsKnown();
    round.took(Duration.ofSeconds(4));
    given(ONE, 0, article);
    given(ONE, 1, article);

    assertThat(poll().nextOffsets().get(ONE).offset()).isEqualTo(1);
    assertThat(poll().nextOffsets().get(ONE).offset()).isEqualTo(2);
  }

  @Test
  void a_partition_that_the_thread_has_paused_waits() throws Exception {
    givenThatTheSchemaIsKnown();
    given(ONE, 0, article);
    given(OTHER, 0, article);

    ConsumerRecords<byte[], byte[]> admitted =
        intake.admit(consumer.poll(Duration.ZERO), Set.of(ONE));

    assertThat(admitted.partitions()).containsExactly(OTHER);
    assertThat(intake.due(Set.of(ONE))).isEqualTo(Due.NOTHING);
    assertThat(intake.due(Set.of())).isEqualTo(Due.NOW);
  }

  @Test
  void a_large_article_comes_alone_after_a_commit_and_the_others_go_before() throws Exception {
    givenThatTheSchemaIsKnown();
    transaction.began();
    given(ONE, 0, large());
    given(ONE, 1, article);
    given(OTHER, 0, article);

    assertThat(poll().partitions()).containsExactly(OTHER);
    assertThat(intake.due(Set.of())).isEqualTo(Due.AFTER_COMMIT);
    assertThat(poll().count()).isZero();

    transaction.ended();
    assertThat(intake.due(Set.of())).isEqualTo(Due.NOW);
    assertThat(offsets(poll())).containsExactly(0L);
    assertThat(offsets(poll())).containsExactly(1L);
  }

  @Test
  void after_an_article_that_took_a_good_part_of_a_transaction_each_waits_for_a_commit()
      throws Exception {
    givenThatTheSchemaIsKnown();
    round.took(Duration.ofSeconds(4));
    transaction.began();
    given(ONE, 0, article);

    assertThat(poll().count()).isZero();
    assertThat(intake.due(Set.of())).isEqualTo(Due.AFTER_COMMIT);

    transaction.ended();
    assertThat(poll().count()).isEqualTo(1);
  }

  /** An article of more than anybody reads in a newspaper. */
  private byte[] large() {
    return bench.bytes(article("large", "Alibaba rose. ".repeat(10_000)));
  }
}
