package io.copydesk.topology;

import io.copydesk.catalog.Catalog;
import io.copydesk.enrich.Enricher;
import io.copydesk.topology.article.ArticleProcessor;
import io.copydesk.topology.article.ArticleSteps;
import io.copydesk.topology.article.CommitPace;
import io.copydesk.topology.article.RecordTime;
import io.copydesk.topology.article.SeenArticles;
import io.copydesk.topology.deadletter.DeadLetter;
import io.copydesk.topology.fault.Patience;
import io.copydesk.topology.intake.RoundSize;
import io.copydesk.topology.metrics.PipelineMetrics;
import io.copydesk.topology.topic.Limits;
import io.copydesk.topology.topic.MinConfidence;
import io.copydesk.topology.topic.Nodes;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import io.copydesk.topology.wire.RecordCodec;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.processor.api.Processor;

/**
 * The Kafka Streams topology: one source of raw articles, one processor, a sink for each topic.
 *
 * <p>Source and sinks carry bytes, and the processor decodes, encodes and measures: so undecodable
 * bytes never meet a deserialization handler (the built-in one would dead-letter good records while
 * the registry is down), dead letters hold the very bytes, and nothing is sent that a broker could
 * refuse for its size. Dead letters leave by a sink of their own, in the record's transaction.
 * Kafka Streams' own dead-letter topic ({@code errors.dead.letter.queue.topic.name}) stays unset:
 * every failure that is a record's fault is caught before it reaches a handler, and the others must
 * not be skipped.
 *
 * <p>The raw topic's key has to be the article's id, so that equal ids are in one partition:
 * repeats are recognised within a partition only. Articles with another key are counted; a repeat
 * of one in another partition is published.
 *
 * @param settings topics, limits and windows
 * @param codec of the record values; one for all tasks; closing it is the caller's task
 * @param enricher thread-safe
 * @param catalog the catalog as of now
 * @param round is told how long each article takes
 * @param clock tells which timestamps lie in the future
 * @param metrics is told what becomes of each record
 */
public record EnrichmentTopology(
    Settings settings,
    RecordCodec codec,
    Enricher enricher,
    Supplier<Catalog> catalog,
    RoundSize round,
    InstantSource clock,
    PipelineMetrics metrics) {

  /**
   * What the operator can choose.
   *
   * @param topics every topic
   * @param minConfidence how sure a fact has to be to be published on its feed's topic
   * @param limits on the size of records
   * @param duplicateWindow how long an identical repeat of an article is recognised, in stream time
   * @param patience how long a transient fault is waited out before the stream thread starts over
   * @param commitPause the shortest time between two commits of a thread that keeps up with what
   *     comes
   */
  public record Settings(
      Topics topics,
      MinConfidence minConfidence,
      Limits limits,
      Duration duplicateWindow,
      Duration patience,
      Duration commitPause) {}

  /**
   * Builds the topology.
   *
   * @param streams Kafka Streams' configuration
   */
  public Topology build(Properties streams) {
    // Only through a TopologyConfig are the build-time settings (explicit naming) in force.
    StreamsConfig config = new StreamsConfig(streams);
    Topology topology = new Topology(new TopologyConfig(config));
    addArticles(topology, pace(config));
    return topology;
  }

  /**
   * The name of the one topic that Kafka Streams makes itself, the changelog of the articles that
   * were seen.
   */
  public static String changelog(String applicationId) {
    return applicationId + "-" + Nodes.SEEN + "-changelog";
  }

  private CommitPace pace(StreamsConfig config) {
    return new CommitPace(
        Duration.ofMillis(config.getLong(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG)),
        settings.commitPause());
  }

  private void addArticles(Topology topology, CommitPace pace) {
    Topics topics = settings.topics();
    addSource(topology, Nodes.RAW, topics.raw());
    topology.addProcessor(Nodes.ENRICH, () -> articleProcessor(pace), Nodes.RAW);
    topology.addStateStore(SeenArticles.store(settings.duplicateWindow()), Nodes.ENRICH);
    addSink(topology, Nodes.ENRICHED, topics.enriched(), Nodes.ENRICH);
    topics.feeds().forEach((feed, topic) -> addSink(topology, feed.word(), topic, Nodes.ENRICH));
    addSink(topology, Nodes.DEAD_LETTERS, topics.deadLetters(), Nodes.ENRICH);
  }

  private Processor<byte[], byte[], byte[], byte[]> articleProcessor(CommitPace pace) {
    ArticleSteps steps =
        new ArticleSteps(
            settings.topics(),
            settings.minConfidence(),
            settings.limits(),
            enricher,
            codec,
            new Patience(settings.patience()));
    return new ArticleProcessor(
        steps, catalog, deadLetter(), settings.duplicateWindow(), pace, round, metrics);
  }

  private DeadLetter deadLetter() {
    return new DeadLetter(settings.limits().messageBytes());
  }

  private void addSource(Topology topology, String name, Topic topic) {
    topology.addSource(
        AutoOffsetReset.earliest(),
        name,
        new RecordTime(clock, metrics::fromTheFuture),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer(),
        topic.name());
  }

  private static void addSink(Topology topology, String name, Topic topic, String parent) {
    topology.addSink(
        name, topic.name(), new ByteArraySerializer(), new ByteArraySerializer(), parent);
  }
}
