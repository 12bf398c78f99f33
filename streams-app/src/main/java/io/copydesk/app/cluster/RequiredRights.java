package io.copydesk.app.cluster;

import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;

import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.topology.fault.Causes;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.apache.kafka.common.resource.ResourceType;

/**
 * The rights that the application needs in the cluster, and no more. {@code deploy/acls.sh} and
 * {@code deploy/kubernetes/users.yaml} grant the same.
 *
 * @param all in the order of the pipeline
 */
public record RequiredRights(List<Right> all) {

  public RequiredRights {
    all = List.copyOf(all);
  }

  /** The rights that an application of this configuration needs. */
  public static RequiredRights of(CopydeskConfig config) {
    Topics topics = config.topicDeclarations();
    List<Topic> read = topics.read();
    List<Right> rights = new ArrayList<>();
    for (Topic topic : topics.all()) {
      // The start verifies the topic's settings.
      rights.add(
          Right.on(TOPIC, topic.name(), read.contains(topic) ? READ : WRITE, DESCRIBE_CONFIGS));
    }
    String application = config.kafka().applicationId();
    rights.add(Right.onPrefix(TOPIC, application + "-", CREATE, READ, WRITE, DESCRIBE_CONFIGS));
    rights.add(Right.on(GROUP, application, READ));
    rights.add(Right.on(GROUP, refusals(config), READ));
    rights.add(Right.onPrefix(TRANSACTIONAL_ID, application + "-", WRITE));
    return new RequiredRights(rights);
  }

  /**
   * The consumer group of the reporters of refused catalog entries, and the beginning of their
   * transactional ids.
   */
  public static String refusals(CopydeskConfig config) {
    return config.kafka().applicationId() + "-refusals";
  }

  /**
   * The transactional id of whoever replays dead letters: the operator's, so not among these
   * rights. By application, so that two of a cluster do not fence each other's replays off.
   */
  public static String replay(CopydeskConfig config) {
    return config.kafka().applicationId() + "-dlq-replay";
  }

  /**
   * The transactional id of whoever fills an empty catalog: as that of replays, of an operator. A
   * second one fences off the first, or what it has left behind.
   */
  public static String catalogFill(CopydeskConfig config) {
    return config.kafka().applicationId() + "-catalog-fill";
  }

  /** Which rights a failure at run time is about; empty when it is about none. */
  public Optional<String> refusedBy(Throwable failure) {
    for (Throwable cause : Causes.of(failure).toList()) {
      if (cause instanceof AuthorizationException refusal) {
        return Optional.of(
            Right.describe(
                "the cluster's ACLs lack one of these rights (" + refusal.getMessage() + ")",
                concerned(refusal)));
      }
    }
    return Optional.empty();
  }

  private List<Right> concerned(AuthorizationException refusal) {
    return switch (refusal) {
      case TopicAuthorizationException topics ->
          topics.unauthorizedTopics().stream().flatMap(t -> on(TOPIC, t).stream()).toList();
      case GroupAuthorizationException group -> on(GROUP);
      case TransactionalIdAuthorizationException transaction -> on(TRANSACTIONAL_ID);
      default -> all;
    };
  }

  private List<Right> on(ResourceType type, String name) {
    return all.stream().filter(right -> right.covers(type, name)).toList();
  }

  private List<Right> on(ResourceType type) {
    return all.stream().filter(right -> right.resource().resourceType() == type).toList();
  }
}
