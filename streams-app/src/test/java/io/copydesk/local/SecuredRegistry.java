package io.copydesk.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A registry behind a reverse proxy, as operators secure it: TLS only, and nobody comes through
 * whose Authorization header is not accepted.
 */
public final class SecuredRegistry implements AutoCloseable {

  /** They belong to a connection, or are the client's own business. */
  private static final Set<String> NOT_PASSED_ON =
      Set.of(
          "authorization",
          "connection",
          "content-length",
          "expect",
          "host",
          "http2-settings",
          "transfer-encoding",
          "upgrade",
          ":status");

  private final HttpsServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final URI registry;
  private final Predicate<String> isAccepted;

  private SecuredRegistry(HttpsServer server, URI registry, Predicate<String> isAccepted) {
    this.server = server;
    this.registry = registry;
    this.isAccepted = isAccepted;
  }

  /**
   * Starts the proxy on a free port.
   *
   * @param registry what it stands before
   * @param isAccepted judges the Authorization header's value, empty without one
   */
  public static SecuredRegistry start(
      LocalRegistry registry, TlsFiles tls, Predicate<String> isAccepted)
      throws IOException, GeneralSecurityException {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context(tls)));
    SecuredRegistry secured = new SecuredRegistry(server, registry.url(), isAccepted);
    server.setExecutor(secured.threads);
    server.createContext("/", secured::answer);
    server.start();
    return secured;
  }

  private static SSLContext context(TlsFiles tls) throws IOException, GeneralSecurityException {
    char[] password = TlsFiles.PASSWORD.toCharArray();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(tls.keyStore())) {
      keys.load(in, password);
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  /** The address of Apicurio's own API. */
  public URI url() {
    return URI.create("https://127.0.0.1:" + server.getAddress().getPort() + registry.getPath());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String authorization = exchange.getRequestHeaders().getFirst("Authorization");
      if (isAccepted.test(authorization == null ? "" : authorization)) {
        passOn(exchange);
      } else {
        exchange.sendResponseHeaders(401, -1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void passOn(HttpExchange exchange) throws IOException, InterruptedException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(registry.resolve(exchange.getRequestURI().toString()))
            .method(
                exchange.getRequestMethod(),
                body.length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (isPassedOn(name)) {
                values.forEach(value -> request.header(name, value));
              }
            });
    passBack(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()), exchange);
  }

  private static void passBack(HttpResponse<byte[]> response, HttpExchange exchange)
      throws IOException {
    response
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (isPassedOn(name)) {
                exchange.getResponseHeaders().put(name, values);
              }
            });
    byte[] body = response.body();
    exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  private static boolean isPassedOn(String header) {
    return NOT_PASSED_ON.stream().noneMatch(header::equalsIgnoreCase);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    client.close();
  }
}
