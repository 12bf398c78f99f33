package io.copydesk.pipeline;

import io.copydesk.app.CopydeskApplication;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.app.health.ApplicationMetrics;
import io.copydesk.app.health.Monitoring;
import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.extract.role.word.RoleTitles;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;

/** The application in this JVM, with the real steps and its metrics served. */
record RunningApplication(CopydeskApplication application, Monitoring monitoring)
    implements AutoCloseable {

  static RunningApplication start(CopydeskConfig config) throws IOException, InterruptedException {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    CopydeskApplication application =
        CopydeskApplication.of(
            config,
            Model.enricher(),
            new LiveCatalog(RoleTitles.bundled()),
            new ApplicationMetrics(registry));
    Monitoring monitoring = Monitoring.start(config, application, registry);
    application.start();
    return new RunningApplication(application, monitoring);
  }

  /** Our own metrics as Prometheus sees them: what stands before the last space, and the value. */
  Map<String, Double> metrics() throws IOException, InterruptedException {
    Map<String, Double> metrics = new TreeMap<>();
    scrape()
        .lines()
        .filter(line -> line.startsWith("copydesk_"))
        .forEach(
            line -> {
              int space = line.lastIndexOf(' ');
              metrics.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
            });
    return metrics;
  }

  /** The page as Prometheus gets it. */
  String scrape() throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + monitoring.port() + "/metrics");
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
              HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }

  /** How many stream threads have died and were replaced. */
  double failedThreads() throws IOException, InterruptedException {
    return scrape()
        .lines()
        .filter(line -> line.startsWith("kafka_stream_failed_stream_threads"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .max()
        .orElseThrow();
  }

  @Override
  public void close() {
    monitoring.close();
    application.close();
  }
}
