package io.copydesk.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.enrich.Rejection;
import io.copydesk.events.EnrichedArticle;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthServerTest {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final ApplicationMetrics metrics = new ApplicationMetrics(registry);
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger checks = new AtomicInteger();
  private HealthServer server;

  @BeforeEach
  void start() throws IOException {
    server =
        HealthServer.start(
            new CopydeskConfig.Http("localhost", 0),
            List.of(new HealthCheck("streams", Optional::empty)),
            List.of(
                new HealthCheck("streams", Optional::empty),
                new HealthCheck(
                    "registry",
                    () -> {
                      checks.incrementAndGet();
                      return Optional.of("it does not \"answer\"");
                    })),
            registry::scrape);
  }

  @AfterEach
  void stop() {
    server.close();
    client.close();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send("GET", path);
  }

  private HttpResponse<String> send(String method, String path)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void a_healthy_application_answers_200() throws Exception {
    HttpResponse<String> live = get("/health/live");

    assertThat(live.statusCode()).isEqualTo(200);
    assertThat(live.body())
        .isEqualTo("{\"status\":\"UP\",\"checks\":{\"streams\":{\"status\":\"UP\"}}}");
  }

  @Test
  void one_that_is_not_ready_answers_503_with_the_reason() throws Exception {
    HttpResponse<String> ready = get("/health/ready");

    assertThat(ready.statusCode()).isEqualTo(503);
    assertThat(ready.body())
        .contains("\"registry\":{\"status\":\"DOWN\",\"reason\":\"it does not \\\"answer\\\"\"}");
  }

  @Test
  void a_load_balancer_that_asks_by_HEAD_is_told_the_status_alone() throws Exception {
    HttpResponse<String> live = send("HEAD", "/health/live");
    HttpResponse<String> ready = send("HEAD", "/health/ready");

    assertThat(live.statusCode()).isEqualTo(200);
    assertThat(ready.statusCode()).isEqualTo(503);
    assertThat(ready.body()).isEmpty();
  }

  @Test
  void what_is_not_asked_by_GET_or_HEAD_is_refused_with_what_is_allowed_and_nothing_is_checked()
      throws Exception {
    HttpResponse<String> posted = send("POST", "/health/ready");

    assertThat(posted.statusCode()).isEqualTo(405);
    assertThat(posted.headers().firstValue("Allow")).contains("GET, HEAD");
    assertThat(checks).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/health", "/metricsX", "/metrics/", "/health/ready/registry"})
  void only_the_very_paths_are_served_and_others_are_told_them(String path) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("/health/live", "/health/ready", "/metrics");
  }

  /** {@link SlowRequestIT} waits for that of requests; this one is thrice as long. */
  @Test
  void the_jdks_server_is_told_to_give_up_an_answer_within_a_minute() {
    assertThat(Integer.getInteger("sun.net.httpserver.maxRspTime")).isBetween(1, 60);
  }

  @Test
  void the_metrics_are_named_as_documented() throws Exception {
    metrics.enriched(EnrichedArticle.newBuilder().setId("a").build(), Duration.ofMillis(7));
    metrics.repeated();
    metrics.deadLettered(Rejection.Stage.DECODE, Rejection.Code.UNDECODABLE);
    metrics.catalogChanged();
    metrics.catalogRefused();

    assertThat(get("/metrics").body())
        .contains(
            "copydesk_articles_total{outcome=\"enriched\"} 1.0",
            "copydesk_articles_total{outcome=\"degraded\"} 0.0",
            "copydesk_articles_total{outcome=\"repeated\"} 1.0",
            "copydesk_articles_total{outcome=\"rejected\"} 1.0",
            "copydesk_dead_letters_total{code=\"UNDECODABLE\",stage=\"DECODE\"} 1.0",
            "copydesk_enrichment_seconds_count 1",
            "copydesk_catalog_changes_total 1.0",
            "copydesk_catalog_refused_total 1.0");
  }
}
