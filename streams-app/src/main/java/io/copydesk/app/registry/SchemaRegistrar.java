package io.copydesk.app.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.copydesk.app.config.ConfigKeys;
import io.copydesk.article.TextCut;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.avro.Schema;

/**
 * Compares the registry's schemas with ours, and registers those of every topic's values under
 * {@code <topic>-value} through a registry's Confluent-compatible API, with compatibility
 * FULL_TRANSITIVE. Idempotent. A registry that is slow, fails, or is not up yet is asked again for
 * a minute, and whoever waits is told so.
 *
 * <p>The text that is registered is the generated class's {@code Schema.toString()}, {@code
 * avro.java.string} included, since with auto-register off the serializer finds its id by this very
 * text. Readers in other languages ignore that property.
 */
public final class SchemaRegistrar {

  private static final String CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";
  private static final String COMPATIBILITY = "FULL_TRANSITIVE";

  /** Of a request that writes, and of one that only asks. Both set by hand. */
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private static final Duration LOOKUP_TIMEOUT = Duration.ofSeconds(10);

  /** Longer than a registry takes to start, or to find brokers that were restarted. Set by hand. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /**
   * Confluent's error codes for a subject, a version or a schema that does not exist, and for a
   * schema of another type than the subject's.
   */
  private static final Set<Integer> NOT_THERE = Set.of(40401, 40402, 40403, 42201);

  /** Characters of an answer, which may be a proxy's whole page. Set by hand. */
  private static final int MOST_TOLD = 300;

  private static final int SERVER_ERRORS = 500;

  private static final String NO_REGISTRY =
      " (no registry's answer: " + ConfigKeys.REGISTRY_URL + " has to name one)";

  private final PatientRegistry registry;
  private final ObjectMapper json = new ObjectMapper();

  /**
   * Closing the registry's API is the caller's task.
   *
   * @param waits is told when the registry is asked again, and why: it may take a minute each time
   */
  public SchemaRegistrar(RegistryApi registry, Consumer<String> waits) {
    this(new PatientRegistry(registry, PATIENCE, waits));
  }

  /** With another patience than the class comment says. */
  SchemaRegistrar(PatientRegistry registry) {
    this.registry = registry;
  }

  /**
   * The subjects that do not have our schema, in the order of the pipeline; empty when all have.
   *
   * @throws IOException as {@link #register} does
   */
  public List<SchemaGap> plan(Topics topics) throws IOException, InterruptedException {
    List<SchemaGap> gaps = new ArrayList<>();
    for (Topic topic : topics.all()) {
      if (topic.schema().isPresent() && !isRegistered(topic.subject(), topic.schema().get())) {
        gaps.add(new SchemaGap(topic, newest(topic.subject())));
      }
    }
    return gaps;
  }

  private boolean isRegistered(String subject, Schema schema)
      throws IOException, InterruptedException {
    return find("/subjects/" + subject, request("POST", text(schema))).isPresent();
  }

  private Optional<String> newest(String subject) throws IOException, InterruptedException {
    return find("/subjects/" + subject + "/versions/latest", HttpRequest.newBuilder())
        .map(found -> found.path("schema").asText());
  }

  /** What is asked for; empty when the registry says that it has no such thing. */
  private Optional<JsonNode> find(String path, HttpRequest.Builder question)
      throws IOException, InterruptedException {
    HttpResponse<String> response = registry.send(path, question, LOOKUP_TIMEOUT);
    if (response.statusCode() / 100 == 4 && isMissing(response.body())) {
      return Optional.empty();
    }
    return Optional.of(accepted(response));
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

  /**
   * Whether the registry says so itself: a server that has no registry at this address answers 404
   * without an error code.
   */
  private boolean isMissing(String answer) {
    return NOT_THERE.contains(errorCode(answer));
  }

  /** Confluent's code of an error; 0 where the answer has none, and so is no registry's. */
  private int errorCode(String answer) {
    return object(answer).path("error_code").asInt();
  }

  private int register(String subject, Schema schema) throws IOException, InterruptedException {
    return send("POST", "/subjects/" + subject + "/versions", text(schema)).path("id").asInt();
  }

  private static Map<String, String> text(Schema schema) {
    return Map.of("schema", schema.toString(), "schemaType", "AVRO");
  }

  private JsonNode send(String method, String path, Map<String, String> body)
      throws IOException, InterruptedException {
    return accepted(registry.send(path, request(method, body), TIMEOUT));
  }

  private HttpRequest.Builder request(String method, Map<String, String> body) throws IOException {
    return HttpRequest.newBuilder()
        .header("Content-Type", CONTENT_TYPE)
        .method(method, HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
  }

  /** What a registry answers is a JSON object; where somebody is to log in first, it is a page. */
  private JsonNode accepted(HttpResponse<String> response) throws IOException {
    JsonNode answer = object(response.body());
    if (response.statusCode() / 100 == 2 && !answer.isMissingNode()) {
      return answer;
    }
    throw new IOException(
        "the registry at "
            + registry.registry().root()
            + " answered "
            + response.statusCode()
            + " to "
            + response.request().method()
            + " "
            + response.request().uri().getPath()
            + ": "
            + TextCut.head(response.body(), MOST_TOLD)
            + (isOfAnother(response) ? NO_REGISTRY : ""));
  }

  /** The JSON object of an answer; missing where it is none. */
  private JsonNode object(String answer) {
    try {
      JsonNode read = json.readTree(answer);
      return read.isObject() ? read : MissingNode.getInstance();
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  /** Not so where a server fails: a proxy says in its own words that the registry is down. */
  private boolean isOfAnother(HttpResponse<String> response) {
    return response.statusCode() < SERVER_ERRORS && errorCode(response.body()) == 0;
  }
}
