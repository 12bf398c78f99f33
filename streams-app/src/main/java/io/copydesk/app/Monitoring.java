package io.copydesk.app;

import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Health and metrics of a running application: Kafka's and Streams' own metrics beside ours, served
 * as configured. Thread-safe.
 */
public final class Monitoring implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();
  private final KafkaStreamsMetrics kafka;
  private final @Nullable HealthServer server;

  private Monitoring(
      CopydeskConfig config, CopydeskApplication application, PrometheusMeterRegistry registry)
      throws IOException {
    this.kafka = new KafkaStreamsMetrics(application.streams());
    kafka.bindTo(registry);
    this.server =
        config.http().port() < 0
            ? null
            : HealthServer.start(
                config.http(),
                HealthChecks.live(application),
                HealthChecks.ready(application, client, config.registry().confluentUrl()),
                registry::scrape);
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
    return new Monitoring(config, application, registry);
  }

  /** The port that it listens on; -1 for none. */
  public int port() {
    return server == null ? -1 : server.port();
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
    kafka.close();
    client.close();
  }
}
