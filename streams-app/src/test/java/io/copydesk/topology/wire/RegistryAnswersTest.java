package io.copydesk.topology.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.copydesk.events.RawArticle;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.topology.fault.Causes;
import io.copydesk.topology.fault.FaultKind;
import io.copydesk.topology.fault.TimeLimit.LateAnswerException;
import io.copydesk.topology.topic.Limits;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import io.copydesk.topology.wire.AnsweringRegistry.Answer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between us and the registry answers, too, and no article is to blame for that. */
class RegistryAnswersTest {

  private static final String TOPIC = "news.articles.raw";
  private static final byte[] OF_SCHEMA_ONE = {0, 0, 0, 0, 1, 7};

  private static final byte[] OF_SCHEMA_BELOW_0 = {0, -1, -1, -1, -1, 7};

  private static final Answer LOGIN_PAGE = new Answer(401, "text/html", "<html>Log in</html>");
  private static final Answer OUR_SCHEMA =
      new Answer(200, "application/json", RawArticle.getClassSchema().toString());
  private static final Answer NO_AVRO_SCHEMA =
      new Answer(200, "application/json", "{\"type\":\"string[]\"}");
  private static final Answer NO_SUCH_SCHEMA =
      new Answer(
          404,
          "application/json",
          "{\"status\":404,\"name\":\"ContentNotFoundException\",\"title\":\"No content with"
              + " id\"}");

  /**
   * The first call loads many classes, which on a busy machine takes longer than the time limit.
   */
  @BeforeAll
  static void load_the_client() throws Exception {
    failure(LOGIN_PAGE);
    failure(NO_SUCH_SCHEMA);
    failure(OUR_SCHEMA);
  }

  @ParameterizedTest
  @CsvSource({
    "200, text/html, <html>Back soon</html>",
    "200, text/plain, Back soon",
    "400, text/html, <html>Bad request</html>",
    "401, text/html, <html>Log in</html>",
    "401, text/plain, Unauthorized",
    "401, '', ''",
    "403, text/html, <html>Forbidden</html>",
    "404, text/html, <html>No such host</html>",
    "404, text/plain, 404 page not found",
    "404, '', ''",
    "404, application/json, '{\"message\":\"no route matched\"}'",
    "404, application/json, '{\"status\":404,\"title\":\"Not Found\"}'",
    "404, application/json, no JSON at all",
    "410, text/html, <html>Gone</html>",
    "422, text/html, <html>Unprocessable</html>",
    "429, text/html, <html>Too many requests</html>",
    "500, text/plain, Internal server error",
    "502, text/html, <html>Bad gateway</html>",
    "503, text/html, <html>Unavailable</html>",
    "503, application/json, '{\"status\":503,\"name\":\"NotReadyException\"}'"
  })
  void what_is_no_answer_of_the_registry_s_own_is_transient(
      int status, String contentType, String body) throws Exception {
    Throwable failure = failure(new Answer(status, contentType, body));

    assertThat(FaultKind.of(failure)).as(() -> described(failure)).isEqualTo(FaultKind.TRANSIENT);
    assertThat(FaultKind.isRefusedByRegistry(failure)).isFalse();
    assertThat(FaultKind.isAnsweredByRegistry(failure)).isTrue();
  }

  @Test
  void of_a_schema_that_the_registry_does_not_know_the_id_is_told_for_any_topic() throws Exception {
    Topic entities = Topics.of("news.", 1, Limits.DEFAULT).entities();

    String words =
        Undecodable.words(entities, OF_SCHEMA_ONE, ReferenceEntity.class, failure(NO_SUCH_SCHEMA));

    assertThat(words)
        .contains("knows no schema of id 1", "which may have another registry")
        .doesNotContain("is not a ReferenceEntity");
  }

  @Test
  void that_the_registry_has_no_such_schema_is_permanent() throws Exception {
    Throwable failure = failure(NO_SUCH_SCHEMA);

    assertThat(FaultKind.of(failure)).as(() -> described(failure)).isEqualTo(FaultKind.PERMANENT);
    assertThat(FaultKind.isRefusedByRegistry(failure)).isTrue();
  }

  @Test
  void malformed_records_and_schemas_that_are_none_are_permanent() throws Exception {
    Throwable malformed = failure(OUR_SCHEMA);
    Throwable noSchema = failure(NO_AVRO_SCHEMA);

    assertThat(FaultKind.of(malformed))
        .as(() -> described(malformed))
        .isEqualTo(FaultKind.PERMANENT);
    assertThat(FaultKind.of(noSchema)).as(() -> described(noSchema)).isEqualTo(FaultKind.PERMANENT);
    assertThat(FaultKind.isRefusedByRegistry(malformed)).isFalse();
  }

  @Test
  void the_schema_that_a_proxy_withholds_is_asked_for_until_it_is_given() throws Exception {
    try (AnsweringRegistry registry = AnsweringRegistry.start(LOGIN_PAGE);
        RecordCodec codec = RecordCodec.of(serdes(registry))) {

      Throwable failure = catchThrowable(() -> codec.settle(TOPIC, OF_SCHEMA_ONE));

      assertThat(Causes.root(failure)).isNotInstanceOf(LateAnswerException.class);
      assertThat(codec.isSettled(OF_SCHEMA_ONE)).isFalse();
      registry.answer(OUR_SCHEMA);
      codec.settle(TOPIC, OF_SCHEMA_ONE);
      assertThat(codec.isSettled(OF_SCHEMA_ONE)).as("of a malformed record").isTrue();
    }
  }

  @Test
  void what_a_schema_id_below_0_means_only_the_registry_says() throws Exception {
    try (AnsweringRegistry registry = AnsweringRegistry.start(LOGIN_PAGE);
        RecordCodec codec = RecordCodec.of(serdes(registry))) {
      assertThat(codec.isSettled(OF_SCHEMA_BELOW_0)).isFalse();

      Throwable withheld = catchThrowable(() -> codec.settle(TOPIC, OF_SCHEMA_BELOW_0));

      assertThat(FaultKind.of(withheld)).isEqualTo(FaultKind.TRANSIENT);
      assertThat(codec.isSettled(OF_SCHEMA_BELOW_0)).isFalse();
      registry.answer(NO_SUCH_SCHEMA);
      codec.settle(TOPIC, OF_SCHEMA_BELOW_0);
      assertThat(codec.isSettled(OF_SCHEMA_BELOW_0)).as("refused just now").isTrue();
      assertThat(codec.isSettled(new byte[] {1, 0, 0, 0, 1, 7})).as("names none").isTrue();
    }
  }

  @Test
  void a_schema_that_cannot_be_parsed_is_not_asked_for_by_each_record() throws Exception {
    try (AnsweringRegistry registry = AnsweringRegistry.start(NO_AVRO_SCHEMA);
        RecordCodec codec = RecordCodec.of(serdes(registry))) {
      codec.settle(TOPIC, OF_SCHEMA_ONE);
      int asked = registry.asked();

      Throwable failure =
          catchThrowable(() -> codec.decode(TOPIC, OF_SCHEMA_ONE, RawArticle.class));

      assertThat(FaultKind.of(failure)).isEqualTo(FaultKind.PERMANENT);
      assertThat(codec.isSettled(OF_SCHEMA_ONE)).isTrue();
      assertThat(registry.asked()).isEqualTo(asked);
    }
  }

  /** Without the codec, which gives up after a time. */
  private static Throwable failure(Answer answer) throws IOException, ClassNotFoundException {
    try (AnsweringRegistry registry = AnsweringRegistry.start(answer);
        Deserializer<?> deserializer =
            Utils.newInstance(SerdeSettings.APICURIO_DESERIALIZER, Deserializer.class)) {
      deserializer.configure(RecordCodec.apicurio(registry.url(), false), false);
      return catchThrowable(() -> deserializer.deserialize(TOPIC, OF_SCHEMA_ONE));
    }
  }

  private static SerdeSettings serdes(AnsweringRegistry registry) {
    return new SerdeSettings(
        SerdeSettings.APICURIO_SERIALIZER,
        SerdeSettings.APICURIO_DESERIALIZER,
        Map.copyOf(RecordCodec.apicurio(registry.url(), false)));
  }

  private static String described(Throwable failure) {
    Throwable root = Causes.root(failure);
    return Causes.of(failure).toList() + " at " + Arrays.toString(root.getStackTrace());
  }
}
