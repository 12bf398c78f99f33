package io.copydesk.app.cluster;

import static io.copydesk.app.cluster.ClusterAnswer.await;

import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.topology.EnrichmentTopology;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.DescribeConsumerGroupsOptions;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.TransactionalIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.resource.PatternType;
import org.jspecify.annotations.Nullable;

/**
 * Asks the cluster which of the {@link RequiredRights} are missing, and changes nothing. Without
 * the check Kafka Streams would fail long after its start for want of one, or wait in silence.
 *
 * <p>The cluster does not tell whether internal topics that do not exist yet may be read and
 * written; that is found out at run time.
 *
 * @param admin closing it is the caller's task
 */
public record RightsCheck(Admin admin, CopydeskConfig config) {

  /**
   * What is missing; empty when nothing is known to be.
   *
   * @throws KafkaException when the cluster does not answer
   */
  public List<Right> missing() {
    return RequiredRights.of(config).all().stream()
        .map(right -> new Right(right.resource(), refused(right)))
        .filter(right -> !right.operations().isEmpty())
        .toList();
  }

  private Set<AclOperation> refused(Right right) {
    String name = nameToAskFor(right);
    return switch (right.resource().resourceType()) {
      case TOPIC -> refusedOnTopic(name, right.operations());
      case GROUP -> refusedOnGroup(name, right.operations());
      case TRANSACTIONAL_ID -> isTransactionalIdKnownToUs(name) ? Set.of() : right.operations();
      case UNKNOWN, ANY, CLUSTER, DELEGATION_TOKEN, USER ->
          throw new IllegalStateException("nothing is required on a " + right.resource());
    };
  }

  private String nameToAskFor(Right right) {
    return right.resource().patternType() == PatternType.PREFIXED
        ? EnrichmentTopology.changelog(config.kafka().applicationId())
        : right.resource().name();
  }

  private Set<AclOperation> refusedOnTopic(String topic, Set<AclOperation> operations) {
    Set<AclOperation> allowed = topicOperations(topic);
    Set<AclOperation> refused = EnumSet.noneOf(AclOperation.class);
    for (AclOperation operation : operations) {
      boolean isAllowed =
          switch (operation) {
            case DESCRIBE_CONFIGS -> mayDescribeConfigs(topic);
            case CREATE -> exists(allowed) || mayCreate(topic);
            case UNKNOWN,
                ANY,
                ALL,
                READ,
                WRITE,
                DELETE,
                ALTER,
                DESCRIBE,
                CLUSTER_ACTION,
                ALTER_CONFIGS,
                IDEMPOTENT_WRITE,
                CREATE_TOKENS,
                DESCRIBE_TOKENS,
                TWO_PHASE_COMMIT ->
                allowed == null || allowed.contains(operation);
          };
      if (!isAllowed) {
        refused.add(operation);
      }
    }
    return refused;
  }

  private static boolean exists(@Nullable Set<AclOperation> allowed) {
    return allowed != null && !allowed.isEmpty();
  }

  /**
   * The operations that are allowed; null when the topic does not exist or the cluster does not
   * tell, which is no matter of rights.
   */
  private @Nullable Set<AclOperation> topicOperations(String topic) {
    var options = new DescribeTopicsOptions().includeAuthorizedOperations(true);
    try {
      return await(admin.describeTopics(List.of(topic), options).topicNameValues().get(topic))
          .authorizedOperations();
    } catch (TopicAuthorizationException e) {
      return Set.of();
    } catch (UnknownTopicOrPartitionException e) {
      return null;
    }
  }

  private boolean mayDescribeConfigs(String topic) {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    return isAllowed(
        admin.describeConfigs(List.of(resource)).values().get(resource),
        UnknownTopicOrPartitionException.class);
  }

  private boolean mayCreate(String topic) {
    var attempt =
        admin.createTopics(
            List.of(new NewTopic(topic, Optional.of(1), Optional.empty())),
            new CreateTopicsOptions().validateOnly(true));
    return isAllowed(attempt.values().get(topic), TopicExistsException.class);
  }

  private Set<AclOperation> refusedOnGroup(String group, Set<AclOperation> operations) {
    var options = new DescribeConsumerGroupsOptions().includeAuthorizedOperations(true);
    var groups = admin.describeConsumerGroups(List.of(group), options).describedGroups();
    try {
      Set<AclOperation> allowed = await(groups.get(group)).authorizedOperations();
      return allowed == null || allowed.containsAll(operations) ? Set.of() : operations;
    } catch (GroupAuthorizationException e) {
      return operations;
    } catch (GroupIdNotFoundException e) {
      return Set.of();
    }
  }

  /** Whoever may write with a transactional id may also ask for it. */
  private boolean isTransactionalIdKnownToUs(String id) {
    return isAllowed(
        admin.describeTransactions(List.of(id)).description(id),
        TransactionalIdNotFoundException.class);
  }

  private static boolean isAllowed(
      KafkaFuture<?> answer, Class<? extends KafkaException> harmless) {
    try {
      await(answer);
      return true;
    } catch (AuthorizationException e) {
      return false;
    } catch (KafkaException e) {
      if (harmless.isInstance(e)) {
        return true;
      }
      throw e;
    }
  }
}
