package io.copydesk.app.cluster;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.utils.SecurityUtils;

/**
 * Operations on one resource of the cluster, as its ACLs allow them.
 *
 * @param resource by its name or by the prefix of its name
 * @param operations at least one
 */
public record Right(ResourcePattern resource, Set<AclOperation> operations) {

  public Right {
    operations = Set.copyOf(operations);
  }

  /** Operations on the resource of that very name. */
  public static Right on(ResourceType type, String name, AclOperation... operations) {
    return new Right(new ResourcePattern(type, name, PatternType.LITERAL), Set.of(operations));
  }

  /** Operations on every resource whose name begins so. */
  public static Right onPrefix(ResourceType type, String prefix, AclOperation... operations) {
    return new Right(new ResourcePattern(type, prefix, PatternType.PREFIXED), Set.of(operations));
  }

  /** Whether it is about a resource of that type and name. */
  boolean covers(ResourceType type, String name) {
    return resource.resourceType() == type
        && (isPrefixed() ? name.startsWith(resource.name()) : name.equals(resource.name()));
  }

  /** The rights for people, a line each, and the remedy. */
  public static String describe(String problem, List<Right> rights) {
    return rights.stream()
        .map(right -> "  " + right)
        .collect(Collectors.joining("\n", problem + "; deploy/acls.sh grants them:\n", ""));
  }

  /** With Kafka's own names: {@code Read, DescribeConfigs on topic news.articles.raw}. */
  @Override
  public String toString() {
    String allowed =
        operations.stream()
            .sorted()
            .map(SecurityUtils::operationName)
            .collect(Collectors.joining(", "));
    String type = resource.resourceType().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return allowed + " on " + type + " " + resource.name() + (isPrefixed() ? "*" : "");
  }

  private boolean isPrefixed() {
    return resource.patternType() == PatternType.PREFIXED;
  }
}
