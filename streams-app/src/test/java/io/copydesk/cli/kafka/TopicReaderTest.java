package io.copydesk.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicReaderTest {

  private static final TopicPartition ONLY = new TopicPartition("topic", 0);

  private final MockConsumer<byte[], byte[]> broker = new MockConsumer<>("earliest");
  private final List<Long> read = new ArrayList<>();

  /** The records from 3 to 9 are there. */
  @BeforeEach
  void records() {
    broker.updatePartitions("topic", List.of(info(ONLY)));
    broker.updateBeginningOffsets(Map.of(ONLY, 3L));
    broker.updateEndOffsets(Map.of(ONLY, 10L));
  }

  private TopicReader reader() {
    TopicReader reader = new TopicReader(broker, "topic");
    broker.schedulePollTask(
        () ->
            IntStream.range(3, 10)
                .mapToObj(offset -> new ConsumerRecord<>("topic", 0, offset, bytes(), bytes()))
                .forEach(broker::addRecord));
    return reader;
  }

  private static byte[] bytes() {
    return "x".getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void of_a_topic_that_cannot_be_read_no_consumer_stays_open() {
    KafkaException refusal = new TopicAuthorizationException("topic");
    MockConsumer<byte[], byte[]> refused =
        new MockConsumer<>("earliest") {
          @Override
          public synchronized List<PartitionInfo> partitionsFor(String topic) {
            throw refusal;
          }
        };

    assertThatThrownBy(() -> new TopicReader(refused, "topic")).isSameAs(refusal);

    assertThat(refused.closed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0, 3, 7", "3, 3, 7", "8, 8, 2", "10, 10, 0", "99, 10, 0"})
  void a_partition_is_read_from_the_offset_on_as_far_as_it_has_records(
      long start, long position, int count) {
    try (TopicReader reader = reader()) {
      reader.seekTo(Map.of(0, start));

      assertThat(broker.position(ONLY)).isEqualTo(position);
      reader.readToEnd(record -> read.add(record.offset()));
    }

    assertThat(read).hasSize(count);
  }

  @Test
  void reading_stops_behind_the_record_that_is_the_last_one_wanted() {
    try (TopicReader reader = reader()) {
      reader.seekTo(Map.of(0, 4L));

      reader.readUntil(
          record -> {
            read.add(record.offset());
            return record.offset() == 6;
          });
    }

    assertThat(read).containsExactly(4L, 5L, 6L);
  }

  /** Else a command would wait for it without end, and say nothing. */
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @Test
  void reading_fails_where_no_broker_answers_any_more() {
    KafkaException silence = new TimeoutException("nobody answers");
    try (TopicReader reader = new TopicReader(broker, "topic")) {
      reader.seekTo(Map.of(0, 3L));
      broker.schedulePollTask(() -> broker.setOffsetsException(silence));

      assertThatThrownBy(() -> reader.readToEnd(record -> read.add(record.offset())))
          .isSameAs(silence);
    }
  }

  /** Between the message that a command follows and its first poll, for example. */
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @Test
  void what_comes_before_the_first_poll_behind_the_end_is_followed() {
    try (TopicReader reader = new TopicReader(broker, "topic")) {
      reader.seekToEnd();
      broker.updateEndOffsets(Map.of(ONLY, 11L));
      broker.schedulePollTask(
          () -> broker.addRecord(new ConsumerRecord<>("topic", 0, 10, bytes(), bytes())));

      reader.follow(
          record -> {
            read.add(record.offset());
            return false;
          });
    }

    assertThat(read).containsExactly(10L);
  }

  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @Test
  void a_partition_that_is_added_meanwhile_is_followed_from_its_beginning() {
    TopicPartition added = new TopicPartition("topic", 1);
    List<String> places = new ArrayList<>();
    try (TopicReader reader = new TopicReader(broker, "topic")) {
      reader.seekToEnd();
      broker.schedulePollTask(
          () -> {
            broker.updatePartitions("topic", List.of(info(ONLY), info(added)));
            broker.updateBeginningOffsets(Map.of(added, 0L));
            broker.updateEndOffsets(Map.of(added, 2L));
          });
      broker.schedulePollTask(() -> twoRecords(1));

      reader.follow(
          record -> {
            places.add(record.partition() + ":" + record.offset());
            return places.size() < 2;
          });
    }

    assertThat(places).containsExactly("1:0", "1:1");
  }

  /** Else one that is read without being wanted would never come to its end. */
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @Test
  void partitions_are_read_one_after_another_and_only_those_that_are_wanted() {
    List<TopicPartition> three =
        IntStream.range(0, 3).mapToObj(number -> new TopicPartition("topic", number)).toList();
    broker.updatePartitions("topic", three.stream().map(TopicReaderTest::info).toList());
    three.forEach(
        partition -> {
          broker.updateBeginningOffsets(Map.of(partition, 0L));
          broker.updateEndOffsets(Map.of(partition, 2L));
        });
    List<String> places = new ArrayList<>();
    try (TopicReader reader = new TopicReader(broker, "topic")) {
      broker.schedulePollTask(() -> twoRecords(0));
      broker.schedulePollTask(() -> twoRecords(2));

      reader.readEach(
          List.of(0, 2), record -> places.add(record.partition() + ":" + record.offset()));
    }

    assertThat(places).containsExactly("0:0", "0:1", "2:0", "2:1");
  }

  private void twoRecords(int partition) {
    for (long offset = 0; offset < 2; offset++) {
      broker.addRecord(new ConsumerRecord<>("topic", partition, offset, bytes(), bytes()));
    }
  }

  private static PartitionInfo info(TopicPartition partition) {
    Node node = new Node(0, "localhost", 9092);
    Node[] replicas = {node};
    return new PartitionInfo(partition.topic(), partition.partition(), node, replicas, replicas);
  }
}
