package io.copydesk.app.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.copydesk.app.config.ConfigKeys;
import io.copydesk.app.config.ConfigReader;
import io.copydesk.app.start.StartProblem;
import io.copydesk.app.start.StopReason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryCheckTest {

  private static final String SERDE = ConfigKeys.SERDE_PREFIX + "apicurio.registry.";

  private final Map<String, String> settings = new HashMap<>();
  private final ConcurrentLinkedQueue<Integer> firstStatuses = new ConcurrentLinkedQueue<>();
  private int status = 200;
  private String body = "";
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          Integer first = firstStatuses.poll();
          exchange.sendResponseHeaders(first == null ? status : first, 0);
          exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
          exchange.close();
        });
    server.start();
    settings.put("bootstrap.servers", "127.0.0.1:1");
    settings.put(ConfigKeys.REGISTRY_URL, address() + "/apis/registry/v3");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private RegistryCheck check() {
    return check(Duration.ZERO);
  }

  private RegistryCheck check(Duration patience) {
    return RegistryCheck.of(ConfigReader.read(settings), patience);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 404})
  void a_registry_that_serves_us_is_no_problem(int answer) throws Exception {
    status = answer;
    try (RegistryCheck check = check()) {
      assertThat(check.problem()).isEmpty();
      assertThat(check.startProblems()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void a_registry_that_refuses_us_is_a_problem_and_a_reason_not_to_start(int answer)
      throws Exception {
    status = answer;
    try (RegistryCheck check = check()) {

      StartProblem refusal = check.startProblems().getFirst();

      assertThat(refusal.reason()).isEqualTo(StopReason.NOT_ALLOWED);
      assertThat(refusal.description())
          .contains("the registry at " + address() + "/apis/ccompat/v7 refuses us with " + answer)
          .contains(SERDE + "auth.username and .password");
      assertThat(check.problem()).contains(refusal.description());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503})
  void a_registry_that_fails_is_a_problem_but_no_reason_not_to_start(int answer) throws Exception {
    status = answer;
    try (RegistryCheck check = check()) {
      assertThat(check.problem())
          .hasValueSatisfying(text -> assertThat(text).contains("" + answer));
      assertThat(check.startProblems()).isEmpty();
    }
  }

  @Test
  void a_registry_that_does_not_answer_is_a_problem_but_no_reason_not_to_start() throws Exception {
    server.stop(0);
    try (RegistryCheck check = check()) {
      assertThat(check.problem())
          .hasValueSatisfying(text -> assertThat(text).contains("does not answer"));
      assertThat(check.startProblems()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void a_registry_that_fails_for_a_moment_is_asked_again_for_what_it_lacks(int answersBefore)
      throws Exception {
    firstStatuses.addAll(Collections.nCopies(answersBefore, 200));
    firstStatuses.add(503);
    status = 404;
    body = "{\"error_code\":40401}";
    try (RegistryCheck check = check(Duration.ofMinutes(5))) {

      List<StartProblem> problems = check.startProblems();

      assertThat(problems)
          .extracting(StartProblem::reason)
          .containsExactly(StopReason.NOT_PREPARED);
    }
  }

  @Test
  void with_other_serializers_a_refusal_of_our_request_is_no_problem() throws Exception {
    settings.put(ConfigKeys.SERIALIZER, "io.confluent.kafka.serializers.KafkaAvroSerializer");
    status = 401;
    try (RegistryCheck check = check()) {
      assertThat(check.problem()).isEmpty();
      assertThat(check.startProblems()).isEmpty();
    }
  }

  private void givenAnIssuer() {
    settings.put(SERDE + "auth.service.token.endpoint", address() + "/token");
    settings.put(SERDE + "auth.client.id", "copydesk");
    settings.put(SERDE + "auth.client.secret", "hush");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403})
  void an_issuer_of_tokens_that_refuses_us_is_a_problem_and_a_reason_not_to_start(int answer)
      throws Exception {
    givenAnIssuer();
    status = answer;
    try (RegistryCheck check = check()) {

      StartProblem refusal = check.startProblems().getFirst();

      assertThat(refusal.reason()).isEqualTo(StopReason.NOT_ALLOWED);
      assertThat(refusal.description())
          .contains(SERDE + "auth.client.id and .secret")
          .doesNotContain("hush");
      assertThat(check.problem()).contains(refusal.description());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void an_issuer_of_tokens_that_fails_for_now_is_a_problem_but_no_reason_not_to_start(int answer)
      throws Exception {
    givenAnIssuer();
    status = answer;
    try (RegistryCheck check = check()) {
      assertThat(check.problem())
          .hasValueSatisfying(text -> assertThat(text).doesNotContain("hush"));
      assertThat(check.startProblems()).isEmpty();
    }
  }

  @Test
  @Timeout(25)
  void the_health_check_does_not_wait_for_an_issuer_of_tokens_for_longer_than_for_the_registry() {
    CountDownLatch never = new CountDownLatch(1);
    server.createContext(
        "/token",
        exchange -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            throw new InterruptedIOException();
          }
        });
    givenAnIssuer();
    try (RegistryCheck check = check()) {

      Optional<String> problem = check.problem();

      assertThat(problem)
          .hasValueSatisfying(text -> assertThat(text).contains("issuer of the registry's tokens"));
    } finally {
      never.countDown();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "auth.username, me, auth.password",
    "auth.service.token.endpoint, http://id/token, auth.client.id",
    "tls.truststore.location, /no/such/file, tls.truststore.location",
    "tls.certificates, /no/such/file, tls.certificates",
    "proxy.host, proxy, proxy.port"
  })
  void settings_that_cannot_be_used_are_named(String name, String value, String told) {
    settings.put(SERDE + name, value);

    assertThatThrownBy(this::check)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(SERDE + told);
  }

  @Test
  void a_type_of_trust_store_that_there_is_not_is_named() {
    settings.put(SERDE + "tls.truststore.location", "/no/such/file");
    settings.put(SERDE + "tls.truststore.type", "ZIP");

    assertThatThrownBy(this::check)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(SERDE + "tls.truststore.type")
        .hasMessageContaining("JKS, PKCS12 or PEM");
  }
}
