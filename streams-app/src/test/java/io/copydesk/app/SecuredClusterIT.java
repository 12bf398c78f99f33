package io.copydesk.app;

import static io.copydesk.local.SecuredBroker.ADMINISTRATOR;
import static io.copydesk.local.SecuredBroker.APPLICATION;
import static io.copydesk.local.SecuredBroker.OPERATOR;
import static io.copydesk.local.SecuredBroker.password;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.copydesk.app.cluster.RequiredRights;
import io.copydesk.app.cluster.Right;
import io.copydesk.app.cluster.TopicAdmin;
import io.copydesk.app.config.ConfigKeys;
import io.copydesk.app.config.ConfigReader;
import io.copydesk.app.config.ConfigSources;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.app.registry.RegistryApi;
import io.copydesk.app.registry.SchemaRegistrar;
import io.copydesk.app.start.CannotRunException;
import io.copydesk.app.start.StopReason;
import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.cli.Cli;
import io.copydesk.enrich.CopyingEnricher;
import io.copydesk.enrich.Enricher;
import io.copydesk.events.RawArticle;
import io.copydesk.extract.role.word.RoleTitles;
import io.copydesk.local.AclScript;
import io.copydesk.local.LocalRegistry;
import io.copydesk.local.SecuredBroker;
import io.copydesk.pipeline.Await;
import io.copydesk.topology.NoMetrics;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import io.copydesk.topology.wire.RecordCodec;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.SecurityUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The application at a broker that authenticates clients, with the rights that deploy/acls.sh
 * grants.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecuredClusterIT {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final byte[] GARBAGE = "not Avro".getBytes(UTF_8);
  private static final Enricher COPY = new CopyingEnricher();

  private Path folder;
  private SecuredBroker broker;
  private LocalRegistry registry;
  private Admin admin;
  private Topics topics;
  private int started;

  @BeforeAll
  void secure_a_cluster(@TempDir Path temporary) throws Exception {
    folder = temporary;
    broker = SecuredBroker.start(Files.createDirectory(folder.resolve("broker")));
    registry = LocalRegistry.start(folder.resolve("registry"), 0);
    admin = Admin.create(new HashMap<>(administrator()));
    CopydeskConfig config = config(administrator());
    topics = config.topicDeclarations();
    TopicAdmin topicAdmin = new TopicAdmin(admin, (short) 1);
    topicAdmin.apply(topicAdmin.survey(topics).changes());
    try (RegistryApi api = RegistryApi.of(config)) {
      new SchemaRegistrar(api, line -> {}).register(topics);
    }
    AclScript.run(administrator(), folder);
  }

  @AfterAll
  void stop() {
    admin.close();
    registry.close();
    broker.close();
  }

  enum Login {
    SCRAM,
    TOKEN
  }

  private Map<String, String> administrator() {
    return broker.scramClient(ADMINISTRATOR, password(ADMINISTRATOR));
  }

  private Map<String, String> application(Login login, String secret) {
    return switch (login) {
      case SCRAM -> broker.scramClient(APPLICATION, secret);
      case TOKEN -> broker.tokenClient(APPLICATION, secret);
    };
  }

  /** Through a file, as {@code copydesk run -c} does. */
  private CopydeskConfig config(Map<String, String> client) throws IOException {
    return ConfigReader.read(
        ConfigSources.merge(ConfigSources.file(file(client)), Map.of(), Map.of()));
  }

  private Path file(Map<String, String> client) throws IOException {
    started++;
    Properties settings = new Properties();
    settings.putAll(client);
    settings.put("state.dir", folder.resolve("state-" + started).toString());
    settings.put(ConfigKeys.TOPICS_PARTITIONS, "1");
    settings.put(ConfigKeys.REGISTRY_URL, registry.url().toString());
    Path file = folder.resolve("copydesk-" + started + ".properties");
    try (Writer out = Files.newBufferedWriter(file)) {
      settings.store(out, null);
    }
    return file;
  }

  private static CopydeskApplication start(CopydeskConfig config) throws InterruptedException {
    CopydeskApplication application =
        CopydeskApplication.of(
            config, COPY, new LiveCatalog(RoleTitles.bundled()), new NoMetrics());
    try {
      application.start();
      return application;
    } catch (CannotRunException e) {
      application.close();
      throw e;
    }
  }

  @ParameterizedTest
  @EnumSource
  void with_exactly_these_rights_every_article_is_enriched_once(Login login) throws Exception {
    CopydeskConfig config = config(application(login, password(APPLICATION)));
    String id = "article-" + login;
    byte[] bytes = encodedArticle(config, id);
    try (CopydeskApplication application = start(config)) {
      post(id, bytes);
      post(id, bytes);
      post("broken-" + login, GARBAGE);

      assertThat(readUntil(topics.deadLetters(), "broken-" + login)).hasSize(1);
      assertThat(readUntil(topics.enriched(), id)).hasSize(1);
      assertThat(application.isRunning()).isTrue();
      assertThat(application.refusal()).isEmpty();
    }
  }

  @Test
  void with_the_rights_of_the_manifest_an_operator_replays_dead_letters() throws Exception {
    grant(OPERATOR, UserManifest.granted(OPERATOR));
    try (CopydeskApplication application =
        start(config(application(Login.SCRAM, password(APPLICATION))))) {
      post("replayed", GARBAGE);
      assertThat(readUntil(topics.deadLetters(), "replayed")).hasSize(1);
      assertThat(application.isRunning()).isTrue();
    }

    Cli.Run run =
        Cli.run(
            "dlq",
            "replay",
            "-c",
            file(broker.scramClient(OPERATOR, password(OPERATOR))).toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(readUntil(topics.raw(), "replayed")).hasSize(2);
  }

  @Test
  void of_a_topic_that_somebody_may_not_see_no_command_says_that_it_is_not_there()
      throws Exception {
    admin.createTopics(List.of(new NewTopic("hidden.articles.enriched", 1, (short) 1))).all().get();
    Path operator = file(broker.scramClient(OPERATOR, password(OPERATOR)));

    Cli.Run run =
        Cli.run("watch", "-c", operator.toString(), "--set", "copydesk.topics.prefix=hidden.");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("does not let us see the topic hidden.articles.enriched at ", "in its ACLs")
        .doesNotContain("there is no topic");
  }

  private void grant(String user, List<Right> rights) throws Exception {
    List<AclBinding> bindings =
        single(rights).stream()
            .map(
                right ->
                    new AclBinding(
                        right.resource(),
                        new AccessControlEntry(
                            "User:" + user,
                            "*",
                            right.operations().iterator().next(),
                            AclPermissionType.ALLOW)))
            .toList();
    admin.createAcls(bindings).all().get();
  }

  @ParameterizedTest
  @EnumSource
  void a_wrong_secret_is_told_at_the_start(Login login) throws Exception {
    CopydeskConfig config = config(application(login, "wrong"));

    CannotRunException failure =
        catchThrowableOfType(CannotRunException.class, () -> start(config).close());

    assertThat(failure).isNotNull();
    assertThat(failure.reason()).isEqualTo(StopReason.NOT_ALLOWED);
    assertThat(failure)
        .hasMessageContaining(broker.bootstrapServers())
        .hasMessageContaining("sasl.")
        .message()
        .doesNotContain("wrong");
  }

  @Test
  void the_script_grants_what_the_application_asks_for() throws Exception {
    assertThat(rights(granted()))
        .isEqualTo(new HashSet<>(single(RequiredRights.of(config(administrator())).all())));
  }

  @TestFactory
  Stream<DynamicTest> without_one_of_them_the_application_says_which() throws Exception {
    List<AclBinding> all = new ArrayList<>(granted());
    assertThat(all).hasSize(29);
    return all.stream()
        .sorted(Comparator.comparing(SecuredClusterIT::leavesThreadBehind))
        .map(
            binding ->
                dynamicTest(
                    "without " + rights(List.of(binding)), () -> missing_right_is_told(binding)));
  }

  /**
   * Whether the lack of this right kills Kafka Streams' restoring thread: its stream thread then
   * stays in the consumer group, so the test comes last.
   */
  private static boolean leavesThreadBehind(AclBinding binding) {
    return right(binding).equals(Right.onPrefix(TOPIC, APPLICATION + "-", AclOperation.READ));
  }

  private void missing_right_is_told(AclBinding binding) throws Exception {
    Right missing = right(binding);
    takeAway(binding);
    try {
      Refusal refusal = whyItStopped();

      assertThat(refusal.atStart()).isEqualTo(!isFoundOutLater(missing));
      assertThat(refusal.told())
          .contains("deploy/acls.sh")
          .contains(SecurityUtils.operationName(binding.entry().operation()))
          .contains(missing.resource().name());
      if (refusal.atStart()) {
        assertThat(refusal.told().lines().skip(1)).containsExactly("  " + missing);
      }
    } finally {
      admin.createAcls(List.of(binding)).all().get();
      awaitGranted(binding, true);
    }
  }

  /**
   * Whether the start cannot find the lack: the cluster does not tell who may use a topic that does
   * not exist yet.
   */
  private static boolean isFoundOutLater(Right right) {
    return right.equals(Right.onPrefix(TOPIC, APPLICATION + "-", AclOperation.READ))
        || right.equals(Right.onPrefix(TOPIC, APPLICATION + "-", AclOperation.WRITE));
  }

  private record Refusal(boolean atStart, String told) {}

  /**
   * Starts the application without internal topics, which takes the most rights, and returns why it
   * stopped.
   */
  private Refusal whyItStopped() throws Exception {
    CopydeskConfig config = config(application(Login.SCRAM, password(APPLICATION)));
    deleteChangelog();
    // Some rights are asked for by the first article only.
    post("another", encodedArticle(config, "article-" + started));
    try (CopydeskApplication application = start(config)) {
      StopReason reason =
          CompletableFuture.supplyAsync(
                  () -> {
                    try {
                      return application.awaitStop();
                    } catch (InterruptedException e) {
                      throw new IllegalStateException(e);
                    }
                  })
              .get(LIMIT.toSeconds(), TimeUnit.SECONDS);
      assertThat(reason).isEqualTo(StopReason.NOT_ALLOWED);
      return new Refusal(false, application.refusal().orElseThrow());
    } catch (CannotRunException e) {
      assertThat(e.reason()).isEqualTo(StopReason.NOT_ALLOWED);
      return new Refusal(true, String.valueOf(e.getMessage()));
    }
  }

  private void deleteChangelog() throws Exception {
    Set<String> names = new HashSet<>(admin.listTopics().names().get());
    names.removeIf(name -> !name.startsWith(APPLICATION + "-"));
    admin.deleteTopics(names).all().get();
    Await.until(
        names + " are deleted",
        LIMIT,
        () -> admin.listTopics().names().get().stream().noneMatch(names::contains));
  }

  private void takeAway(AclBinding binding) throws Exception {
    admin.deleteAcls(List.of(binding.toFilter())).all().get();
    awaitGranted(binding, false);
  }

  /** The broker learns of it a little later than the controller. */
  private void awaitGranted(AclBinding binding, boolean isGranted) throws Exception {
    Await.until(
        "granted is " + isGranted + ": " + binding,
        LIMIT,
        () -> granted().contains(binding) == isGranted);
  }

  private Collection<AclBinding> granted() throws Exception {
    return admin
        .describeAcls(
            new AclBindingFilter(
                ResourcePatternFilter.ANY,
                new AccessControlEntryFilter(
                    "User:" + APPLICATION, null, AclOperation.ANY, AclPermissionType.ALLOW)))
        .values()
        .get();
  }

  private static Set<Right> rights(Collection<AclBinding> bindings) {
    Set<Right> rights = new HashSet<>();
    bindings.forEach(binding -> rights.add(right(binding)));
    return rights;
  }

  private static Right right(AclBinding binding) {
    return new Right(binding.pattern(), Set.of(binding.entry().operation()));
  }

  /** One operation each, as ACLs are. */
  private static List<Right> single(List<Right> rights) {
    return rights.stream()
        .flatMap(
            right ->
                right.operations().stream()
                    .map(operation -> new Right(right.resource(), Set.of(operation))))
        .toList();
  }

  private byte[] encodedArticle(CopydeskConfig config, String id) {
    try (RecordCodec codec = RecordCodec.of(config.serdes())) {
      return codec.encode(
          topics.raw().name(), RawArticle.newBuilder().setId(id).setTitle("A title").build());
    }
  }

  private void post(String key, byte[] value) throws Exception {
    try (var producer =
        new KafkaProducer<>(
            new HashMap<>(administrator()), new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(topics.raw().name(), key.getBytes(UTF_8), value)).get();
    }
  }

  /** All committed records of the topic with that key, once there is one. */
  private List<ConsumerRecord<byte[], byte[]>> readUntil(Topic topic, String key) {
    Map<String, Object> settings = new HashMap<>(administrator());
    settings.put("isolation.level", "read_committed");
    TopicPartition partition = new TopicPartition(topic.name(), 0);
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    Instant deadline = Instant.now().plus(LIMIT);
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      while (records.isEmpty() && Instant.now().isBefore(deadline)) {
        for (var record : consumer.poll(Duration.ofMillis(200))) {
          if (new String(record.key(), UTF_8).equals(key)) {
            records.add(record);
          }
        }
      }
    }
    return records;
  }
}
