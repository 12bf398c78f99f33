package io.copydesk.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.copydesk.app.config.ConfigKeys;
import io.copydesk.app.config.ConfigReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody is told who waits for a registry; commands have no log. */
class PreparationTest {

  private static final String NO_SUCH_SUBJECT = "{\"error_code\":40401}";

  private final AtomicInteger asked = new AtomicInteger();
  private final List<String> done = new ArrayList<>();
  private final List<String> waits = new ArrayList<>();
  private HttpServer registry;

  @BeforeEach
  void a_registry_that_fails_once() throws IOException {
    registry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    registry.createContext(
        "/",
        exchange -> {
          byte[] body = NO_SUCH_SUBJECT.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(asked.getAndIncrement() == 0 ? 503 : 404, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    registry.start();
  }

  @AfterEach
  void stop() {
    registry.stop(0);
  }

  @Test
  void that_a_registry_is_waited_for_is_told_apart_from_what_differs() throws Exception {
    List<String> differences = preparation().schemaDifferences();

    assertThat(differences).contains("+ news.articles.raw-value: schema RawArticle");
    assertThat(waits).singleElement().asString().contains("asked again for up to 60 s", "503");
    assertThat(done).isEmpty();
  }

  private Preparation preparation() {
    Cluster cluster =
        new Cluster(
            ConfigReader.read(
                Map.of(
                    "bootstrap.servers",
                    "127.0.0.1:1",
                    ConfigKeys.REGISTRY_URL,
                    "http://127.0.0.1:" + registry.getAddress().getPort() + "/apis/registry/v3")));
    return new Preparation(cluster, done::add, waits::add);
  }
}
