package io.copydesk.app.health;

import io.copydesk.app.CopydeskApplication;
import io.copydesk.app.config.CopydeskConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Health and metrics of an application, from before it is started until after it has stopped:
 * Kafka's, Streams' and the JVM's own metrics beside ours, served as configured. Thread-safe.
 */
public final class Monitoring implements AutoCloseable {

  /**
   * How soon a metric shows that Kafka's clients register only later, as those of the first fetch,
   * and how old one is that brokers and registry are asked for. Set by hand: our Prometheus asks
   * every 15 s.
   */
  private static final Duration NEW_METRICS_WITHIN = Duration.ofSeconds(10);

  private final ScheduledExecutorService scheduler =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("copydesk-metrics").unstarted(task));
  private final PrometheusMeterRegistry registry;
  private final CatalogMetrics catalog;
  private final JvmMetrics jvm;
  private final KafkaStreamsMetrics kafka;
  private final Future<?> sampling;
  private final List<HealthCheck> ready;

  /** Null until it is started, and where none is. */
  private volatile @Nullable HealthServer server;

  private Monitoring(CopydeskApplication application, PrometheusMeterRegistry registry) {
    this.registry = registry;
    this.catalog = new CatalogMetrics(application::catalog, registry);
    Gauge.builder("copydesk.schemas.awaited", application::schemasAwaited)
        .description("Schemas that articles wait for, since the registry does not answer")
        .register(registry);
    this.jvm = new JvmMetrics(registry);
    this.kafka =
        new KafkaStreamsMetrics(application.streams(), Tags.empty(), scheduler, NEW_METRICS_WITHIN);
    kafka.bindTo(registry);
    this.ready = HealthChecks.ready(application);
    SampledMetrics sampled = new SampledMetrics(ready, application::progress, registry);
    this.sampling =
        scheduler.scheduleWithFixedDelay(
            sampled::sample, 0, NEW_METRICS_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Starts to serve, unless the port is -1.
   *
   * @param registry the one that the application's {@link ApplicationMetrics} write to
   * @throws IOException when the port can't be had
   */
  public static Monitoring start(
      CopydeskConfig config, CopydeskApplication application, PrometheusMeterRegistry registry)
      throws IOException {
    Monitoring monitoring = new Monitoring(application, registry);
    try {
      monitoring.serve(config.http(), HealthChecks.live(application));
      return monitoring;
    } catch (Throwable e) {
      monitoring.close();
      throw e;
    }
  }

  private void serve(CopydeskConfig.Http http, List<HealthCheck> live) throws IOException {
    if (http.port() >= 0) {
      server = HealthServer.start(http, live, ready, this::scrape);
    }
  }

  private String scrape() {
    catalog.refresh();
    return registry.scrape();
  }

  /** The port that it listens on; -1 for none. */
  public int port() {
    HealthServer serving = server;
    return serving == null ? -1 : serving.port();
  }

  /** Closes each part, also when another one fails. */
  @Override
  public void close() {
    sampling.cancel(true);
    scheduler.shutdownNow();
    try (jvm;
        kafka) {
      HealthServer serving = server;
      if (serving != null) {
        serving.close();
      }
    }
  }
}
