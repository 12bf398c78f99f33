package io.copydesk.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.INSTANT;

import io.copydesk.app.cluster.TopicAdmin;
import io.copydesk.app.cluster.TopicChange;
import io.copydesk.app.config.ConfigKeys;
import io.copydesk.app.config.ConfigReader;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.app.health.CapturedLog;
import io.copydesk.app.health.Monitoring;
import io.copydesk.app.registry.RegistryApi;
import io.copydesk.app.registry.SchemaRegistrar;
import io.copydesk.app.start.CannotRunException;
import io.copydesk.app.start.StopReason;
import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.live.CatalogChange;
import io.copydesk.catalog.live.CatalogUpdates;
import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.enrich.CopyingEnricher;
import io.copydesk.enrich.Enricher;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.EntityType;
import io.copydesk.events.RawArticle;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.role.word.RoleTitles;
import io.copydesk.local.CommittedRecords;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import io.copydesk.pipeline.Await;
import io.copydesk.topology.EnrichmentTopology;
import io.copydesk.topology.NoMetrics;
import io.copydesk.topology.deadletter.DeadLetter;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import io.copydesk.topology.wire.RecordCodec;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The application between a real broker and a real registry, with an enricher that only copies. */
@WithStack
class CopydeskApplicationIT {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final byte[] GARBAGE = "not Avro".getBytes(UTF_8);
  private static final byte[] UNKNOWN_SCHEMA = {0, 0, 15, 66, 63, 1};
  private static final ReferenceEntity ACME =
      ReferenceEntity.newBuilder()
          .setId("company:acme")
          .setType(EntityType.COMPANY)
          .setName("Acme Holdings")
          .build();
  private static final Enricher COPY = new CopyingEnricher();

  @TempDir Path state;

  private CopydeskConfig config(TestStack stack, String name) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("bootstrap.servers", stack.bootstrapServers());
    settings.put("application.id", name);
    settings.put("state.dir", state.toString());
    settings.put(ConfigKeys.TOPICS_PREFIX, name + ".");
    settings.put(ConfigKeys.TOPICS_PARTITIONS, "2");
    settings.put(ConfigKeys.HTTP_PORT, "0");
    settings.put(ConfigKeys.REGISTRY_URL, stack.registryUrl().toString());
    settings.put(ConfigKeys.REGISTRY_CONFLUENT_URL, stack.confluentUrl().toString());
    return ConfigReader.read(settings);
  }

  private static void prepare(CopydeskConfig config) throws Exception {
    Topics topics = config.topicDeclarations();
    try (Admin admin = Admin.create(config.kafka().streams());
        RegistryApi registry = RegistryApi.of(config)) {
      TopicAdmin topicAdmin = new TopicAdmin(admin, config.topics().replicationFactor());
      topicAdmin.apply(topicAdmin.survey(topics).changes());
      assertThat(topicAdmin.survey(topics).changes()).isEmpty();
      SchemaRegistrar registrar = new SchemaRegistrar(registry, line -> {});
      assertThat(registrar.register(topics)).isEqualTo(registrar.register(topics));
    }
  }

  private static CopydeskApplication start(CopydeskConfig config, LiveCatalog catalog)
      throws InterruptedException {
    CopydeskApplication application = application(config, catalog);
    try {
      application.start();
    } catch (RuntimeException e) {
      application.close();
      throw e;
    }
    return application;
  }

  private static CopydeskApplication application(CopydeskConfig config, LiveCatalog catalog) {
    return CopydeskApplication.of(config, COPY, catalog, new NoMetrics());
  }

  private static void post(CopydeskConfig config, Topic topic, String key, byte[] value)
      throws Exception {
    post(config, topic, key, value, Instant.now());
  }

  private static void post(
      CopydeskConfig config, Topic topic, String key, byte[] value, Instant time) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", servers(config));
    try (var producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer
          .send(
              new ProducerRecord<>(
                  topic.name(), null, time.toEpochMilli(), key.getBytes(UTF_8), value))
          .get();
    }
  }

  private static String servers(CopydeskConfig config) {
    return String.valueOf(config.kafka().settings().get("bootstrap.servers"));
  }

  /** Waits until the topic has as many committed records. */
  private static List<ConsumerRecord<byte[], byte[]>> read(
      CopydeskConfig config, Topic topic, int expected) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", servers(config),
            "isolation.level", "read_committed",
            "auto.offset.reset", "earliest");
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    Instant deadline = Instant.now().plus(LIMIT);
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(
          consumer.partitionsFor(topic.name()).stream()
              .map(partition -> new TopicPartition(topic.name(), partition.partition()))
              .toList());
      while (records.size() < expected && Instant.now().isBefore(deadline)) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
    }
    return records;
  }

  @Test
  void articles_are_enriched_and_what_is_broken_is_a_dead_letter(TestStack stack) throws Exception {
    CopydeskConfig config = config(stack, "app-articles");
    Topics topics = config.topicDeclarations();
    prepare(config);
    try (CopydeskApplication application = start(config, new LiveCatalog(RoleTitles.bundled()));
        RecordCodec codec = RecordCodec.of(config.serdes())) {
      RawArticle article = RawArticle.newBuilder().setId("a").setTitle("A title").build();

      post(config, topics.raw(), "a", codec.encode(topics.raw().name(), article));
      post(config, topics.raw(), "garbage", GARBAGE);
      post(config, topics.raw(), "unknown", UNKNOWN_SCHEMA);

      var enriched = read(config, topics.enriched(), 1);
      assertThat(enriched).hasSize(1);
      assertThat(
              codec
                  .decode(
                      topics.enriched().name(), enriched.getFirst().value(), EnrichedArticle.class)
                  .getTitle())
          .isEqualTo("A title");
      var letters = read(config, topics.deadLetters(), 2);
      assertThat(letters)
          .extracting(ConsumerRecord::value)
          .containsExactlyInAnyOrder(GARBAGE, UNKNOWN_SCHEMA);
      assertThat(letters)
          .extracting(
              letter -> new String(letter.headers().lastHeader(DeadLetter.MESSAGE).value(), UTF_8))
          .anyMatch(message -> message.contains("the registry knows no schema of id 999999"));
      assertThat(application.isRunning()).isTrue();
    }
  }

  @Test
  void the_catalog_follows_its_topic_and_refuses_what_is_broken(TestStack stack) throws Exception {
    CopydeskConfig config = config(stack, "app-catalog");
    Topic entities = config.topicDeclarations().entities();
    prepare(config);
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());
    try (CopydeskApplication application = start(config, catalog);
        RecordCodec codec = RecordCodec.of(config.serdes())) {
      post(config, entities, "company:acme", codec.encode(entities.name(), ACME));
      post(config, entities, "company:broken", GARBAGE);

      var letters = read(config, config.topicDeclarations().deadLetters(), 1);

      assertThat(letters).extracting(ConsumerRecord::value).containsExactly(GARBAGE);
      assertThat(application.catalogProblem()).isEmpty();
    }
    // Started again, it has the entry before the first article.
    LiveCatalog reloaded = new LiveCatalog(RoleTitles.bundled());
    try (CopydeskApplication application = start(config, reloaded)) {
      assertThat(reloaded.snapshot().entity("company:acme")).isNotNull();
      assertThat(application.catalogProblem()).isEmpty();
    }
  }

  @Test
  void what_repeats_are_recognised_by_is_kept_from_its_publication_on(TestStack stack)
      throws Exception {
    CopydeskConfig config = config(stack, "app-old-articles");
    Topics topics = config.topicDeclarations();
    prepare(config);
    Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    try (CopydeskApplication application = start(config, new LiveCatalog(RoleTitles.bundled()));
        RecordCodec codec = RecordCodec.of(config.serdes())) {
      RawArticle article = RawArticle.newBuilder().setId("a").setTitle("A title").build();
      Instant old = start.minus(Duration.ofDays(2));

      post(config, topics.raw(), "a", codec.encode(topics.raw().name(), article), old);

      assertThat(read(config, topics.enriched(), 1)).hasSize(1);
      String changelog = EnrichmentTopology.changelog(config.kafka().applicationId());
      assertThat(CommittedRecords.of(servers(config), changelog))
          .extracting(entry -> Instant.ofEpochMilli(entry.timestamp()))
          .singleElement(as(INSTANT))
          .as("the time by which brokers delete it")
          .isAfterOrEqualTo(start);
      assertThat(application.isRunning()).isTrue();
    }
  }

  /** Breaks on every entry, as if the memory were used up. */
  private record BreakingUpdates(CatalogUpdates empty) implements CatalogUpdates {

    @Override
    public CatalogChange put(String id, ReferenceEntity entity) {
      throw new OutOfMemoryError("on purpose");
    }

    @Override
    public CatalogChange remove(String id) {
      return empty.remove(id);
    }

    @Override
    public Catalog snapshot() {
      return empty.snapshot();
    }
  }

  @Test
  @Timeout(60)
  void an_error_on_the_catalog_stops_the_application_and_health_says_why(TestStack stack)
      throws Exception {
    CopydeskConfig config = config(stack, "app-error");
    Topic entities = config.topicDeclarations().entities();
    prepare(config);
    CatalogUpdates updates = new BreakingUpdates(new LiveCatalog(RoleTitles.bundled()));
    try (CopydeskApplication application =
            CopydeskApplication.of(config, COPY, updates, new NoMetrics());
        RecordCodec codec = RecordCodec.of(config.serdes())) {
      application.start();
      post(config, entities, "company:acme", codec.encode(entities.name(), ACME));

      assertThat(application.awaitStop()).isEqualTo(StopReason.FAILED);
      assertThat(application.catalogProblem())
          .hasValueSatisfying(
              why -> assertThat(why).contains(entities.name(), "OutOfMemoryError: on purpose"));
    }
  }

  @Test
  void a_running_application_is_ready_and_shows_kafkas_metrics(TestStack stack) throws Exception {
    CopydeskConfig config = config(stack, "app-health");
    prepare(config);
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    try (CopydeskApplication application = start(config, new LiveCatalog(RoleTitles.bundled()));
        Monitoring monitoring = Monitoring.start(config, application, registry);
        HttpClient client = HttpClient.newHttpClient()) {

      assertThat(eventually(client, monitoring, "/health/ready", "\"status\":\"UP\",\"checks\""))
          .contains("catalog", "registry", "streams");
      assertThat(eventually(client, monitoring, "/metrics", "kafka_stream_thread"))
          .contains("kafka_stream_thread");
    }
  }

  private static String eventually(
      HttpClient client, Monitoring monitoring, String path, String expected) throws Exception {
    URI address = URI.create("http://localhost:" + monitoring.port() + path);
    Instant deadline = Instant.now().plus(LIMIT);
    String answer = "";
    while (!answer.contains(expected) && Instant.now().isBefore(deadline)) {
      answer =
          client
              .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
              .body();
    }
    return answer;
  }

  @Test
  void a_start_warns_of_a_topic_that_somebody_lets_keep_records_for_too_short_a_time(
      TestStack stack) throws Exception {
    CopydeskConfig config = config(stack, "app-short-retention");
    Topic raw = config.topicDeclarations().raw();
    prepare(config);
    try (Admin admin = Admin.create(config.kafka().streams())) {
      TopicAdmin topics = new TopicAdmin(admin, config.topics().replicationFactor());
      topics.apply(
          List.of(
              new TopicChange.Alter(raw, TopicConfig.RETENTION_MS_CONFIG, "604800000", "3600000")));
      awaitSetting(topics, raw.name(), TopicConfig.RETENTION_MS_CONFIG, "3600000");
    }

    try (CapturedLog log = CapturedLog.of(StartChecks.class);
        CopydeskApplication application = start(config, new LiveCatalog(RoleTitles.bundled()))) {
      assertThat(application.catalogProblem()).isEmpty();
      assertThat(log.messages())
          .anyMatch(line -> line.contains(raw.name() + " keeps records for 60 minutes only"));
    }
  }

  @Test
  void a_start_warns_of_a_changelog_that_an_older_build_made(TestStack stack) throws Exception {
    CopydeskConfig config = config(stack, "app-older-changelog");
    String changelog = EnrichmentTopology.changelog(config.kafka().applicationId());
    prepare(config);
    try (CopydeskApplication first = start(config, new LiveCatalog(RoleTitles.bundled()))) {
      Await.until("that it runs, and has a changelog", LIMIT, first::isRunning);
    }
    try (Admin admin = Admin.create(config.kafka().streams())) {
      AlterConfigOp older =
          new AlterConfigOp(
              new ConfigEntry(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "CreateTime"),
              AlterConfigOp.OpType.SET);
      admin
          .incrementalAlterConfigs(
              Map.of(new ConfigResource(ConfigResource.Type.TOPIC, changelog), List.of(older)))
          .all()
          .get();
      TopicAdmin topics = new TopicAdmin(admin, config.topics().replicationFactor());
      awaitSetting(topics, changelog, TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "CreateTime");
    }

    try (CapturedLog log = CapturedLog.of(StartChecks.class);
        CopydeskApplication application = start(config, new LiveCatalog(RoleTitles.bundled()))) {
      assertThat(application.catalogProblem()).isEmpty();
      assertThat(log.messages())
          .anyMatch(line -> line.contains(changelog + " --add-config message.timestamp.type="));
    }
  }

  private static void awaitSetting(TopicAdmin topics, String topic, String setting, String value)
      throws Exception {
    Await.until(
        "the topic's " + setting,
        LIMIT,
        () ->
            topics
                .settings(topic)
                .map(settings -> settings.get(setting).value())
                .equals(Optional.of(value)));
  }

  @Test
  void a_start_without_topics_names_the_command_that_makes_them(TestStack stack) {
    CopydeskConfig config = config(stack, "app-unprepared");

    assertThatThrownBy(() -> start(config, new LiveCatalog(RoleTitles.bundled())))
        .isInstanceOf(CannotRunException.class)
        .hasMessageContaining("copydesk topics")
        .hasMessageContaining("+ app-unprepared.articles.raw: partitions=2")
        .as("the schemas are told as well")
        .hasMessageContaining("+ app-unprepared.articles.raw-value: schema RawArticle");
  }
}
