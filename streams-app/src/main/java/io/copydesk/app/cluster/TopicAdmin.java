package io.copydesk.app.cluster;

import static io.copydesk.app.cluster.ClusterAnswer.await;

import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import io.copydesk.wait.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Compares the cluster's topics with those that the application needs, and creates and changes
 * them. Idempotent. Closing the {@link Admin} is the caller's task.
 */
public final class TopicAdmin {

  /** How long a new topic is waited for, and how often it is looked for. Both set by hand. */
  private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(30);

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Admin admin;
  private final short replicationFactor;

  /**
   * @param replicationFactor of topics to create; -1 for the broker's default
   */
  public TopicAdmin(Admin admin, short replicationFactor) {
    this.admin = admin;
    this.replicationFactor = replicationFactor;
  }

  /**
   * How the topics are.
   *
   * @throws KafkaException when the cluster does not answer or does not allow it
   */
  public TopicSurvey survey(Topics topics) {
    Map<String, TopicDescription> existing = describe(topics.all());
    Map<String, Config> settings = settings(existing.keySet());
    List<TopicChange> changes = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (Topic topic : topics.all()) {
      boolean read = topics.read().contains(topic);
      TopicDescription description = existing.get(topic.name());
      Config config = settings.get(topic.name());
      if (description == null || config == null) {
        changes.add(new TopicChange.Create(topic));
        continue;
      }
      Durability.warning(description, config).ifPresent(warnings::add);
      ChosenRetention.warning(topic, config).ifPresent(warnings::add);
      if (!read) {
        OldestAllowed.warning(topic, config).ifPresent(warnings::add);
      }
      if (topic.mayGrow() && description.partitions().size() < topic.partitions()) {
        changes.add(new TopicChange.AddPartitions(topic, description.partitions().size()));
      }
      topic
          .settings()
          .forEach(
              (name, wanted) -> {
                ConfigEntry entry = config.get(name);
                String current = entry == null ? "" : String.valueOf(entry.value());
                if (!ChosenRetention.is(entry) && !fits(read, name, current, wanted)) {
                  changes.add(new TopicChange.Alter(topic, name, current, wanted));
                }
              });
    }
    return new TopicSurvey(changes, warnings);
  }

  /**
   * The names of the topics that are not there, in the order of the pipeline.
   *
   * @throws KafkaException when the cluster does not answer or does not allow it
   */
  List<String> missing(Topics topics) {
    Set<String> existing = describe(topics.all()).keySet();
    return topics.all().stream().map(Topic::name).filter(name -> !existing.contains(name)).toList();
  }

  /**
   * Makes the changes of a survey. A topic that somebody else has created meanwhile is left as it
   * is.
   *
   * @throws KafkaException when the cluster refuses one
   */
  public void apply(List<TopicChange> changes) {
    for (TopicChange change : changes) {
      switch (change) {
        case TopicChange.Create create -> create(create.topic());
        case TopicChange.AddPartitions more ->
            await(
                admin
                    .createPartitions(
                        Map.of(
                            more.topic().name(),
                            NewPartitions.increaseTo(more.topic().partitions())))
                    .all());
        case TopicChange.Alter alter -> alter(alter);
      }
    }
  }

  /**
   * The settings of any topic.
   *
   * @return empty when there is no such topic
   * @throws KafkaException when the cluster does not answer or does not allow it
   */
  public Optional<Config> settings(String topic) {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    try {
      return Optional.of(await(admin.describeConfigs(List.of(resource)).values().get(resource)));
    } catch (UnknownTopicOrPartitionException e) {
      return Optional.empty();
    }
  }

  private void create(Topic topic) {
    NewTopic created =
        new NewTopic(
                topic.name(),
                Optional.of(topic.partitions()),
                replicationFactor < 0 ? Optional.empty() : Optional.of(replicationFactor))
            .configs(topic.settings());
    try {
      await(admin.createTopics(List.of(created)).all());
    } catch (TopicExistsException e) {
      // Somebody else has created it meanwhile: as good as ours.
    }
    awaitVisible(topic);
  }

  /** A broker learns of a topic a little later than the controller that made it. */
  private void awaitVisible(Topic topic) {
    Deadline deadline = Deadline.in(VISIBLE_WITHIN);
    while (describe(List.of(topic)).isEmpty()) {
      if (deadline.hasPassed()) {
        throw new KafkaException(
            topic.name()
                + " was created, but no broker shows it within "
                + VISIBLE_WITHIN.toSeconds()
                + " s: look whether all brokers are up, then run `copydesk topics` again");
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new KafkaException("interrupted while waiting for " + topic.name(), e);
      }
    }
  }

  private void alter(TopicChange.Alter alter) {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, alter.topic().name());
    AlterConfigOp set =
        new AlterConfigOp(
            new ConfigEntry(alter.setting(), alter.wanted()), AlterConfigOp.OpType.SET);
    await(admin.incrementalAlterConfigs(Map.of(resource, List.of(set))).all());
  }

  /**
   * Whether a setting will do. Topics that are written may allow larger records than ours, and such
   * of a later time; those that are read may not: we have to be able to copy their records, and one
   * of the far future would make all repeats be forgotten. Where brokers keep records for longer
   * unless told otherwise, they may.
   *
   * @param current empty when the broker has no such setting
   */
  static boolean fits(boolean read, String setting, String current, String wanted) {
    return switch (setting) {
      case TopicConfig.CLEANUP_POLICY_CONFIG -> policies(current).equals(policies(wanted));
      case TopicConfig.MAX_MESSAGE_BYTES_CONFIG ->
          read ? isAtLeast(wanted, current) : isAtLeast(current, wanted);
      case TopicConfig.RETENTION_MS_CONFIG -> current.equals("-1") || isAtLeast(current, wanted);
      case TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG ->
          (read || current.isEmpty()) ? current.equals(wanted) : isAtLeast(current, wanted);
      default -> current.equals(wanted);
    };
  }

  private static boolean isAtLeast(String number, String other) {
    return Long.parseLong(number) >= Long.parseLong(other);
  }

  private static Set<Object> policies(String policy) {
    return Set.copyOf(
        (List<?>)
            ConfigDef.parseType(TopicConfig.CLEANUP_POLICY_CONFIG, policy, ConfigDef.Type.LIST));
  }

  private Map<String, TopicDescription> describe(List<Topic> topics) {
    Map<String, TopicDescription> existing = new HashMap<>();
    Map<String, KafkaFuture<TopicDescription>> answers =
        admin.describeTopics(topics.stream().map(Topic::name).toList()).topicNameValues();
    answers.forEach(
        (name, answer) -> {
          try {
            existing.put(name, await(answer));
          } catch (UnknownTopicOrPartitionException e) {
            // Left out: to be created.
          }
        });
    return existing;
  }

  private Map<String, Config> settings(Collection<String> topics) {
    if (topics.isEmpty()) {
      return Map.of();
    }
    List<ConfigResource> resources =
        topics.stream().map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic)).toList();
    Map<String, Config> settings = new HashMap<>();
    await(admin.describeConfigs(resources).all())
        .forEach((resource, config) -> settings.put(resource.name(), config));
    return settings;
  }
}
