package io.copydesk.topology.fault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.copydesk.events.RawArticle;
import io.copydesk.local.TokenIssuer;
import io.copydesk.topology.wire.RecordCodec;
import io.copydesk.topology.wire.SerdeSettings;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultKindTest {

  /** Named and shaped as in Confluent's client, which is not on the class path. */
  static final class RestClientException extends IOException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final int errorCode;

    RestClientException(int status, int errorCode) {
      super("status " + status);
      this.status = status;
      this.errorCode = errorCode;
    }

    public int getErrorCode() {
      return errorCode;
    }

    public int getStatus() {
      return status;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "404, 40403, PERMANENT",
    "422, 42201, PERMANENT",
    "401, 40101, TRANSIENT",
    "429, 42901, TRANSIENT",
    "500, 50001, TRANSIENT",
    "503, 503, TRANSIENT"
  })
  void what_the_registry_answers_decides(int status, int errorCode, FaultKind expected) {
    assertThat(FaultKind.of(new SerializationException(new RestClientException(status, errorCode))))
        .isEqualTo(expected);
  }

  /** Confluent's client makes 50005 of an answer that is no JSON, and 404 is of no schema. */
  @ParameterizedTest
  @CsvSource({"404, 50005", "404, 404", "422, 50005", "422, 422"})
  void a_status_that_is_not_of_the_registry_s_own_errors_is_transient(int status, int errorCode) {
    assertThat(FaultKind.of(new SerializationException(new RestClientException(status, errorCode))))
        .isEqualTo(FaultKind.TRANSIENT);
  }

  @Test
  void a_refused_connection_is_transient_however_deep() {
    Throwable failure =
        new RuntimeException(new RuntimeException(new ConnectException("connection refused")));

    assertThat(FaultKind.of(failure)).isEqualTo(FaultKind.TRANSIENT);
  }

  @Test
  void a_refused_token_is_transient_and_no_fault_of_the_record() throws Exception {
    Throwable failure;
    try (TokenIssuer issuer = TokenIssuer.start(Map.of());
        RecordCodec codec = RecordCodec.of(withTokensOf(issuer))) {
      failure =
          catchThrowable(
              () -> codec.encode("news.articles.raw", RawArticle.newBuilder().setId("1").build()));
    }

    assertThat(failure).rootCause().hasMessageContaining("status 401");
    assertThat(FaultKind.of(failure)).isEqualTo(FaultKind.TRANSIENT);
  }

  private static SerdeSettings withTokensOf(TokenIssuer issuer) {
    Map<String, String> settings =
        new HashMap<>(RecordCodec.apicurio("http://127.0.0.1:1/apis/registry/v3", false));
    settings.put(
        "apicurio.registry.auth.service.token.endpoint", issuer.tokenEndpoint().toString());
    settings.put("apicurio.registry.auth.client.id", "copydesk");
    settings.put("apicurio.registry.auth.client.secret", "mistyped");
    return new SerdeSettings(
        SerdeSettings.APICURIO_SERIALIZER, SerdeSettings.APICURIO_DESERIALIZER, settings);
  }

  @Test
  void a_connection_that_breaks_off_is_transient_though_a_bare_exception_tells_it()
      throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
      CompletableFuture<Void> answer = CompletableFuture.runAsync(() -> breakOff(server));

      IOException failure =
          catchThrowableOfType(
              IOException.class,
              () ->
                  client.send(
                      HttpRequest.newBuilder(address).build(),
                      HttpResponse.BodyHandlers.discarding()));

      answer.get(10, TimeUnit.SECONDS);
      assertThat(failure).isExactlyInstanceOf(IOException.class);
      assertThat(FaultKind.of(new IOException(failure))).isEqualTo(FaultKind.TRANSIENT);
    }
  }

  /** Within its answer to the first request. */
  private static void breakOff(ServerSocket server) {
    try (Socket connection = server.accept();
        BufferedReader request =
            new BufferedReader(new InputStreamReader(connection.getInputStream(), US_ASCII))) {
      String line = request.readLine();
      while (line != null && !line.isEmpty()) {
        line = request.readLine();
      }
      connection
          .getOutputStream()
          .write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf".getBytes(US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void malformed_avro_is_permanent() {
    assertThat(FaultKind.of(new UncheckedIOException(new EOFException())))
        .isEqualTo(FaultKind.PERMANENT);
  }
}
