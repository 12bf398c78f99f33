package io.copydesk.app.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurabilityTest {

  @Test
  void three_replicas_of_which_one_has_to_be_in_sync_are_told_of() {
    assertThat(Durability.warning(topic(3), minInSync("1")))
        .hasValueSatisfying(
            told ->
                assertThat(told)
                    .startsWith("t has 3 replicas")
                    .contains("run `kafka-configs.sh --bootstrap-server HOST:PORT")
                    .endsWith("--entity-name t --add-config min.insync.replicas=2`"));
  }

  @ParameterizedTest
  @CsvSource({"3, 2", "1, 1", "2, 1"})
  void what_could_not_be_better_is_not_told_of(int replicas, String minInSync) {
    assertThat(Durability.warning(topic(replicas), minInSync(minInSync))).isEmpty();
  }

  private static TopicDescription topic(int replicas) {
    Node node = new Node(1, "broker", 9092);
    List<Node> nodes = Collections.nCopies(replicas, node);
    return new TopicDescription("t", false, List.of(new TopicPartitionInfo(0, node, nodes, nodes)));
  }

  private static Config minInSync(String value) {
    return new Config(List.of(new ConfigEntry("min.insync.replicas", value)));
  }
}
