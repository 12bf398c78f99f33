package io.copydesk.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.copydesk.enrich.Budget;
import io.copydesk.topology.topic.Feed;
import io.copydesk.topology.topic.Limits;
import io.copydesk.topology.topic.MinConfidence;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.wire.SerdeSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {

  private static final Map<String, String> LEAST = Map.of("bootstrap.servers", "localhost:9092");

  private static CopydeskConfig read(Map<String, String> more) {
    return ConfigReader.read(withLeast(more));
  }

  private static Map<String, String> withLeast(Map<String, String> more) {
    Map<String, String> settings = new TreeMap<>(LEAST);
    settings.putAll(more);
    return settings;
  }

  /** The keys of the settings that are refused. */
  private static List<String> blamed(InvalidConfigurationException refusal) {
    return refusal.problems().stream().map(ConfigProblem::key).toList();
  }

  private static InvalidConfigurationException refusal(Map<String, String> settings) {
    return catchThrowableOfType(
        InvalidConfigurationException.class, () -> ConfigReader.read(withLeast(settings)));
  }

  /** The settings that are refused where this one is given. */
  private static List<String> refused(String key, String value) {
    return blamed(refusal(Map.of(key, value)));
  }

  @Test
  void the_defaults_are_these() {
    CopydeskConfig config = read(Map.of());

    assertThat(config.topics())
        .isEqualTo(
            new CopydeskConfig.TopicSettings("news.", 12, (short) -1, EnumSet.allOf(Feed.class)));
    assertThat(config.minConfidence()).isEqualTo(MinConfidence.NONE);
    assertThat(config.limits()).isEqualTo(Limits.DEFAULT);
    assertThat(config.registry())
        .isEqualTo(
            new CopydeskConfig.Registry(
                URI.create("http://localhost:8081/apis/registry/v3"),
                URI.create("http://localhost:8081/apis/ccompat/v7")));
    assertThat(config.lifecycle())
        .isEqualTo(
            new CopydeskConfig.Lifecycle(
                Duration.ofDays(7),
                Duration.ofSeconds(5),
                Duration.ofMinutes(5),
                Duration.ofSeconds(30),
                Duration.ofMillis(100)));
    assertThat(config.http()).isEqualTo(new CopydeskConfig.Http("localhost", 8090));
    assertThat(config.serdes().serializer()).isEqualTo(SerdeSettings.APICURIO_SERIALIZER);
    assertThat(config.serdes().properties().get("apicurio.registry.auto-register"))
        .isEqualTo("false");
    assertThat(config.kafka().settings())
        .containsEntry("application.id", "copydesk")
        .containsEntry("processing.guarantee", "exactly_once_v2")
        .containsEntry("main.consumer.max.poll.records", "20")
        .containsEntry("commit.interval.ms", "300")
        .containsEntry("producer.linger.ms", "300")
        .containsEntry("producer.compression.gzip.level", "1")
        .doesNotContainKey("producer.compression.type")
        .containsEntry("producer.max.request.size", Integer.toString((8 * 1024 + 256) * 1024));
  }

  @Test
  void every_setting_is_read() {
    CopydeskConfig config =
        read(
            Map.ofEntries(
                Map.entry("copydesk.topics.prefix", "wire."),
                Map.entry("copydesk.topics.partitions", "3"),
                Map.entry("copydesk.topics.replication.factor", "2"),
                Map.entry("copydesk.publish.topics", "roles, companies"),
                Map.entry("copydesk.publish.min.confidence", "companies:0.8, people:1"),
                Map.entry("copydesk.limits.article.bytes", "1000"),
                Map.entry("copydesk.limits.message.bytes", "5000"),
                Map.entry("copydesk.duplicates.window.ms", "60000"),
                Map.entry("copydesk.fault.patience.ms", "1"),
                Map.entry("copydesk.article.max.tokens", "1000"),
                Map.entry("copydesk.article.max.time.ms", "2000"),
                Map.entry("copydesk.catalog.load.timeout.ms", "2000"),
                Map.entry("copydesk.stop.timeout.ms", "3"),
                Map.entry("copydesk.commit.pause.ms", "7"),
                Map.entry("copydesk.registry.url", "https://r/api"),
                Map.entry("copydesk.registry.confluent.url", "https://r/confluent"),
                Map.entry("copydesk.registry.auto.register", "true"),
                Map.entry("copydesk.value.serializer", "a.Serializer"),
                Map.entry("copydesk.value.deserializer", "a.Deserializer"),
                Map.entry("copydesk.serde.schema.registry.url", "https://r"),
                Map.entry("copydesk.http.host", "0.0.0.0"),
                Map.entry("copydesk.http.port", "0"),
                Map.entry("group.protocol", "streams")));

    assertThat(config)
        .isEqualTo(
            new CopydeskConfig(
                new CopydeskConfig.TopicSettings(
                    "wire.", 3, (short) 2, EnumSet.of(Feed.COMPANIES, Feed.ROLES)),
                new MinConfidence(Map.of(Feed.COMPANIES, 0.8, Feed.PEOPLE, 1.0)),
                new Limits(1000, 5000),
                new Budget(1_000, Duration.ofSeconds(2)),
                new CopydeskConfig.Registry(
                    URI.create("https://r/api"), URI.create("https://r/confluent")),
                new SerdeSettings(
                    "a.Serializer", "a.Deserializer", Map.of("schema.registry.url", "https://r")),
                new CopydeskConfig.Lifecycle(
                    Duration.ofMinutes(1),
                    Duration.ofMillis(1),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(3),
                    Duration.ofMillis(7)),
                new CopydeskConfig.Http("0.0.0.0", 0),
                config.kafka()));
    assertThat(config.kafka().settings()).containsEntry("group.protocol", "streams");
  }

  @ParameterizedTest
  @CsvSource({
    "main.consumer.max.poll.records, abc",
    "consumer.max.poll.records, 0",
    "max.poll.records, many",
    "producer.transaction.timeout.ms, 9s",
    "num.stream.threads, two",
    "admin.retries, -3",
    "copydesk.topics.replication.factor, 0",
    "copydesk.topics.replication.factor, -2"
  })
  void a_value_that_a_client_would_refuse_later_is_refused_by_its_key(String key, String value) {
    assertThat(refused(key, value)).containsExactly(key);
  }

  @ParameterizedTest
  @CsvSource({
    "num.stream.treads, num.stream.threads",
    "main.consumer.max.pol.records, main.consumer.max.poll.records",
    "producers.linger.ms, producer.linger.ms",
    "sasl.mechanisme, sasl.mechanism"
  })
  void a_misspelt_setting_of_kafka_is_refused_with_what_was_meant(String written, String meant) {
    InvalidConfigurationException refusal = refusal(Map.of(written, "1"));

    assertThat(refusal.problems())
        .containsExactly(
            new ConfigProblem(written, "Kafka has no such setting; did you mean " + meant + "?"));
  }

  @ParameterizedTest
  @CsvSource({
    "auth.pasword, auth.password",
    "auto.register, auto-register",
    "tls.truststore.locations, tls.truststore.location",
    "headers.enable, headers.enabled",
    "avro.datum-provider, avro-datum-provider"
  })
  void a_misspelt_setting_of_apicurio_s_is_refused_with_what_was_meant(
      String written, String meant) {
    InvalidConfigurationException refusal =
        refusal(Map.of("copydesk.serde.apicurio.registry." + written, "hush"));

    assertThat(refusal.problems())
        .containsExactly(
            new ConfigProblem(
                "copydesk.serde.apicurio.registry." + written,
                "Apicurio has no such setting; did you mean copydesk.serde.apicurio.registry."
                    + meant
                    + "?"));
  }

  @ParameterizedTest
  @CsvSource({
    "copydesk.value.serializer, copydesk.serde.apicurio.registry.new",
    "copydesk.value.deserializer, copydesk.serde.apicurio.registry.new",
    "copydesk.commit.pause.ms, copydesk.serde.example.datums",
    "copydesk.commit.pause.ms, copydesk.serde.apicurio.registry.auth.client.scope"
  })
  void what_another_serializer_or_a_plug_in_may_know_is_handed_on(String other, String key) {
    CopydeskConfig config = read(Map.of(other, "1", key, "kept"));

    assertThat(config.serdes().properties().get(key.substring("copydesk.serde.".length())))
        .isEqualTo("kept");
  }

  @Test
  void what_a_provider_of_the_operator_s_own_resolves_is_handed_on() {
    CopydeskConfig config =
        read(Map.of("config.providers", "vault", "num.stream.threads", "${vault:threads}"));

    assertThat(config.kafka().settings()).containsEntry("num.stream.threads", "${vault:threads}");
  }

  @Test
  void a_setting_that_only_a_plug_in_knows_is_handed_on() {
    CopydeskConfig config =
        read(
            Map.of(
                "example.interceptor.url", "http://audit", "client.tag.zone", "a", "opts", "-x"));

    assertThat(config.kafka().settings())
        .containsEntry("example.interceptor.url", "http://audit")
        .containsEntry("client.tag.zone", "a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"max.poll.records", "consumer.max.poll.records", "main.consumer.max.poll.records"})
  void how_much_is_fetched_at_once_can_be_set_under_each_of_kafkas_names(String name) {
    CopydeskConfig config = read(Map.of(name, "50"));

    assertThat(config.kafka().settings()).containsEntry("main.consumer.max.poll.records", "50");
  }

  @ParameterizedTest
  @CsvSource({
    "linger.ms, 5, producer.linger.ms",
    "delivery.timeout.ms, 120000, producer.delivery.timeout.ms",
    "max.block.ms, 60000, producer.max.block.ms",
    "max.request.size, 20000000, producer.max.request.size",
    "max.poll.interval.ms, 1800000, main.consumer.max.poll.interval.ms",
    "consumer.max.poll.interval.ms, 1800000, main.consumer.max.poll.interval.ms"
  })
  void what_is_given_for_every_client_counts_where_we_have_a_default_for_one(
      String key, String value, String forOne) {
    CopydeskConfig config = read(Map.of(key, value));

    assertThat(config.kafka().settings()).containsEntry(forOne, value);
  }

  @ParameterizedTest
  @CsvSource({"8388608, 33554432", "100000000, 100262144"})
  void the_producer_has_memory_for_the_largest_record(String messageBytes, String memory) {
    CopydeskConfig config = read(Map.of("copydesk.limits.message.bytes", messageBytes));

    assertThat(config.kafka().settings()).containsEntry("producer.buffer.memory", memory);
  }

  @Test
  void an_article_may_not_outlast_its_transaction() {
    InvalidConfigurationException refusal =
        refusal(
            Map.of(
                "producer.transaction.timeout.ms", "10000",
                "copydesk.article.max.time.ms", "5001"));

    assertThat(blamed(refusal)).containsExactly("copydesk.article.max.time.ms");
  }

  @Test
  void a_stream_thread_may_not_wait_for_the_registry_until_its_transaction_is_aborted() {
    assertThat(refused("copydesk.fault.patience.ms", "9000"))
        .containsExactly("copydesk.fault.patience.ms");

    assertThat(read(Map.of("copydesk.fault.patience.ms", "8999")).lifecycle().patience())
        .isEqualTo(Duration.ofMillis(8999));
  }

  @ParameterizedTest
  @CsvSource({
    "producer.max.request.size, 8650751",
    "max.request.size, 1048576",
    "producer.buffer.memory, 8650751",
    "commit.interval.ms, 2251",
    "main.consumer.max.poll.interval.ms, 17999",
    "consumer.max.poll.interval.ms, 10000",
    "num.stream.threads, 0",
    "num.stream.threads, -1",
    "processing.exception.handler, org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler",
    "deserialization.exception.handler, org.apache.kafka.streams.errors.LogAndContinueExceptionHandler",
    "errors.dead.letter.queue.topic.name, news.articles.dlq"
  })
  void settings_with_which_ordinary_articles_would_be_fatal_are_refused(String key, String value) {
    List<String> refused = refused(key, value);

    assertThat(refused).containsExactly(key);
  }

  @ParameterizedTest
  @CsvSource({
    "producer.transaction.timeout.ms, 450001, main.consumer.max.poll.interval.ms, 900000",
    "transaction.timeout.ms, 1196, commit.interval.ms, 300"
  })
  void a_default_of_ours_that_does_not_fit_what_is_set_is_refused_with_what_it_is(
      String key, String value, String unset, String ours) {
    InvalidConfigurationException refusal =
        refusal(Map.of(key, value, "copydesk.article.max.time.ms", "500"));

    assertThat(blamed(refusal)).containsExactly(unset);
    assertThat(refusal)
        .hasMessageContaining("which is " + value + "; this one is " + ours + " unless set");
  }

  @Test
  void a_default_of_ours_gives_way_to_what_is_set_for_all_consumers() {
    Map<String, String> settings =
        Map.of("producer.transaction.timeout.ms", "500000", "max.poll.interval.ms", "1000000");

    assertThat(read(settings).kafka().settings())
        .containsEntry("main.consumer.max.poll.interval.ms", "1000000");
  }

  @ParameterizedTest
  @CsvSource({
    "producer.max.request.size, 8650752",
    "producer.buffer.memory, 8650752",
    "commit.interval.ms, 2250",
    "main.consumer.max.poll.interval.ms, 18000",
    "num.stream.threads, 1"
  })
  void the_same_settings_are_taken_where_articles_fit(String key, String value) {
    CopydeskConfig config = read(Map.of(key, value));

    assertThat(config.kafka().settings()).containsEntry(key, value);
  }

  @ParameterizedTest
  @CsvSource({
    "buffer.memory, 1, producer.buffer.memory, 67108864",
    "consumer.max.poll.interval.ms, 1, main.consumer.max.poll.interval.ms, 300000",
    "consumer.max.request.size, 1, producer.buffer.memory, 67108864"
  })
  void a_value_that_is_not_in_force_is_not_looked_at(
      String general, String low, String own, String enough) {
    CopydeskConfig config = read(Map.of(general, low, own, enough));

    assertThat(config.kafka().settings()).containsEntry(own, enough);
  }

  @Test
  void a_fatal_setting_is_reported_beside_a_mistyped_one() {
    Map<String, String> settings = Map.of("commit.interval.ms", "60000", "copydesk.foo", "1");

    assertThat(refusal(settings)).hasMessageContainingAll("commit.interval.ms: ", "copydesk.foo: ");
  }

  @Test
  void every_problem_is_reported_at_once() {
    Map<String, String> settings =
        Map.of(
            "copydesk.topics.partitions", "many",
            "copydesk.http.port", "70000",
            "copydesk.topic.prefix", "wire.",
            "copydesk.registry.url", "${env:REGISTRY}",
            "processing.guarantee", "at_least_once");

    InvalidConfigurationException refusal =
        catchThrowableOfType(
            InvalidConfigurationException.class, () -> ConfigReader.read(settings));

    assertThat(blamed(refusal))
        .contains(
            "bootstrap.servers",
            "copydesk.http.port",
            "copydesk.registry.url",
            "copydesk.topic.prefix",
            "copydesk.topics.partitions",
            "processing.guarantee");
    assertThat(refusal.getMessage())
        .contains("did you mean copydesk.topics.prefix?")
        .containsOnlyOnce("copydesk.topics.partitions: Invalid")
        .doesNotContain("null");
  }

  @ParameterizedTest
  @CsvSource({
    "copydesk.http.port, 70000, copydesk.http.port",
    "copydesk.limits.message.bytes, 8MB, copydesk.limits.message.bytes",
    "copydesk.limits.article.bytes, 9000000, copydesk.limits.message.bytes"
  })
  void fatal_settings_of_kafka_are_told_beside_one_of_ours_that_is_wrong(
      String key, String value, String blamed) {
    InvalidConfigurationException refusal =
        refusal(
            Map.of(
                "num.stream.threads",
                "0",
                "commit.interval.ms",
                "60000",
                "producer.max.request.size",
                "1000",
                key,
                value));

    assertThat(blamed(refusal))
        .containsExactlyInAnyOrder(
            "num.stream.threads", "commit.interval.ms", "producer.max.request.size", blamed);
  }

  @ParameterizedTest
  @CsvSource({
    "copydesk.limits.article.bytes, none, copydesk.limits.message.bytes, 500000",
    "copydesk.article.max.time.ms, long, producer.transaction.timeout.ms, 5000"
  })
  void a_setting_that_is_wrong_is_told_once_and_blames_no_other_by_its_default(
      String wrong, String value, String right, String rightly) {
    InvalidConfigurationException refusal = refusal(Map.of(wrong, value, right, rightly));

    assertThat(blamed(refusal)).containsExactly(wrong);
  }

  @Test
  void an_unknown_setting_is_refused_with_the_variable_that_it_may_come_from() {
    InvalidConfigurationException refusal = refusal(Map.of("copydesk.port", "8090"));

    assertThat(refusal.getMessage()).contains("In the environment it is COPYDESK_PORT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          publish.topics         | companies,peple    | did you mean people?
          publish.topics         | xyzzyxyzzy         | has to be any of companies, ministries
          publish.min.confidence | 0.8                | write it as companies:0.8
          publish.min.confidence | company:0.8        | did you mean companies?
          publish.min.confidence | people:1.1         | number from 0 to 1
          publish.min.confidence | people:much        | number from 0 to 1
          publish.min.confidence | roles:0.5          | no confidence of its own
          """)
  void a_word_that_is_no_feed_is_refused_with_what_was_meant(
      String key, String value, String remedy) {
    InvalidConfigurationException refusal = refusal(Map.of("copydesk." + key, value));

    assertThat(refusal.getMessage()).contains("copydesk." + key).contains(remedy);
  }

  @Test
  void an_empty_list_of_feeds_publishes_none() {
    assertThat(read(Map.of("copydesk.publish.topics", "")).topicDeclarations().all())
        .extracting(Topic::name)
        .containsExactly(
            "news.articles.raw",
            "news.reference.entities",
            "news.articles.enriched",
            "news.articles.dlq");
  }

  @Test
  void what_clients_refuse_of_settings_together_is_told_of_each_beside_what_else_is_wrong() {
    InvalidConfigurationException refusal =
        refusal(
            Map.of(
                "acks", "1",
                "producer.max.in.flight.requests.per.connection", "10",
                "consumer.session.timeout.ms", "2000",
                "consumer.heartbeat.interval.ms", "3000",
                "copydesk.http.port", "lots"));

    assertThat(blamed(refusal))
        .contains("acks", "producer.max.in.flight.requests.per.connection", "copydesk.http.port");
    assertThat(refusal).hasMessageContaining("acks: Must set acks to all");
  }

  @Test
  void of_a_setting_for_all_clients_and_one_for_producers_that_are_both_refused_both_are_told() {
    InvalidConfigurationException refusal =
        refusal(
            Map.of(
                "acks", "1",
                "producer.acks", "1",
                "producer.linger.ms", "5",
                "client.id", "desk"));

    assertThat(blamed(refusal)).containsExactlyInAnyOrder("acks", "producer.acks");
    assertThat(refusal).hasMessageContaining("producer.acks: Must set acks to all");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000", "lots"})
  void a_segment_that_holds_no_batch_is_told_by_its_setting_and_not_by_that_of_batches(
      String segment) {
    InvalidConfigurationException refusal =
        refusal(Map.of("producer.batch.size", "20000", "topic.segment.bytes", segment));

    assertThat(blamed(refusal)).containsExactly("topic.segment.bytes");
    assertThat(refusal).hasMessageContaining(segment);
  }

  @Test
  void what_only_the_operators_own_provider_knows_is_not_asked_for_at_reading() {
    assertThatCode(
            () -> read(Map.of("config.providers", "vault", "ssl.key.password", "${vault:a:b}")))
        .doesNotThrowAnyException();
  }

  @Test
  void a_file_that_cannot_be_read_is_told_of_its_setting_beside_all_others() {
    Map<String, String> merged =
        ConfigSources.merge(
            withLeast(
                Map.of(
                    "ssl.truststore.password",
                    "${file:/nope:x}",
                    "ssl.key.password",
                    "${env:NOPE}")),
            Map.of(),
            Map.of());

    InvalidConfigurationException refusal = refusal(merged);

    assertThat(blamed(refusal)).containsExactly("ssl.key.password", "ssl.truststore.password");
    assertThat(refusal).hasMessageContaining("${file:/nope:x}");
  }

  @Test
  void an_article_larger_than_a_message_is_refused() {
    InvalidConfigurationException refusal =
        refusal(
            Map.of(
                "bootstrap.servers", "localhost:9092",
                "copydesk.limits.article.bytes", "9000000"));

    assertThat(blamed(refusal)).containsExactly("copydesk.limits.message.bytes");
  }

  @Test
  void a_reference_that_leads_nowhere_is_found_on_whatever_line_of_the_value_it_stands() {
    InvalidConfigurationException refusal =
        refusal(Map.of("sasl.jaas.config", "module required\npassword=${env:MISSING};"));

    assertThat(blamed(refusal)).containsExactly("sasl.jaas.config");
  }

  @Test
  void a_reference_that_leads_nowhere_is_named_without_what_stands_around_it() {
    InvalidConfigurationException refusal =
        refusal(
            Map.of(
                "sasl.jaas.config",
                "module required user=\"${env:NO_USER}\" password=\"${file:/no/file:key}\" pin=\"hush\";"));

    assertThat(refusal.getMessage())
        .contains(
            "sasl.jaas.config: refers to what does not exist or cannot be read: ${env:NO_USER}, ${file:/no/file:key};")
        .doesNotContain("hush", "module");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"${env:NO_KEY;hush", "user=\"${env:NO_U\";password=\"hush\";pin=\"${env:NO_P}\";"})
  void of_a_reference_without_its_closing_brace_nothing_is_told_but_that(String value) {
    InvalidConfigurationException refusal = refusal(Map.of("ssl.key.password", value));

    assertThat(refusal.getMessage())
        .contains("ssl.key.password: has a reference", "without its closing brace")
        .doesNotContain("hush");
  }

  @Test
  void a_byte_order_mark_does_not_hide_a_files_first_setting(@TempDir Path folder)
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("saved.properties"), "\uFEFFcopydesk.topics.prefix=wire.\nacks=all\n");

    Map<String, String> settings = ConfigSources.file(file);

    assertThat(settings)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("copydesk.topics.prefix", "wire.", "acks", "all"));
  }

  @Test
  void later_sources_win_and_references_are_resolved() {
    Map<String, String> merged =
        ConfigSources.merge(
            Map.of("copydesk.topics.prefix", "file.", "sasl.jaas.config", "${env:SECRET}"),
            Map.of(
                "COPYDESK_TOPICS_PREFIX", "env.",
                "KAFKA_BOOTSTRAP_SERVERS", "b:1",
                "SECRET", "hush",
                "COPYDESK_JAVA_OPTS", "-Xmx1g"),
            Map.of("copydesk.topics.prefix", "set."));

    assertThat(merged)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "copydesk.topics.prefix", "set.",
                "sasl.jaas.config", "hush",
                "bootstrap.servers", "b:1"));
  }

  @Test
  void blanks_around_a_value_are_none_of_it() {
    Map<String, String> merged =
        ConfigSources.merge(
            Map.of("sasl.jaas.config", "${env:SECRET}"),
            Map.of("KAFKA_TRANSACTION_TIMEOUT_MS", "60000\n", "SECRET", "hush\n"),
            Map.of("bootstrap.servers", " b:1"));

    assertThat(merged)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "transaction.timeout.ms", "60000",
                "sasl.jaas.config", "hush",
                "bootstrap.servers", "b:1"));
  }

  @Test
  void variables_that_kubernetes_sets_for_a_service_are_no_settings() {
    Map<String, String> merged =
        ConfigSources.merge(
            Map.of(),
            Map.ofEntries(
                Map.entry("COPYDESK_SERVICE_HOST", "10.0.0.1"),
                Map.entry("COPYDESK_SERVICE_PORT", "8090"),
                Map.entry("COPYDESK_SERVICE_PORT_HTTP", "8090"),
                Map.entry("COPYDESK_PORT", "tcp://10.0.0.1:8090"),
                Map.entry("COPYDESK_PORT_8090_TCP", "tcp://10.0.0.1:8090"),
                Map.entry("COPYDESK_PORT_8090_TCP_PROTO", "tcp"),
                Map.entry("COPYDESK_PORT_8090_TCP_PORT", "8090"),
                Map.entry("COPYDESK_PORT_8090_TCP_ADDR", "10.0.0.1"),
                // Of a service named copydesk-http, whose variable is the name of a setting.
                Map.entry("COPYDESK_HTTP_PORT", "tcp://10.0.0.2:80"),
                Map.entry("KAFKA_SERVICE_HOST", "10.0.0.3"),
                Map.entry("KAFKA_PORT", "tcp://10.0.0.3:9092"),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", "b:1")),
            Map.of());

    assertThat(merged).containsExactly(Map.entry("bootstrap.servers", "b:1"));
  }

  @Test
  void a_port_from_the_environment_is_a_setting() {
    Map<String, String> merged =
        ConfigSources.merge(Map.of(), Map.of("COPYDESK_HTTP_PORT", "8091"), Map.of());

    assertThat(merged).containsExactly(Map.entry("copydesk.http.port", "8091"));
  }

  @Test
  void a_variable_for_logging_with_a_wrong_value_is_refused_with_what_is_allowed() {
    InvalidConfigurationException refusal =
        catchThrowableOfType(
            InvalidConfigurationException.class,
            () ->
                ConfigSources.merge(
                    Map.of(),
                    Map.of("COPYDESK_LOG_FORMAT", "xml", "COPYDESK_LOG_LEVEL", "loud"),
                    Map.of()));

    assertThat(refusal.getMessage())
        .contains("COPYDESK_LOG_FORMAT: has to be one of [json, text]")
        .contains("COPYDESK_LOG_LEVEL: has to be one of [debug, error, info, off, trace, warn]");
  }

  @Test
  void an_empty_variable_for_logging_is_as_if_it_were_not_set() {
    Map<String, String> merged =
        ConfigSources.merge(
            Map.of(),
            Map.of(
                "COPYDESK_LOG_FORMAT", "", "COPYDESK_LOG_LEVEL", "", "COPYDESK_LOG_LIBRARIES", ""),
            Map.of());

    assertThat(merged).isEmpty();
  }

  @Test
  void a_setting_for_logging_names_the_variables_that_there_are_instead() {
    InvalidConfigurationException refusal = refusal(Map.of("copydesk.log.format", "json"));

    assertThat(refusal.getMessage()).contains("COPYDESK_LOG_FORMAT");
  }

  @ParameterizedTest
  @CsvSource({
    "copydesk.registry.url, https://user:hush@registry/apis/registry/v3",
    "copydesk.registry.confluent.url, http://hush@registry",
    "copydesk.registry.url, user:hush@registry"
  })
  void a_url_with_a_password_is_refused_without_being_told(String key, String url) {
    InvalidConfigurationException refusal = refusal(Map.of(key, url));

    assertThat(blamed(refusal)).containsExactly(key);
    assertThat(refusal.getMessage())
        .contains("copydesk.serde.apicurio.registry.auth.")
        .doesNotContain("hush");
  }

  @ParameterizedTest
  @CsvSource({
    "copydesk.serde.apicurio.registry.url, https://user:hush@registry/apis/registry/v3",
    "copydesk.serde.schema.registry.url, 'https://one,https://user:hush@two'",
    "copydesk.serde.apicurio.registry.auth.service.token.endpoint, https://user:hush@issuer/token",
    "sasl.oauthbearer.token.endpoint.url, https://user:hush@issuer/token",
    "sasl.oauthbearer.jwks.endpoint.url, https://hush@issuer/keys"
  })
  void a_url_with_a_password_that_is_passed_through_is_refused_without_being_told(
      String key, String url) {
    InvalidConfigurationException refusal = refusal(Map.of(key, url));

    assertThat(blamed(refusal)).containsExactly(key);
    assertThat(refusal.getMessage())
        .contains("leave user and password out of the URL")
        .doesNotContain("hush");
  }

  @Test
  void a_secret_may_look_like_a_url() {
    String login = "required username=\"u\" password=\"https://a@b\";";

    assertThat(read(Map.of("sasl.jaas.config", login)).kafka().settings())
        .containsEntry("sasl.jaas.config", login);
  }

  @Test
  void an_at_sign_in_the_path_of_a_url_names_no_user() {
    assertThat(read(Map.of("copydesk.registry.url", "https://r/api@v3")).registry().url())
        .isEqualTo(URI.create("https://r/api@v3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "registry:8080",
        "http://",
        "http:///apis",
        "http://one|two/apis",
        "http://[::1",
        "http://schema_registry:8080"
      })
  void a_url_that_no_client_could_ask_is_refused(String url) {
    assertThat(refused("copydesk.registry.url", url)).containsExactly("copydesk.registry.url");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://[::1]:8080",
        "http://[::1]:8080/",
        "http://[::1]:8080/apis/registry/v3",
        "http://[::1]:8080/apis/registry/v3/"
      })
  void a_registrys_bare_address_is_enough_and_a_slash_at_its_end_does_no_harm(String url) {
    CopydeskConfig config = read(Map.of("copydesk.registry.url", url));

    assertThat(config.registry())
        .isEqualTo(
            new CopydeskConfig.Registry(
                URI.create("http://[::1]:8080/apis/registry/v3"),
                URI.create("http://[::1]:8080/apis/ccompat/v7")));
    assertThat(config.serdes().properties().get("apicurio.registry.url"))
        .isEqualTo("http://[::1]:8080/apis/registry/v3");
  }

  @Test
  void another_serializers_registry_is_asked_at_its_bare_address() {
    CopydeskConfig config =
        read(
            Map.of(
                "copydesk.registry.url", "https://r:8081",
                "copydesk.value.serializer", "a.Serializer"));

    assertThat(config.registry().confluentUrl()).isEqualTo(URI.create("https://r:8081"));
  }

  @Test
  void secrets_are_masked() {
    Map<String, String> settings =
        Map.of(
            "bootstrap.servers", "b:1",
            "sasl.jaas.config", "hush",
            "ssl.keystore.password", "hush",
            "copydesk.serde.basic.auth.user.info", "hush",
            "copydesk.serde.apicurio.registry.auth.client.secret", "hush");

    String printed = ConfigReference.printable(settings, ConfigReader.read(settings));

    assertThat(printed)
        .doesNotContain("hush")
        .contains("bootstrap.servers=b:1\n", "copydesk.topics.prefix=news.\n")
        .contains("copydesk.article.max.tokens=25000\n");
  }
}
