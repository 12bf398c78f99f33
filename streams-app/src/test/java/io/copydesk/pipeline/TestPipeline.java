package io.copydesk.pipeline;

import io.copydesk.app.config.ConfigReader;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.Preparation;
import io.copydesk.local.TestStack;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.config.ConfigResource;

/**
 * One test's own topics, schemas and consumer group at a broker and a registry that it may share
 * with others.
 */
public final class TestPipeline implements AutoCloseable {

  private final Map<String, String> settings;
  private final Cluster cluster;
  private final TopicClient client;
  private final Admin admin;

  private TestPipeline(TestStack stack, Map<String, String> settings) {
    this.settings = settings;
    this.cluster = new Cluster(ConfigReader.read(settings));
    this.client = new TopicClient(stack.bootstrapServers(), stack.confluentUrl());
    this.admin = cluster.admin();
  }

  /** What the reference topic holds at first. */
  public enum Reference {
    EMPTY,
    BUNDLED
  }

  /**
   * Creates the topics and registers the schemas.
   *
   * @param name of the application, and with a dot the prefix of its topics
   */
  static TestPipeline prepare(TestStack stack, String name, Path folder, Reference reference)
      throws IOException, InterruptedException {
    return prepare(stack, name, folder, reference, Map.of());
  }

  /**
   * Creates the topics and registers the schemas.
   *
   * @param name of the application, and with a dot the prefix of its topics
   * @param more settings, over those that every test has; an empty one is left out
   */
  public static TestPipeline prepare(
      TestStack stack, String name, Path folder, Reference reference, Map<String, String> more)
      throws IOException, InterruptedException {
    Map<String, String> settings = new HashMap<>();
    settings.put("bootstrap.servers", stack.bootstrapServers());
    settings.put("application.id", name);
    settings.put("state.dir", folder.resolve("streams").toString());
    settings.put("num.stream.threads", "2");
    // A member that was killed is given up after the shortest time that brokers allow.
    settings.put("main.consumer.session.timeout.ms", "6000");
    settings.put("main.consumer.heartbeat.interval.ms", "1500");
    settings.put("copydesk.topics.prefix", name + ".");
    settings.put("copydesk.topics.partitions", "2");
    settings.put("copydesk.http.port", "0");
    settings.put("copydesk.registry.url", stack.registryUrl().toString());
    settings.put("copydesk.registry.confluent.url", stack.confluentUrl().toString());
    settings.putAll(more);
    settings.values().removeIf(String::isEmpty);
    TestPipeline pipeline = new TestPipeline(stack, settings);
    new Preparation(pipeline.cluster, line -> {}, line -> {})
        .prepare(reference == Reference.BUNDLED);
    return pipeline;
  }

  /** As they are given, by name. */
  Map<String, String> settings() {
    return Map.copyOf(settings);
  }

  public CopydeskConfig config() {
    return cluster.config();
  }

  /** The same with another folder for its state: a second instance of the application. */
  CopydeskConfig configWithState(Path state) {
    Map<String, String> other = new HashMap<>(settings);
    other.put("state.dir", state.toString());
    return ConfigReader.read(other);
  }

  /** The settings as a file for {@code copydesk -c}. */
  public Path settingsFile(Path folder) throws IOException {
    Properties properties = new Properties();
    properties.putAll(settings);
    Path file = folder.resolve("copydesk.properties");
    try (Writer out = Files.newBufferedWriter(file)) {
      properties.store(out, null);
    }
    return file;
  }

  public Topics topics() {
    return cluster.topics();
  }

  public TopicClient client() {
    return client;
  }

  /** Posts so many articles, no two alike, under the ids {@code article-0} and so on. */
  void post(int articles) {
    post("article", articles);
  }

  /** The same under ids that begin otherwise. */
  void post(String idPrefix, int articles) {
    for (int i = 0; i < articles; i++) {
      String id = idPrefix + "-" + i;
      client.post(topics().raw().name(), id, Texts.varied(id, i));
    }
    client.flush();
  }

  /** Waits until all that is in the raw topic by now is processed, and readers see it. */
  void awaitProcessed(Duration limit) throws Exception {
    awaitProcessed(limit, () -> {});
  }

  /**
   * The same.
   *
   * @param check throws when there is nothing left to wait for
   */
  public void awaitProcessed(Duration limit, Runnable check) throws Exception {
    // What a producer still holds back is not in the topic, and would not be waited for.
    client.flush();
    awaitCommitted(limit, check);
    awaitNoTransaction(limit, check);
  }

  private void awaitCommitted(Duration limit, Runnable check) throws Exception {
    String topic = topics().raw().name();
    Map<TopicPartition, Long> ends = ends(List.of(topic), IsolationLevel.READ_UNCOMMITTED);
    Await.until(
        "every record of " + topic + " is processed",
        limit,
        () -> {
          check.run();
          Map<TopicPartition, Long> done = committed();
          return ends.entrySet().stream()
              .allMatch(end -> done.getOrDefault(end.getKey(), 0L) >= end.getValue());
        });
  }

  /** Whether readers of committed records are held back in some topic that is written. */
  boolean isTransactionOpen() throws Exception {
    List<String> names = topics().all().stream().map(Topic::name).toList();
    return !ends(names, IsolationLevel.READ_COMMITTED)
        .equals(ends(names, IsolationLevel.READ_UNCOMMITTED));
  }

  /** A commit shows in the group's offsets before it does in every topic that was written to. */
  private void awaitNoTransaction(Duration limit, Runnable check) throws Exception {
    List<String> names = topics().all().stream().map(Topic::name).toList();
    Await.until(
        "no transaction is open in " + names,
        limit,
        () -> {
          check.run();
          return !isTransactionOpen();
        });
  }

  private Map<TopicPartition, Long> ends(List<String> names, IsolationLevel isolation)
      throws Exception {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    for (TopicDescription topic : admin.describeTopics(names).allTopicNames().get().values()) {
      for (TopicPartitionInfo info : topic.partitions()) {
        latest.put(new TopicPartition(topic.name(), info.partition()), OffsetSpec.latest());
      }
    }
    return admin
        .listOffsets(latest, new ListOffsetsOptions(isolation))
        .all()
        .get()
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }

  /** Lets a topic take records whose timestamp lies in the future, as brokers before 4.0 did. */
  public void allowTheFuture(Topic topic) throws Exception {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    ConfigEntry any =
        new ConfigEntry("message.timestamp.after.max.ms", Long.toString(Long.MAX_VALUE));
    admin
        .incrementalAlterConfigs(
            Map.of(resource, List.of(new AlterConfigOp(any, AlterConfigOp.OpType.SET))))
        .all()
        .get();
  }

  /** How many stream threads of all instances are in the consumer group, each with its share. */
  public int members() throws Exception {
    String group = settings.get("application.id");
    if (admin.listGroups().all().get().stream().noneMatch(some -> some.groupId().equals(group))) {
      return 0;
    }
    return (int)
        admin.describeConsumerGroups(List.of(group)).all().get().get(group).members().stream()
            .filter(member -> !member.assignment().topicPartitions().isEmpty())
            .count();
  }

  /** Where the application goes on, in each partition that it has committed anything of. */
  public Map<TopicPartition, Long> committed() throws Exception {
    Map<TopicPartition, Long> offsets = new HashMap<>();
    Map<TopicPartition, OffsetAndMetadata> group =
        admin
            .listConsumerGroupOffsets(settings.get("application.id"))
            .partitionsToOffsetAndMetadata()
            .get();
    group.forEach(
        (partition, offset) -> {
          if (offset != null) {
            offsets.put(partition, offset.offset());
          }
        });
    return offsets;
  }

  /**
   * Removes its topics, those that Kafka Streams made among them, so that brokers which many tests
   * share have no more to do for the last one than for the first.
   */
  public void deleteTopics() {
    String application = settings.get("application.id");
    List<String> own =
        await(admin.listTopics().names()).stream()
            .filter(
                name -> name.startsWith(application + ".") || name.startsWith(application + "-"))
            .toList();
    await(admin.deleteTopics(own).all());
  }

  private static <T> T await(KafkaFuture<T> answer) {
    return answer.toCompletionStage().toCompletableFuture().join();
  }

  @Override
  public void close() {
    client.close();
    admin.close();
  }
}
