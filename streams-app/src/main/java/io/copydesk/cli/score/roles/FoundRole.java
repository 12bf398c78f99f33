package io.copydesk.cli.score.roles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.copydesk.cli.console.CommandFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A role as an enriched article has it. */
record FoundRole(
    String person,
    String role,
    @Nullable String organization,
    @Nullable String jurisdiction,
    String status) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  boolean isSomewhere() {
    return (organization != null && !organization.isEmpty())
        || (jurisdiction != null && !jurisdiction.isEmpty());
  }

  String where() {
    return organization != null ? organization : String.valueOf(jurisdiction);
  }

  /**
   * The roles of enriched articles, by article.
   *
   * @param origin what messages call the lines
   * @throws CommandFailure when a line is no JSON object
   */
  static Map<String, List<FoundRole>> read(String origin, List<String> lines) {
    Map<String, List<FoundRole>> byArticle = new HashMap<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        JsonNode article = parsed(origin, line);
        List<FoundRole> roles = new ArrayList<>();
        article.path("roles").forEach(role -> roles.add(of(role)));
        byArticle.put(article.path("id").asText(), roles);
      }
    }
    return byArticle;
  }

  private static JsonNode parsed(String origin, String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw CommandFailure.failed(origin + ": a line is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static FoundRole of(JsonNode role) {
    return new FoundRole(
        role.path("person").asText(),
        role.path("role").asText(),
        role.path("organization").asText(null),
        role.path("jurisdiction").asText(null),
        role.path("status").asText("CURRENT"));
  }
}
