package io.copydesk.topology;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.copydesk.topology.topic.Limits;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** deploy/kubernetes/topics.yaml: what Strimzi's topic operator creates. */
class KafkaTopicTest {

  private static final Path MANIFEST = Path.of("..", "deploy", "kubernetes", "topics.yaml");

  /** The cluster's matter, of which the application says nothing. */
  private static final String REPLICAS = "min.insync.replicas";

  private static final String PARTITIONS = "partitions";

  @Test
  void the_manifest_declares_the_topics_as_the_application_needs_them() throws IOException {
    Topics topics = Topics.of("news.", 12, Limits.DEFAULT);

    assertThat(declared())
        .isEqualTo(
            topics.all().stream().collect(Collectors.toMap(Topic::name, KafkaTopicTest::needed)));
  }

  private static Map<String, String> needed(Topic topic) {
    Map<String, String> needed = new TreeMap<>(topic.settings());
    needed.put(PARTITIONS, Integer.toString(topic.partitions()));
    return needed;
  }

  private static Map<String, Map<String, String>> declared() throws IOException {
    Map<String, Map<String, String>> topics = new TreeMap<>();
    YAMLMapper yaml = new YAMLMapper();
    try (var documents = yaml.readerFor(JsonNode.class).<JsonNode>readValues(MANIFEST.toFile())) {
      while (documents.hasNext()) {
        JsonNode document = documents.next();
        Map<String, String> topic = settings(document.at("/spec/config"));
        topic.put(PARTITIONS, document.at("/spec/partitions").asText());
        topics.put(document.at("/metadata/name").asText(), topic);
      }
    }
    return topics;
  }

  private static Map<String, String> settings(JsonNode config) {
    Map<String, String> settings = new TreeMap<>();
    config.properties().forEach(entry -> settings.put(entry.getKey(), entry.getValue().asText()));
    settings.remove(REPLICAS);
    return settings;
  }
}
