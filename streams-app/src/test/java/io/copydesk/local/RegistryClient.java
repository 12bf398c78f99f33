package io.copydesk.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Speaks to a schema registry as a Confluent client does. */
public final class RegistryClient {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI base;

  public RegistryClient(URI base) {
    this.base = base;
  }

  /** Registers an Avro schema and returns its id. */
  public int register(String subject, String schema) throws IOException, InterruptedException {
    return register(subject, schema, "AVRO");
  }

  /** Registers a schema of some type and returns its id. */
  public int register(String subject, String schema, String type)
      throws IOException, InterruptedException {
    String body = JSON.writeValueAsString(Map.of("schema", schema, "schemaType", type));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + "/subjects/" + subject + "/versions"))
            .header("Content-Type", "application/vnd.schemaregistry.v1+json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(request).get("id").asInt();
  }

  /** The text of the schema with that id. */
  public String schema(int id) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(base + "/schemas/ids/" + id)))
        .get("schema")
        .asText();
  }

  private static JsonNode send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IOException(response.statusCode() + ": " + response.body());
      }
      return JSON.readTree(response.body());
    }
  }
}
