package io.copydesk.cli.score.roles;

import com.fasterxml.jackson.databind.JsonNode;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.gold.GoldFile;
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
   * @throws CommandFailure naming the line that is no JSON object
   */
  static Map<String, List<FoundRole>> read(GoldFile file) {
    Map<String, List<FoundRole>> byArticle = new HashMap<>();
    file.objects(
        article -> {
          List<FoundRole> roles = new ArrayList<>();
          article.path("roles").forEach(role -> roles.add(of(role)));
          byArticle.put(article.path("id").asText(), roles);
        });
    return byArticle;
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
