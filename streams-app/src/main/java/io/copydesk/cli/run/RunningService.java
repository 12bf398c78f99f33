package io.copydesk.cli.run;

import io.copydesk.app.CopydeskApplication;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.app.health.ApplicationMetrics;
import io.copydesk.app.health.Monitoring;
import io.copydesk.app.start.CannotRunException;
import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.enrich.Enricher;
import io.copydesk.extract.role.word.RoleTitles;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;

/**
 * The application in this process, with the HTTP server for health and metrics, which runs from
 * before the application starts until it has stopped. Thread-safe.
 */
public final class RunningService implements AutoCloseable {

  private final CopydeskApplication application;
  private final Monitoring monitoring;

  private RunningService(CopydeskApplication application, Monitoring monitoring) {
    this.application = application;
    this.monitoring = monitoring;
  }

  /**
   * The application, not yet started; health and metrics are served already.
   *
   * @throws CommandFailure when it cannot run as configured; says why
   */
  public static RunningService of(CopydeskConfig config, Enricher enricher) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    CopydeskApplication application = application(config, enricher, registry);
    try {
      return new RunningService(application, monitoring(config, application, registry));
    } catch (Throwable e) {
      application.close();
      throw e;
    }
  }

  private static CopydeskApplication application(
      CopydeskConfig config, Enricher enricher, PrometheusMeterRegistry registry) {
    try {
      return CopydeskApplication.of(
          config,
          enricher,
          new LiveCatalog(RoleTitles.bundled()),
          new ApplicationMetrics(registry));
    } catch (CannotRunException e) {
      throw failure(e);
    }
  }

  private static Monitoring monitoring(
      CopydeskConfig config, CopydeskApplication application, PrometheusMeterRegistry registry) {
    try {
      return Monitoring.start(config, application, registry);
    } catch (IOException e) {
      throw CommandFailure.failed(
          "cannot serve health and metrics at "
              + config.http().host()
              + ":"
              + config.http().port()
              + ": "
              + e.getMessage()
              + ". --set copydesk.http.port=8091 names another port, for example",
          e);
    }
  }

  /**
   * Starts it; returns when it enriches or is about to.
   *
   * @throws CommandFailure when it cannot, with the exit code that says why
   */
  public void start() throws InterruptedException {
    try {
      application.start();
    } catch (CannotRunException e) {
      throw failure(e);
    }
  }

  private static CommandFailure failure(CannotRunException e) {
    return CommandFailure.ending(e.reason().exitCode(), String.valueOf(e.getMessage()), e);
  }

  /** Waits until it stops, by itself or by {@link #stop}; returns the process's exit code. */
  public int awaitStop() throws InterruptedException {
    return application.awaitStop().exitCode();
  }

  /** The port of health and metrics; -1 for none. */
  public int httpPort() {
    return monitoring.port();
  }

  /** Stops it, within the time allowed for it or not; returns the process's exit code. */
  public int stop() {
    close();
    return application.stopReason().exitCode();
  }

  @Override
  public void close() {
    try (monitoring) {
      application.close();
    }
  }
}
