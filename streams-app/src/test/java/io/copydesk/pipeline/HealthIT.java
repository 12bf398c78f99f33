package io.copydesk.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.copydesk.app.CopydeskApplication;
import io.copydesk.app.config.ConfigReader;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.app.health.Monitoring;
import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.live.CatalogChange;
import io.copydesk.catalog.live.CatalogUpdates;
import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.role.word.RoleTitles;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import io.copydesk.topology.NoMetrics;
import io.copydesk.topology.topic.Topic;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the health probes are told while the application starts. */
@WithStack
class HealthIT {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  @TempDir Path folder;

  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    http.close();
  }

  /** A catalog that takes no entry before it may. */
  private record Held(CountDownLatch released, LiveCatalog catalog) implements CatalogUpdates {

    @Override
    public CatalogChange put(String id, ReferenceEntity entity) {
      try {
        assertThat(released.await(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return catalog.put(id, entity);
    }

    @Override
    public CatalogChange remove(String id) {
      return catalog.remove(id);
    }

    @Override
    public Catalog snapshot() {
      return catalog.snapshot();
    }
  }

  @Test
  void while_the_catalog_is_loading_it_is_live_but_not_ready_and_then_both(TestStack stack)
      throws Exception {
    Held held = new Held(new CountDownLatch(1), new LiveCatalog(RoleTitles.bundled()));
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    try (TestPipeline pipeline =
            TestPipeline.prepare(stack, "health", folder, TestPipeline.Reference.EMPTY);
        CopydeskApplication application =
            CopydeskApplication.of(putAcme(pipeline), Model.enricher(), held, new NoMetrics());
        Monitoring monitoring = Monitoring.start(pipeline.config(), application, registry)) {
      CompletableFuture<Void> start = started(application::start);

      HttpResponse<String> live = get(monitoring.port(), "/health/live");
      HttpResponse<String> loading = get(monitoring.port(), "/health/ready");

      assertThat(live.statusCode()).as(live.body()).isEqualTo(200);
      assertThat(loading.statusCode()).as(loading.body()).isEqualTo(503);
      assertThat(loading.body())
          .contains(
              "\"catalog\":{\"status\":\"DOWN\",\"reason\":\"the catalog is not loaded yet\"}")
          .contains(
              "\"streams\":{\"status\":\"DOWN\",\"reason\":\"the catalog is not loaded yet\"}")
          .contains("\"registry\":{\"status\":\"UP\"}");
      assertThat(get(monitoring.port(), "/metrics").body())
          .contains("copydesk_catalog_entities 0.0");

      held.released().countDown();
      start.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
      Await.until(
          "it is ready", LIMIT, () -> get(monitoring.port(), "/health/ready").statusCode() == 200);
      assertThat(get(monitoring.port(), "/metrics").body())
          .contains("copydesk_catalog_entities 1.0");
    }
  }

  @Test
  void while_brokers_do_not_answer_it_is_live_but_not_ready(TestStack stack) throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        io.copydesk.cli.run.RunningService application =
            io.copydesk.cli.run.RunningService.of(
                withBroker("127.0.0.1:" + silent.getLocalPort(), stack), Model.enricher())) {
      CompletableFuture<Void> start = started(application::start);

      HttpResponse<String> live = get(application.httpPort(), "/health/live");
      HttpResponse<String> ready = get(application.httpPort(), "/health/ready");

      assertThat(start).isNotDone();
      assertThat(live.statusCode()).as(live.body()).isEqualTo(200);
      assertThat(ready.statusCode()).as(ready.body()).isEqualTo(503);
      assertThat(ready.body()).contains("the catalog is not loaded yet");
      CommandFailure failure = catchThrowableOfType(CommandFailure.class, () -> join(start));
      assertThat(failure.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void a_topic_that_is_deleted_while_it_runs_makes_it_unready_until_it_is_there_again(
      TestStack stack) throws Exception {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    try (TestPipeline pipeline =
            TestPipeline.prepare(stack, "deleted", folder, TestPipeline.Reference.EMPTY);
        Admin admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()));
        CopydeskApplication application =
            CopydeskApplication.of(
                pipeline.config(),
                Model.enricher(),
                new LiveCatalog(RoleTitles.bundled()),
                new NoMetrics());
        Monitoring monitoring = Monitoring.start(pipeline.config(), application, registry)) {
      application.start();
      Await.until(
          "it is ready", LIMIT, () -> get(monitoring.port(), "/health/ready").statusCode() == 200);
      String companies = topic(pipeline, "companies");

      admin.deleteTopics(List.of(companies)).all().get();

      Await.until(
          "it is not ready",
          LIMIT,
          () -> get(monitoring.port(), "/health/ready").statusCode() == 503);
      assertThat(get(monitoring.port(), "/health/ready").body())
          .contains("\"topics\":{\"status\":\"DOWN\"", companies, "`copydesk topics`");

      admin.createTopics(List.of(new NewTopic(companies, 1, (short) 1))).all().get();

      Await.until(
          "it is ready again",
          LIMIT,
          () -> get(monitoring.port(), "/health/ready").statusCode() == 200);
    }
  }

  private static String topic(TestPipeline pipeline, String word) {
    return pipeline.topics().all().stream()
        .map(Topic::name)
        .filter(name -> name.endsWith(word))
        .findFirst()
        .orElseThrow();
  }

  private CopydeskConfig withBroker(String address, TestStack stack) {
    return ConfigReader.read(
        Map.of(
            "bootstrap.servers",
            address,
            "request.timeout.ms",
            "5000",
            "default.api.timeout.ms",
            "10000",
            "state.dir",
            folder.toString(),
            "copydesk.http.port",
            "0",
            "copydesk.registry.url",
            stack.registryUrl().toString()));
  }

  private static CopydeskConfig putAcme(TestPipeline pipeline) {
    String topic = pipeline.topics().entities().name();
    ReferenceEntity acme =
        ReferenceEntity.newBuilder()
            .setId("company:acme")
            .setType(EntityType.COMPANY)
            .setName("Acme Holdings Ltd")
            .build();
    pipeline
        .client()
        .postBytes(topic, "company:acme".getBytes(UTF_8), pipeline.client().encode(topic, acme));
    pipeline.client().flush();
    return pipeline.config();
  }

  /** Something that may take long. */
  @FunctionalInterface
  private interface Start {
    void start() throws InterruptedException;
  }

  private static CompletableFuture<Void> started(Start start) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            start.start();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        },
        task -> Thread.ofPlatform().daemon().start(task));
  }

  private static void join(CompletableFuture<Void> start) throws Throwable {
    try {
      start.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause();
    }
  }

  private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
