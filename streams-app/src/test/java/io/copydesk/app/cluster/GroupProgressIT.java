package io.copydesk.app.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.local.BrokerCluster;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real brokers, of which one stops. In no container: it has to be stopped. */
class GroupProgressIT {

  private static final String TOPIC = "articles";

  /** The only replica of partition 0 is on broker 0, and so on. */
  private static final Map<Integer, List<Integer>> ONE_REPLICA_EACH =
      Map.of(0, List.of(0), 1, List.of(1), 2, List.of(2));

  @TempDir Path folder;

  @Test
  void a_partition_without_a_leader_is_left_out_and_the_others_are_told() throws Exception {
    try (BrokerCluster cluster = BrokerCluster.start(folder)) {
      Map<String, Object> settings = Map.of("bootstrap.servers", cluster.bootstrapServers());
      Admin admin = Admin.create(settings);
      try (GroupProgress progress = new GroupProgress(admin, "readers", TOPIC)) {
        admin.createTopics(List.of(new NewTopic(TOPIC, ONE_REPLICA_EACH))).all().get();
        postOneToEachPartition(settings);

        cluster.brokers().get(2).stop();

        assertThat(progress.now())
            .containsExactlyInAnyOrder(
                new GroupProgress.OfPartition(0, 0, 1), new GroupProgress.OfPartition(1, 0, 1));
      }
    }
  }

  private static void postOneToEachPartition(Map<String, Object> settings) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      for (int partition : ONE_REPLICA_EACH.keySet()) {
        producer.send(new ProducerRecord<>(TOPIC, partition, null, "an article")).get();
      }
    }
  }
}
