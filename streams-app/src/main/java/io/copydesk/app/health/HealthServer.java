package io.copydesk.app.health;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.copydesk.app.config.CopydeskConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Serves {@code /health/live} and {@code /health/ready} (200 or 503, JSON with the reasons) and
 * {@code /metrics} (Prometheus) over HTTP, by GET and HEAD. Thread-safe.
 */
public final class HealthServer implements AutoCloseable {

  /**
   * For how many seconds a request may take to come, and its answer to be made and to leave; the
   * JDK's server waits for ever, and in a container whoever reaches the pod could hold its
   * connections. Set by hand: more than a check takes that asks the registry.
   */
  private static final Map<String, String> LIMITS =
      Map.of("sun.net.httpserver.maxReqTime", "10", "sun.net.httpserver.maxRspTime", "30");

  private static final String LIVE = "/health/live";
  private static final String READY = "/health/ready";
  private static final String METRICS = "/metrics";
  private static final String PATHS = String.join(", ", LIVE, READY, METRICS);
  private static final String HEAD = "HEAD";
  private static final List<String> METHODS = List.of("GET", HEAD);

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int UNAVAILABLE = 503;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ObjectMapper json = new ObjectMapper();

  private HealthServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Starts to serve.
   *
   * @param metrics the page in Prometheus's text format
   * @throws IOException when the port can't be had
   */
  public static HealthServer start(
      CopydeskConfig.Http http,
      List<HealthCheck> live,
      List<HealthCheck> ready,
      Supplier<String> metrics)
      throws IOException {
    LIMITS.forEach((key, seconds) -> System.getProperties().putIfAbsent(key, seconds));
    HealthServer health =
        new HealthServer(HttpServer.create(new InetSocketAddress(http.host(), http.port()), 0));
    health.server.setExecutor(health.threads);
    health.serve(LIVE, exchange -> health.answer(exchange, live));
    health.serve(READY, exchange -> health.answer(exchange, ready));
    health.serve(
        METRICS,
        exchange -> send(exchange, OK, "text/plain; version=0.0.4; charset=utf-8", metrics.get()));
    health.server.createContext("/", HealthServer::notFound);
    health.server.start();
    return health;
  }

  /** The port that it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** Answers GET and HEAD of this very path; what is below it or only begins so is not there. */
  private void serve(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          if (!exchange.getRequestURI().getPath().equals(path)) {
            notFound(exchange);
            return;
          }
          try (exchange) {
            if (METHODS.contains(exchange.getRequestMethod())) {
              handler.handle(exchange);
            } else {
              exchange.getResponseHeaders().set("Allow", String.join(", ", METHODS));
              exchange.sendResponseHeaders(METHOD_NOT_ALLOWED, -1);
            }
          }
        });
  }

  private static void notFound(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, NOT_FOUND, "text/plain; charset=utf-8", "there are " + PATHS + "\n");
    }
  }

  private void answer(HttpExchange exchange, List<HealthCheck> checks) throws IOException {
    ObjectNode body = json.createObjectNode();
    ObjectNode details = json.createObjectNode();
    boolean well = true;
    for (HealthCheck check : checks) {
      Optional<String> problem = check.problem().get();
      ObjectNode detail = details.putObject(check.name());
      detail.put("status", problem.isEmpty() ? "UP" : "DOWN");
      problem.ifPresent(reason -> detail.put("reason", reason));
      well &= problem.isEmpty();
    }
    body.put("status", well ? "UP" : "DOWN");
    body.set("checks", details);
    send(exchange, well ? OK : UNAVAILABLE, "application/json", body.toString());
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals(HEAD)) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}
