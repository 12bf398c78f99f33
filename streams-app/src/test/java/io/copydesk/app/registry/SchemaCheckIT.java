package io.copydesk.app.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.app.config.ConfigKeys;
import io.copydesk.app.config.ConfigReader;
import io.copydesk.app.start.StartProblem;
import io.copydesk.app.start.StopReason;
import io.copydesk.events.FigureInArticle;
import io.copydesk.events.RawArticle;
import io.copydesk.local.RegistryClient;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import io.copydesk.topology.topic.Feed;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the start asks of a real registry about the schemas, and what it makes of the answers. */
@WithStack
class SchemaCheckIT {

  private static final String APICURIO = ConfigKeys.SERDE_PREFIX + "apicurio.registry.";
  private static final String FIGURE_OF_OTHERS = FigureInArticle.getClassSchema().toString();

  private final TestStack stack;
  private final Map<String, String> settings = new HashMap<>();

  SchemaCheckIT(TestStack stack) {
    this.stack = stack;
    settings.put("bootstrap.servers", stack.bootstrapServers());
    settings.put(ConfigKeys.TOPICS_PREFIX, UUID.randomUUID() + ".");
    settings.put(ConfigKeys.REGISTRY_URL, stack.registryUrl().toString());
    settings.put(ConfigKeys.REGISTRY_CONFLUENT_URL, stack.confluentUrl().toString());
  }

  private Topics topics() {
    return ConfigReader.read(settings).topicDeclarations();
  }

  private void registerOurs() throws Exception {
    try (RegistryApi api = RegistryApi.of(ConfigReader.read(settings))) {
      new SchemaRegistrar(api, line -> {}).register(topics());
    }
  }

  private void register(Topic topic, String schema) throws Exception {
    new RegistryClient(stack.confluentUrl()).register(topic.subject(), schema);
  }

  private void register(Topic topic, String schema, String type) throws Exception {
    new RegistryClient(stack.confluentUrl()).register(topic.subject(), schema, type);
  }

  /** The schema without Java's properties, as producers in other languages write it. */
  private static String withoutJava(String schema) {
    return schema.replaceAll(
        "\\{\"type\":\"string\",\"avro.java.string\":\"String\"}", "\"string\"");
  }

  private static String withField(String schema, String field) {
    return schema.replaceFirst("\"fields\":\\[", "\"fields\":[" + field + ",");
  }

  private List<StartProblem> problems() throws InterruptedException {
    try (RegistryCheck check = RegistryCheck.of(ConfigReader.read(settings))) {
      return check.startProblems();
    }
  }

  private String onlyProblem() throws InterruptedException {
    List<StartProblem> problems = problems();
    assertThat(problems).extracting(StartProblem::reason).containsExactly(StopReason.NOT_PREPARED);
    return problems.getFirst().description();
  }

  @Test
  void every_missing_subject_is_named_and_the_command_that_makes_them() throws Exception {
    String problem = onlyProblem();

    assertThat(problem).contains("`copydesk topics`", stack.confluentUrl().toString());
    assertThat(problem.lines().skip(1))
        .containsExactlyElementsOf(
            topics().all().stream()
                .filter(topic -> topic.schema().isPresent())
                .map(
                    topic ->
                        "  + "
                            + topic.subject()
                            + ": schema "
                            + topic.schema().orElseThrow().getName())
                .toList());
  }

  @Test
  void what_the_command_registers_is_all_that_is_needed() throws Exception {
    registerOurs();

    assertThat(problems()).isEmpty();
  }

  @Test
  void serializers_that_register_by_themselves_need_nothing() throws Exception {
    settings.put(ConfigKeys.AUTO_REGISTER, "true");

    assertThat(problems()).isEmpty();
  }

  @Test
  void another_text_is_not_what_our_serializer_looks_for() throws Exception {
    register(topics().of(Feed.FIGURES), withoutJava(FIGURE_OF_OTHERS));

    assertThat(onlyProblem())
        .contains(
            "~ "
                + topics().of(Feed.FIGURES).subject()
                + ": a new version of schema FigureInArticle");
  }

  @Test
  void another_text_that_fits_will_do_where_the_newest_is_looked_for() throws Exception {
    settings.put(APICURIO + "find-latest", "true");
    register(topics().of(Feed.FIGURES), withoutJava(FIGURE_OF_OTHERS));

    assertThat(onlyProblem()).doesNotContain(topics().of(Feed.FIGURES).subject());
  }

  @Test
  void producers_may_have_a_schema_of_their_own_that_we_can_read() throws Exception {
    register(
        topics().raw(),
        withField(
            withoutJava(RawArticle.getClassSchema().toString()),
            "{\"name\":\"desk\",\"type\":\"string\"}"));

    assertThat(onlyProblem()).doesNotContain(topics().raw().subject());
  }

  @Test
  void producers_may_not_have_a_schema_that_we_cannot_read() throws Exception {
    register(
        topics().raw(),
        "{\"type\":\"record\",\"name\":\"RawArticle\",\"namespace\":\"io.copydesk.events\",\"fields\":"
            + "[{\"name\":\"id\",\"type\":\"int\"}]}");

    assertThat(onlyProblem())
        .contains("! " + topics().raw().subject())
        .contains("TYPE_MISMATCH at /fields/0/type");
  }

  @Test
  void producers_may_not_have_a_schema_that_is_no_avro() throws Exception {
    register(
        topics().raw(),
        "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"type\":\"object\"}",
        "JSON");

    assertThat(onlyProblem())
        .contains("! " + topics().raw().subject() + ": its newest version is no Avro schema");
  }

  @Test
  void a_newer_version_beside_ours_is_no_problem() throws Exception {
    registerOurs();
    register(
        topics().of(Feed.FIGURES),
        withField(
            FIGURE_OF_OTHERS,
            "{\"name\":\"desk\",\"type\":[\"null\",\"string\"],\"default\":null}"));

    assertThat(problems()).isEmpty();
  }

  @Test
  void confluents_serializer_registers_unless_told_otherwise() throws Exception {
    settings.put(ConfigKeys.SERIALIZER, "io.confluent.kafka.serializers.KafkaAvroSerializer");
    List<StartProblem> byDefault = problems();

    settings.put(ConfigKeys.SERDE_PREFIX + "auto.register.schemas", "false");

    assertThat(byDefault).isEmpty();
    assertThat(onlyProblem()).contains("+ " + topics().of(Feed.FIGURES).subject());
  }
}
