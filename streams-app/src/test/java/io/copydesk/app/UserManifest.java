package io.copydesk.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.copydesk.app.cluster.Right;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.utils.SecurityUtils;

/** deploy/kubernetes/users.yaml: what Strimzi's user operator allows whom. */
final class UserManifest {

  private static final Path MANIFEST = Path.of("..", "deploy", "kubernetes", "users.yaml");

  private UserManifest() {}

  static List<Right> granted(String user) throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    List<Right> rights = new ArrayList<>();
    try (var documents = yaml.readerFor(JsonNode.class).<JsonNode>readValues(MANIFEST.toFile())) {
      while (documents.hasNext()) {
        JsonNode document = documents.next();
        if (document.at("/metadata/name").asText().equals(user)) {
          document.at("/spec/authorization/acls").forEach(acl -> rights.add(right(acl)));
        }
      }
    }
    return rights;
  }

  private static Right right(JsonNode acl) {
    Set<AclOperation> operations = new HashSet<>();
    acl.path("operations").forEach(o -> operations.add(SecurityUtils.operation(o.asText())));
    AclOperation[] allowed = operations.toArray(AclOperation[]::new);
    String name = acl.at("/resource/name").asText();
    ResourceType type = type(acl.at("/resource/type").asText());
    return acl.at("/resource/patternType").asText().equals("prefix")
        ? Right.onPrefix(type, name, allowed)
        : Right.on(type, name, allowed);
  }

  private static ResourceType type(String strimzi) {
    return ResourceType.fromString(strimzi.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
  }
}
