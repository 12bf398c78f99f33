package io.copydesk.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.copydesk.topology.Topic;
import io.copydesk.topology.Topics;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;

/**
 * Registers the schemas of every topic's values under {@code <topic>-value} through a registry's
 * Confluent-compatible API, with compatibility FULL_TRANSITIVE. Idempotent.
 *
 * <p>The text that is registered is the generated class's {@code Schema.toString()}, {@code
 * avro.java.string} included, since with auto-register off the serializer finds its id by this very
 * text. Readers in other languages ignore that property.
 */
public final class SchemaRegistrar {

  private static final String CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";
  private static final String COMPATIBILITY = "FULL_TRANSITIVE";
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final RegistryApi registry;
  private final ObjectMapper json = new ObjectMapper();

  /** Closing the registry's API is the caller's task. */
  public SchemaRegistrar(RegistryApi registry) {
    this.registry = registry;
  }

  /**
   * Registers what is missing.
   *
   * @return each subject's schema id
   * @throws IOException when the registry does not answer, or refuses us or a schema; the message
   *     says which
   */
  public Map<String, Integer> register(Topics topics) throws IOException, InterruptedException {
    Map<String, Integer> ids = new TreeMap<>();
    for (Topic topic : topics.all()) {
      if (topic.schema().isPresent()) {
        ids.put(topic.subject(), register(topic.subject(), topic.schema().get()));
        send("PUT", "/config/" + topic.subject(), Map.of("compatibility", COMPATIBILITY));
      }
    }
    return ids;
  }

  private int register(String subject, Schema schema) throws IOException, InterruptedException {
    JsonNode answer =
        send(
            "POST",
            "/subjects/" + subject + "/versions",
            Map.of("schema", schema.toString(), "schemaType", "AVRO"));
    return answer.path("id").asInt();
  }

  private JsonNode send(String method, String path, Map<String, String> body)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        registry.send(
            path,
            HttpRequest.newBuilder()
                .timeout(TIMEOUT)
                .header("Content-Type", CONTENT_TYPE)
                .method(
                    method, HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
    if (response.statusCode() / 100 != 2) {
      throw new IOException(
          "the registry at "
              + registry.root()
              + " answered "
              + response.statusCode()
              + " to "
              + method
              + " "
              + path
              + ": "
              + response.body());
    }
    return json.readTree(response.body());
  }
}
