package io.copydesk.app;

import static io.copydesk.topology.TopologyBench.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.copydesk.app.cluster.TopicChange;
import io.copydesk.app.cluster.TopicSurvey;
import io.copydesk.app.config.ConfigReader;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.app.health.CapturedLog;
import io.copydesk.app.registry.RegistryCheck;
import io.copydesk.app.start.CannotRunException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StartChecksTest {

  @Test
  void a_topic_that_keeps_records_for_too_short_a_time_is_told_with_both_and_the_remedy() {
    TopicChange inherited =
        new TopicChange.Alter(TOPICS.raw(), "retention.ms", "3600000", "604800000");
    TopicSurvey survey = new TopicSurvey(List.of(inherited), List.of("one that somebody chose"));

    assertThat(warnings(survey))
        .containsExactly(
            "A topic is not as wanted: ~ news.articles.raw: retention.ms 3600000 -> 604800000;"
                + " `copydesk topics` makes it so, where the cluster allows it",
            "A topic is not as wanted: one that somebody chose");
  }

  @Test
  void what_ends_the_start_is_told_by_its_failure_only() {
    TopicSurvey survey = new TopicSurvey(List.of(new TopicChange.Create(TOPICS.raw())), List.of());

    assertThat(warnings(survey)).isEmpty();
  }

  @Test
  @Timeout(30)
  void what_is_set_for_admin_clients_alone_holds_for_them_too() throws IOException {
    HttpServer registry =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    registry.createContext("/", StartChecksTest::refuse);
    registry.start();
    CopydeskConfig config =
        ConfigReader.read(
            Map.of(
                "bootstrap.servers", "127.0.0.1:1",
                "admin.request.timeout.ms", "500",
                "admin.default.api.timeout.ms", "1000",
                "copydesk.registry.url", "http://127.0.0.1:" + registry.getAddress().getPort()));
    try (RegistryCheck check = RegistryCheck.of(config)) {

      CannotRunException refusal =
          catchThrowableOfType(
              CannotRunException.class, () -> new StartChecks(config, check).verify());

      assertThat(refusal)
          .hasMessageContaining("the brokers at 127.0.0.1:1 do not answer")
          .hasMessageNotContaining("interrupted");
    } finally {
      registry.stop(0);
    }
  }

  /** So that nobody waits for the registry. */
  private static void refuse(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(401, -1);
    }
  }

  private static List<String> warnings(TopicSurvey survey) {
    try (CapturedLog log = CapturedLog.of(StartChecks.class)) {
      StartChecks.warn(survey);
      return log.messages();
    }
  }
}
