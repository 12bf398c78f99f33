package io.copydesk.cli.local;

import io.copydesk.app.config.ConfigKeys;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.enrich.Join;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.Preparation;
import io.copydesk.cli.run.RunningService;
import io.copydesk.cli.run.StopSignal;
import io.copydesk.enrich.Enricher;
import io.copydesk.local.CannotStartException;
import io.copydesk.local.LocalStack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Broker, registry and application in this process, with their data in one folder. Closing it stops
 * them in the reverse order. Thread-safe.
 */
public final class Laptop implements AutoCloseable {

  private final LocalStack stack;
  private final Cluster cluster;
  private final RunningService application;

  private Laptop(LocalStack stack, Cluster cluster, RunningService application) {
    this.stack = stack;
    this.cluster = cluster;
    this.application = application;
  }

  /**
   * What to start, and how.
   *
   * @param folder of the data; made when it is not there
   * @param settings of the application, over which the stack's addresses are put
   * @param reader makes the configuration from settings
   * @param enricher loads the model, which takes seconds, while the stack starts
   * @param withCatalog whether a reference topic that holds no record is filled with the bundled
   *     catalog
   */
  public record Plan(
      Path folder,
      LocalStack.Ports ports,
      Map<String, String> settings,
      Function<Map<String, String>, CopydeskConfig> reader,
      Supplier<Enricher> enricher,
      boolean withCatalog) {}

  /**
   * Starts all and returns when articles can be posted.
   *
   * @param progress is told what has been reached. What it throws ends the start: what was started
   *     is stopped again, and it is thrown on
   * @throws CommandFailure when the settings are wrong, before anything is started or written; when
   *     a part cannot start; then the others have been stopped again
   */
  public static Laptop start(Plan plan, Consumer<String> progress)
      throws IOException, InterruptedException {
    var unused = plan.reader().apply(settings(plan, "not-yet:9092", "http://not-yet"));
    CompletableFuture<Enricher> enricher =
        CompletableFuture.supplyAsync(
            plan.enricher(), task -> Thread.ofPlatform().daemon().name("model").start(task));
    LocalStack stack = stack(plan, progress);
    boolean started = false;
    try {
      Cluster cluster =
          new Cluster(
              plan.reader()
                  .apply(settings(plan, stack.bootstrapServers(), stack.registryUrl().toString())));
      new Preparation(cluster, progress, progress).prepare(plan.withCatalog());
      progress.accept("Loading the language model");
      Enricher loaded = Join.of(enricher);
      progress.accept("Starting the application");
      Laptop laptop = new Laptop(stack, cluster, started(cluster.config(), loaded));
      started = true;
      return laptop;
    } finally {
      if (!started) {
        stack.close();
      }
    }
  }

  private static RunningService started(CopydeskConfig config, Enricher enricher)
      throws InterruptedException {
    RunningService application = RunningService.of(config, enricher);
    try {
      application.start();
      return application;
    } catch (InterruptedException | RuntimeException e) {
      application.close();
      throw e;
    }
  }

  private static LocalStack stack(Plan plan, Consumer<String> progress) {
    try {
      return LocalStack.start(plan.folder(), plan.ports(), progress);
    } catch (CannotStartException e) {
      throw CommandFailure.failed(String.valueOf(e.getMessage()), e);
    }
  }

  private static Map<String, String> settings(Plan plan, String bootstrap, String registry) {
    Map<String, String> settings = new HashMap<>();
    settings.put(StreamsConfig.STATE_DIR_CONFIG, plan.folder().resolve("application").toString());
    settings.putAll(plan.settings());
    settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    settings.put(ConfigKeys.REGISTRY_URL, registry);
    return settings;
  }

  /** The cluster to post to and read from. */
  public Cluster cluster() {
    return cluster;
  }

  /** The application. */
  public RunningService application() {
    return application;
  }

  /**
   * Waits until the application stops, by itself, by {@link #stop} or because the registry has
   * ended, without which nothing can be posted any more; returns the process's exit code.
   *
   * @throws CommandFailure when the registry has ended, with the last lines of its log
   */
  public int awaitStop() throws InterruptedException {
    return awaitStop(stack.whenRegistryEnded(), application::close, application::awaitStop);
  }

  /**
   * Waits for the application, which is stopped when the registry is lost.
   *
   * @param lost the last lines of the registry's log, once it has ended
   * @param close stops the application; called in a thread of its own, as it takes a while
   * @param application waits until that has stopped; returns the exit code
   */
  static int awaitStop(
      CompletableFuture<String> lost,
      Runnable close,
      StopSignal.Service<RuntimeException> application)
      throws InterruptedException {
    var unused = lost.thenRunAsync(close, task -> Thread.ofPlatform().start(task));
    int exitCode = application.await();
    if (lost.isDone()) {
      throw CommandFailure.failed(lost.join());
    }
    return exitCode;
  }

  /** Stops all, within the time allowed for it or not; returns the process's exit code. */
  public int stop() {
    try {
      return application.stop();
    } finally {
      stack.close();
    }
  }

  @Override
  public void close() {
    try {
      application.close();
    } finally {
      stack.close();
    }
  }
}
