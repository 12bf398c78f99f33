package io.copydesk.cli.local;

import io.copydesk.app.ApplicationMetrics;
import io.copydesk.app.CannotRunException;
import io.copydesk.app.CopydeskApplication;
import io.copydesk.app.CopydeskConfig;
import io.copydesk.app.Monitoring;
import io.copydesk.app.StopReason;
import io.copydesk.catalog.LiveCatalog;
import io.copydesk.cli.CommandFailure;
import io.copydesk.enrich.Enricher;
import io.copydesk.topology.LiveCatalogUpdates;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;

/** The application in this process, with its health and metrics. Thread-safe. */
public final class RunningApplication implements AutoCloseable {

  private final CopydeskApplication application;
  private final Monitoring monitoring;

  private RunningApplication(CopydeskApplication application, Monitoring monitoring) {
    this.application = application;
    this.monitoring = monitoring;
  }

  /**
   * The started application.
   *
   * @throws CommandFailure when it cannot run; says why
   */
  public static RunningApplication start(CopydeskConfig config, Enricher enricher)
      throws InterruptedException {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    CopydeskApplication application = application(config, enricher, registry);
    try {
      return new RunningApplication(application, Monitoring.start(config, application, registry));
    } catch (IOException e) {
      application.close();
      throw CommandFailure.failed(
          "cannot serve health and metrics on port "
              + config.http().port()
              + ": "
              + e.getMessage()
              + ". --http-port (copydesk.http.port) names another one",
          e);
    }
  }

  private static CopydeskApplication application(
      CopydeskConfig config, Enricher enricher, PrometheusMeterRegistry registry)
      throws InterruptedException {
    try {
      return CopydeskApplication.start(
          config,
          enricher,
          new LiveCatalogUpdates(new LiveCatalog()),
          new ApplicationMetrics(registry));
    } catch (CannotRunException e) {
      String message = String.valueOf(e.getMessage());
      throw e.reason() == StopReason.MISCONFIGURED
          ? CommandFailure.misused(message)
          : CommandFailure.failed(message, e);
    }
  }

  /** Waits until it stops, by itself or by {@link #close}; the process's exit code. */
  public int awaitStop() throws InterruptedException {
    return application.awaitStop().exitCode();
  }

  /** The port of health and metrics; -1 for none. */
  public int httpPort() {
    return monitoring.port();
  }

  @Override
  public void close() {
    application.close();
    monitoring.close();
  }
}
