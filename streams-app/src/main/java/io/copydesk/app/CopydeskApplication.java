package io.copydesk.app;

import io.copydesk.app.cluster.ClusterFailure;
import io.copydesk.app.cluster.GroupProgress;
import io.copydesk.app.cluster.RequiredRights;
import io.copydesk.app.cluster.TopicWatch;
import io.copydesk.app.config.ConfigKeys;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.app.registry.RegistryCheck;
import io.copydesk.app.start.CannotRunException;
import io.copydesk.app.start.StopReason;
import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.live.CatalogUpdates;
import io.copydesk.enrich.Enricher;
import io.copydesk.topology.EnrichmentTopology;
import io.copydesk.topology.deadletter.DeadLetter;
import io.copydesk.topology.fault.Causes;
import io.copydesk.topology.intake.Intake;
import io.copydesk.topology.intake.OpenTransaction;
import io.copydesk.topology.intake.RoundSize;
import io.copydesk.topology.metrics.PipelineMetrics;
import io.copydesk.topology.reference.CatalogEntries;
import io.copydesk.topology.reference.CatalogFeed;
import io.copydesk.topology.reference.CatalogVerdicts;
import io.copydesk.topology.reference.RefusalReporter;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import io.copydesk.topology.wire.RecordCodec;
import io.copydesk.topology.wire.SchemaScout;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The application: verifies that it can run, reads the catalog, then enriches until it is stopped
 * or can't go on. Started once, stopped once; its state can be asked for at any time. Thread-safe.
 */
public final class CopydeskApplication implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CopydeskApplication.class);

  private final CopydeskConfig config;
  private final RegistryCheck registry;
  private final CatalogUpdates catalog;
  private final CatalogFeed feed;
  private final RecordCodec codec;
  private final SchemaScout schemas;
  private final ReferenceClients clients;
  private final RefusalReporter refusals;
  private final KafkaStreams streams;
  private final GroupProgress group;
  private final TopicWatch watch;
  private final CompletableFuture<StopReason> stopped = new CompletableFuture<>();
  private final RestoreProgress restore = new RestoreProgress();
  private final ProgressLog progress = new ProgressLog(this::waitingFor);
  private final OpenParts parts;
  private volatile @Nullable String refusal;

  private CopydeskApplication(
      CopydeskConfig config,
      Enricher enricher,
      CatalogUpdates catalog,
      PipelineMetrics metrics,
      OpenParts parts) {
    this.config = config;
    this.parts = parts;
    this.registry = parts.with(RegistryCheck.of(config));
    this.catalog = catalog;
    Topics topics = config.topicDeclarations();
    CatalogVerdicts verdicts = new CatalogVerdicts();
    this.codec = parts.with(RecordCodec.of(config.serdes()));
    List<Topic> written = new ArrayList<>(topics.all());
    written.removeAll(topics.read());
    CatalogEntries entries = new CatalogEntries(topics.entities(), codec, catalog, metrics);
    FaultPolicy policy = new FaultPolicy(InstantSource.system(), stopped::complete);
    this.schemas = parts.with(new SchemaScout(codec, written, policy::handle));
    this.clients = parts.with(new ReferenceClients(config));
    this.feed =
        parts.with(
            new CatalogFeed(
                clients,
                topics.entities(),
                entries,
                verdicts,
                InstantSource.system(),
                policy::handle));
    this.refusals =
        parts.with(
            new RefusalReporter(
                clients::reporter,
                clients::producer,
                topics,
                verdicts,
                new DeadLetter(config.limits().messageBytes()),
                metrics,
                policy::handle));
    RoundSize round = config.kafka().round();
    EnrichmentTopology topology =
        new EnrichmentTopology(
            config.topology(),
            codec,
            enricher.within(config.budget()),
            catalog::snapshot,
            round,
            InstantSource.system(),
            metrics);
    Properties properties = config.kafka().streams();
    OpenTransaction transaction = new OpenTransaction();
    this.streams =
        new KafkaStreams(
            topology.build(properties),
            properties,
            new StreamsClients(() -> new Intake(schemas, round, transaction), transaction));
    // Closed in its own time before the others, so that this is for a start that failed.
    parts.with(() -> streams.close(CloseOptions.timeout(Duration.ZERO)));
    this.group =
        parts.with(
            new GroupProgress(
                Admin.create(config.kafka().config().getAdminConfigs("copydesk-lag")),
                config.kafka().applicationId(),
                topics.raw().name()));
    this.watch = parts.with(TopicWatch.of(config));
    parts.with(progress);
    RequiredRights rights = RequiredRights.of(config);
    streams.setUncaughtExceptionHandler(
        failure -> {
          rights.refusedBy(failure).ifPresent(this::refuse);
          return policy.handle(failure);
        });
    streams.setStateListener(this::stateChanged);
    streams.setGlobalStateRestoreListener(restore);
  }

  /**
   * The application, not yet started. Connects to nothing but the issuer of its tokens, where it
   * has one.
   *
   * @throws CannotRunException when Kafka Streams or the registry's client do not accept the
   *     settings, the folder of the state cannot be used, or no token is issued
   */
  public static CopydeskApplication of(
      CopydeskConfig config, Enricher enricher, CatalogUpdates catalog, PipelineMetrics metrics) {
    OpenParts parts = new OpenParts();
    try {
      return new CopydeskApplication(config, enricher, catalog, metrics, parts);
    } catch (KafkaException e) {
      parts.close();
      throw cannotRun(e, config);
    } catch (Throwable e) {
      parts.close();
      throw e;
    }
  }

  private static CannotRunException cannotRun(KafkaException failure, CopydeskConfig config) {
    if (StateWindow.isTaken(failure)) {
      return StateWindow.taken(config, failure);
    }
    String root = ClusterFailure.root(failure);
    if (Causes.of(failure).anyMatch(ProcessorStateException.class::isInstance)) {
      return StateWindow.unusable(root, failure);
    }
    StopReason reason = StopReason.behind(failure);
    return reason == StopReason.MISCONFIGURED
        ? new CannotRunException(reason, "the configuration cannot be used: " + root, failure)
        : ClusterFailure.of(failure, config);
  }

  /**
   * Starts it; returns when it processes or is about to. Closing it afterwards, also after a
   * failure, is the caller's task.
   *
   * @throws CannotRunException when registry or cluster are not as needed, the catalog can't be
   *     read or the folder of the state can't be used
   */
  public void start() throws InterruptedException {
    new StartChecks(config, registry).verify();
    progress.start();
    watch.start();
    schemas.start();
    loadCatalog();
    prepareState();
    refusals.start();
    streams.start();
  }

  private void prepareState() {
    StateWindow.of(config.kafka(), config.lifecycle().duplicateWindow()).prepare(streams::cleanUp);
  }

  private void loadCatalog() throws InterruptedException {
    feed.start();
    if (!feed.awaitLoaded(config.lifecycle().catalogTimeout())) {
      throw new CannotRunException(
          StopReason.FAILED,
          feed.problem()
              .orElse(
                  "the catalog was not read within "
                      + config.lifecycle().catalogTimeout()
                      + "; raise "
                      + ConfigKeys.CATALOG_TIMEOUT));
    }
  }

  /** Waits until it stops by itself or by {@link #close}. */
  public StopReason awaitStop() throws InterruptedException {
    try {
      return stopped.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("never completed exceptionally", e);
    }
  }

  /** Why it has stopped; {@link StopReason#REQUESTED} while it has not. */
  public StopReason stopReason() {
    return stopped.getNow(StopReason.REQUESTED);
  }

  /** Whether Kafka Streams is running, so that articles are processed. */
  public boolean isRunning() {
    return streams.state() == KafkaStreams.State.RUNNING;
  }

  /** What keeps it from processing, for people; empty when nothing does. */
  public String waitingFor() {
    if (!feed.isLoaded()) {
      return catalogProblem().orElse("");
    }
    return isRunning()
        ? ""
        : "Kafka Streams is " + state() + restore.summary().map(how -> ", " + how).orElse("");
  }

  /** Kafka Streams' state. */
  public KafkaStreams.State state() {
    return streams.state();
  }

  /** Why the catalog is not loaded or not followed; empty when it is. */
  public Optional<String> catalogProblem() {
    return feed.isLoaded()
        ? feed.problem()
        : Optional.of(feed.problem().orElseGet(this::catalogProgress));
  }

  private String catalogProgress() {
    String progress = feed.progress();
    return "the catalog is not loaded yet" + (progress.isEmpty() ? "" : ": " + progress);
  }

  /**
   * Why the schema registry does not answer or refuses our credentials; empty when it serves us.
   */
  public Optional<String> registryProblem() {
    return registry.problem();
  }

  /** Which topics were deleted since the start, and the remedy; empty when none was. */
  public Optional<String> topicProblem() {
    return watch.problem();
  }

  /** Why articles wait for the schema registry right now; empty when none does. */
  public Optional<String> schemaProblem() {
    return schemas.problem();
  }

  /** How many schemas articles wait for right now. */
  public int schemasAwaited() {
    return schemas.awaited();
  }

  /**
   * How far the consumer group, with all its instances, is in the raw topic, as the brokers know
   * it.
   *
   * @throws KafkaException when they do not answer
   * @throws IllegalStateException when the application is closed
   */
  public List<GroupProgress.OfPartition> progress() {
    return group.now();
  }

  /** The catalog that articles are linked to right now. */
  public Catalog catalog() {
    return catalog.snapshot();
  }

  /** Which rights the cluster refused while it ran, and the remedy; empty when it refused none. */
  public Optional<String> refusal() {
    return Optional.ofNullable(refusal);
  }

  /** Kafka Streams, for a binder of its metrics. */
  public KafkaStreams streams() {
    return streams;
  }

  /**
   * Stops: commits work in progress and leaves the consumer group, so that others take over at
   * once. Without effect the second time.
   */
  @Override
  public void close() {
    StopReason reason = StopReason.FAILED;
    // First: while Kafka Streams stops, nobody waits for it to run.
    progress.close();
    try {
      reason = closeStreams() ? StopReason.REQUESTED : StopReason.STOP_TIMED_OUT;
    } finally {
      parts.close();
      stopped(reason);
    }
  }

  private boolean closeStreams() {
    return streams.close(
        CloseOptions.timeout(config.lifecycle().stopTimeout())
            .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
  }

  private void stopped(StopReason reason) {
    if (stopped.complete(reason)) {
      LOG.info("Stopped: inTime={}", reason == StopReason.REQUESTED);
      if (reason == StopReason.STOP_TIMED_OUT) {
        LOG.warn(
            "The stop took longer than {} ({}): nothing is lost, what was in progress is done"
                + " again",
            ConfigKeys.STOP_TIMEOUT,
            config.lifecycle().stopTimeout());
      }
    }
  }

  private void refuse(String missing) {
    LOG.error("Not allowed: {}", missing);
    refusal = missing;
  }

  private void stateChanged(KafkaStreams.State now, KafkaStreams.State before) {
    LOG.info("Kafka Streams: {} -> {}", before, now);
    if (now == KafkaStreams.State.ERROR) {
      stopped.complete(StopReason.FAILED);
    }
  }
}
