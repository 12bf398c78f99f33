package io.copydesk.app.cluster;

import io.copydesk.app.config.CopydeskConfig;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every ten seconds, in a thread of its own, whether all topics are still there, and says in
 * the log what is not. Of a topic that is written and was deleted Kafka tells nobody: the producer
 * waits for it to come back, and every article behind it. Thread-safe.
 */
public final class TopicWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TopicWatch.class);

  /** Both set by hand; what is asked is one small request. */
  private static final Duration PERIOD = Duration.ofSeconds(10);

  private static final String ANSWER_WITHIN_MILLIS = "5000";

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("copydesk-topics").unstarted(task));
  private final Supplier<List<String>> missing;
  private final String brokers;
  private final Runnable closing;
  private volatile @Nullable String problem;

  /**
   * One that does not look yet.
   *
   * @param missing asks the brokers for the names of the topics that are not there
   * @param brokers their addresses, for messages
   * @param closing closes what asks
   */
  TopicWatch(Supplier<List<String>> missing, String brokers, Runnable closing) {
    this.missing = missing;
    this.brokers = brokers;
    this.closing = closing;
  }

  /** Of all configured topics; looks for nothing yet. */
  public static TopicWatch of(CopydeskConfig config) {
    Map<String, Object> settings = config.kafka().config().getAdminConfigs("copydesk-topics");
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MILLIS);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MILLIS);
    Admin admin = Admin.create(settings);
    TopicAdmin topics = new TopicAdmin(admin, config.topics().replicationFactor());
    return new TopicWatch(
        () -> topics.missing(config.topicDeclarations()),
        config.kafka().brokers(),
        () -> admin.close(Duration.ZERO));
  }

  /** Looks for the first time after ten seconds: the start has looked itself. */
  public void start() {
    long millis = PERIOD.toMillis();
    var unused = clock.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
  }

  /** Which topics are gone, and the remedy; empty when none is, as far as brokers have told. */
  public Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  /** Throws nothing, since the executor would never ask again, and would not say so. */
  void look() {
    try {
      tell(missing.get());
    } catch (RuntimeException | Error e) {
      // What a stop interrupts is no fault of the brokers.
      if (!clock.isShutdown()) {
        warn(e);
      }
    }
  }

  private void warn(Throwable failure) {
    if (failure instanceof KafkaException e) {
      String how = e instanceof RetriableException ? "do not answer" : "do not tell of the topics";
      LOG.warn("The brokers at {} {}: {}", brokers, how, ClusterFailure.root(e));
    } else {
      LOG.warn("Cannot tell whether all topics are there", failure);
    }
  }

  private void tell(List<String> gone) {
    if (!gone.isEmpty()) {
      problem =
          "deleted, so that articles wait: "
              + String.join(", ", gone)
              + "; `copydesk topics` creates them";
      LOG.error("Topics are missing: {}", problem);
    } else if (problem != null) {
      problem = null;
      LOG.info("All topics are there again");
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    closing.run();
  }
}
