package io.copydesk.topology;

import io.copydesk.events.RawArticle;
import io.copydesk.topology.intake.RoundSize;
import io.copydesk.topology.topic.Limits;
import io.copydesk.topology.topic.MinConfidence;
import io.copydesk.topology.topic.Topic;
import io.copydesk.topology.topic.Topics;
import io.copydesk.topology.wire.RecordCodec;
import io.copydesk.topology.wire.SerdeSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The topology in a test driver, with fakes for what it needs. */
public final class TopologyBench implements AutoCloseable {

  public static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

  /**
   * The present: later timestamps lie in the future. The tests' articles are of the weeks after
   * {@link #MONDAY}.
   */
  public static final Instant NOW = MONDAY.plus(Duration.ofDays(30));

  /** Longer than a busy machine keeps a test waiting, since an outage that ends sooner is one. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  public static final Limits LIMITS = new Limits(2_000, 100_000);
  public static final Topics TOPICS = Topics.of("news.", 12, LIMITS);

  public final CountingMetrics metrics = new CountingMetrics();
  public final AtomicInteger outage = new AtomicInteger();
  public final RecordCodec codec;

  private final Limits limits;
  private final Topics topics;
  private final MinConfidence minConfidence;
  private final Path state = emptyDirectory();
  private final TopologyTestDriver driver;
  private final TestInputTopic<byte[], byte[]> raw;

  /** Everything is published. */
  public TopologyBench() {
    this(TOPICS, MinConfidence.NONE);
  }

  public TopologyBench(Topics topics, MinConfidence minConfidence) {
    this(topics, minConfidence, LIMITS);
  }

  /** With limits of its own. */
  TopologyBench(Limits limits) {
    this(Topics.of("news.", 12, limits), MinConfidence.NONE, limits);
  }

  private TopologyBench(Topics topics, MinConfidence minConfidence, Limits limits) {
    this.limits = limits;
    this.topics = topics;
    this.minConfidence = minConfidence;
    SerdeSettings serdes = serdes();
    codec = RecordCodec.of(serdes);
    driver = new TopologyTestDriver(topology(), streams());
    raw =
        driver.createInputTopic(
            TOPICS.raw().name(), new ByteArraySerializer(), new ByteArraySerializer());
  }

  private static Path emptyDirectory() {
    try {
      return Files.createTempDirectory("copydesk-topology");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Properties streams() {
    Properties streams = new Properties();
    streams.putAll(
        Map.of(
            "application.id", "copydesk",
            "bootstrap.servers", "localhost:9",
            "state.dir", state.toString(),
            "processing.guarantee", "exactly_once_v2",
            "ensure.explicit.internal.resource.naming", "true"));
    return streams;
  }

  private SerdeSettings serdes() {
    return new SerdeSettings(
        WireSerializer.class.getName(),
        WireDeserializer.class.getName(),
        Map.of(WireDeserializer.OUTAGE, outage));
  }

  Topology topology() {
    FakeCatalogUpdates catalog = new FakeCatalogUpdates();
    return new EnrichmentTopology(
            new EnrichmentTopology.Settings(
                topics, minConfidence, limits, Duration.ofDays(7), PATIENCE, Duration.ofMillis(50)),
            codec,
            new FakeEnricher(),
            catalog::snapshot,
            new RoundSize(Duration.ofSeconds(9), 20),
            () -> NOW,
            metrics)
        .build(streams());
  }

  public static RawArticle.Builder article(String id, String body) {
    return RawArticle.newBuilder().setId(id).setTitle("A title").setBody(body);
  }

  public byte[] bytes(RawArticle.Builder article) {
    return codec.encode(TOPICS.raw().name(), article.build());
  }

  public void post(String key, byte @Nullable [] value, Instant time, Headers headers) {
    raw.pipeInput(new TestRecord<>(key.getBytes(StandardCharsets.UTF_8), value, headers, time));
  }

  public void post(String key, byte @Nullable [] value, Instant time) {
    raw.pipeInput(key.getBytes(StandardCharsets.UTF_8), value, time);
  }

  public void postWithoutKey(byte[] value, Instant time) {
    raw.pipeInput(null, value, time);
  }

  public void post(String key, RawArticle.Builder article) {
    post(key, bytes(article), MONDAY);
  }

  public List<TestRecord<byte[], byte[]>> read(Topic topic) {
    return driver
        .createOutputTopic(topic.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
        .readRecordsToList();
  }

  <T> T decode(Topic topic, TestRecord<byte[], byte[]> record, Class<T> type) {
    return codec.decode(topic.name(), record.value(), type);
  }

  public static String key(TestRecord<byte[], byte[]> record) {
    return new String(record.key(), StandardCharsets.UTF_8);
  }

  public static String header(TestRecord<byte[], byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    driver.close();
    codec.close();
    Utils.delete(state.toFile());
  }
}
