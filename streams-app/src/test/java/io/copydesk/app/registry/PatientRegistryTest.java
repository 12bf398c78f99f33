package io.copydesk.app.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import io.copydesk.app.config.ConfigKeys;
import io.copydesk.app.config.ConfigReader;
import io.copydesk.pipeline.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A registry that fails for a while, or for good. */
class PatientRegistryTest {

  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Duration SHORT = Duration.ofSeconds(1);
  private static final int HANGS = -1;
  private static final int STALLS = -2;

  private final ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final List<List<String>> credentials = new CopyOnWriteArrayList<>();
  private final List<String> waits = new CopyOnWriteArrayList<>();
  private final Semaphore never = new Semaphore(0);
  private HttpServer server;
  private RegistryApi api;

  @BeforeEach
  void start() throws IOException {
    server = listening(0);
    api =
        RegistryApi.of(
            ConfigReader.read(
                Map.of(
                    "bootstrap.servers",
                    "127.0.0.1:1",
                    ConfigKeys.REGISTRY_URL,
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/apis/registry/v3",
                    ConfigKeys.SERDE_PREFIX + "apicurio.registry.auth.username",
                    "me",
                    ConfigKeys.SERDE_PREFIX + "apicurio.registry.auth.password",
                    "hush")));
  }

  private HttpServer listening(int port) throws IOException {
    HttpServer made =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    made.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    made.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          credentials.add(exchange.getRequestHeaders().get("Authorization"));
          Integer next = answers.poll();
          int status = next == null ? 200 : next;
          if (status == HANGS) {
            never.acquireUninterruptibly();
          }
          if (status == STALLS) {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(new byte[50]);
            exchange.getResponseBody().flush();
            never.acquireUninterruptibly();
          }
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    made.start();
    return made;
  }

  @AfterEach
  void stop() {
    never.release(10);
    api.close();
    server.stop(0);
  }

  private int ask(Duration patience) throws IOException, InterruptedException {
    return ask(patience, LONG);
  }

  /** With a limit that a busy machine may exceed by itself, where an answer is to be late. */
  private int askBriefly(Duration patience) throws IOException, InterruptedException {
    return ask(patience, SHORT);
  }

  private int ask(Duration patience, Duration limit) throws IOException, InterruptedException {
    return new PatientRegistry(api, patience, waits::add)
        .send("/subjects", HttpRequest.newBuilder(), limit)
        .statusCode();
  }

  @Test
  void one_that_fails_or_is_late_is_asked_until_it_answers() throws Exception {
    answers.addAll(List.of(503, HANGS, 500));

    int status = askBriefly(LONG);

    assertThat(status).isEqualTo(200);
    assertThat(asked).hasValueGreaterThanOrEqualTo(4);
    assertThat(waits)
        .singleElement()
        .asString()
        .contains("127.0.0.1:" + server.getAddress().getPort(), "up to 300 s: it answers 503");
  }

  @Test
  void one_that_is_not_up_yet_is_asked_until_it_is() throws Exception {
    int port = server.getAddress().getPort();
    server.stop(0);

    int status =
        new PatientRegistry(api, LONG, wait -> startBehind(wait, port))
            .send("/subjects", HttpRequest.newBuilder(), LONG)
            .statusCode();

    assertThat(status).isEqualTo(200);
    assertThat(waits).hasSize(1);
  }

  private void startBehind(String wait, int port) {
    waits.add(wait);
    try {
      server = listening(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void credentials_are_given_once_in_every_attempt() throws Exception {
    answers.add(503);

    ask(LONG);

    assertThat(credentials).hasSize(2).allSatisfy(given -> assertThat(given).hasSize(1));
  }

  @Test
  void one_that_fails_for_longer_than_the_patience_has_its_failure_told() throws Exception {
    server.stop(0);

    assertThatThrownBy(() -> ask(SHORT)).isInstanceOf(ConnectException.class);
  }

  @Test
  void without_patience_it_is_asked_once() {
    answers.add(HANGS);

    assertThatThrownBy(() -> askBriefly(Duration.ZERO)).isInstanceOf(HttpTimeoutException.class);

    assertThat(asked).hasValue(1);
    assertThat(waits).isEmpty();
  }

  @Test
  @Timeout(60)
  void one_that_stalls_amid_its_answer_is_late_as_well() {
    answers.add(STALLS);

    assertThatThrownBy(() -> askBriefly(Duration.ZERO)).isInstanceOf(HttpTimeoutException.class);
  }

  @Test
  @Timeout(60)
  void who_is_done_with_it_does_not_wait_for_an_answer_that_others_wait_for() throws Exception {
    answers.add(STALLS);
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () ->
                failure.complete(
                    catchThrowable(() -> api.send("/subjects", HttpRequest.newBuilder(), LONG))));
    Await.until("it is asked", LONG, () -> asked.get() == 1);

    api.close();

    assertThat(failure.get()).isInstanceOf(IOException.class);
  }

  @Test
  void one_that_refuses_us_is_not_asked_again() {
    answers.add(403);

    assertThatThrownBy(() -> ask(LONG)).isInstanceOf(RegistryRefusedException.class);

    assertThat(asked).hasValue(1);
  }

  @Test
  void one_that_does_not_have_it_is_not_asked_again() throws Exception {
    answers.add(404);

    int status = ask(LONG);

    assertThat(status).isEqualTo(404);
    assertThat(asked).hasValue(1);
  }
}
