package io.copydesk.topology.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Answers every question for a schema alike, as a proxy before the registry does, or a registry of
 * one schema. It says that a schema has no references.
 */
final class AnsweringRegistry implements AutoCloseable {

  private final HttpServer server;
  private final AtomicInteger asked = new AtomicInteger();
  private volatile Answer answer;

  /**
   * An answer over HTTP.
   *
   * @param contentType empty for none
   */
  record Answer(int status, String contentType, String body) {}

  private AnsweringRegistry(HttpServer server, Answer answer) {
    this.server = server;
    this.answer = answer;
  }

  static AnsweringRegistry start(Answer answer) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    AnsweringRegistry registry = new AnsweringRegistry(server, answer);
    server.createContext("/", registry::reply);
    server.start();
    return registry;
  }

  /** The address of Apicurio's own API. */
  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/apis/registry/v3";
  }

  /** From now on it answers so. */
  void answer(Answer next) {
    answer = next;
  }

  /** How often it was asked anything. */
  int asked() {
    return asked.get();
  }

  private void reply(HttpExchange exchange) throws IOException {
    try (exchange) {
      asked.incrementAndGet();
      boolean references = exchange.getRequestURI().getPath().endsWith("/references");
      Answer now = answer;
      if (references && now.contentType().equals("application/json")) {
        now = new Answer(now.status(), now.contentType(), "[]");
      }
      byte[] body = now.body().getBytes(UTF_8);
      if (!now.contentType().isEmpty()) {
        exchange.getResponseHeaders().set("Content-Type", now.contentType());
      }
      exchange.sendResponseHeaders(now.status(), body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
