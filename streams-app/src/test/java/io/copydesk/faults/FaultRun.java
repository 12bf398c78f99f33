package io.copydesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.live.BundledCatalog;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.pipeline.Await;
import io.copydesk.pipeline.Downstream;
import io.copydesk.pipeline.TestPipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** One fault's own topics, application, load and reader. */
final class FaultRun implements AutoCloseable {

  /** How many articles are posted after each fault, so that there is work in every partition. */
  static final int AFTER = 300;

  /** One partition for each thread of two instances. */
  private static final Map<String, String> SETTINGS = Map.of("copydesk.topics.partitions", "4");

  /** How long anything is waited for. */
  static final Duration LIMIT = Duration.ofMinutes(5);

  private final String fault;
  private final Path folder;
  private final TestPipeline pipeline;
  private final Load load;
  private final Reader reader;
  private final List<Instance> started = new ArrayList<>();
  private final List<Instance> mustLive = new ArrayList<>();
  private Duration recovery = Duration.ZERO;

  private FaultRun(String fault, Path folder, TestPipeline pipeline) {
    this.fault = fault;
    this.folder = folder;
    this.pipeline = pipeline;
    this.load = new Load(pipeline);
    this.reader = new Reader(pipeline);
  }

  /** Something that is done to the application or to what it needs. */
  @FunctionalInterface
  interface Action {
    void run() throws Exception;
  }

  /**
   * Prepares topics, schemas, catalog, load and reader; no instance is started.
   *
   * @param name of the application, and with a dot the prefix of its topics
   * @param fault as the table names it
   */
  static FaultRun prepare(FaultStack stack, String name, String fault, Path folder)
      throws IOException, InterruptedException {
    return prepare(stack, name, fault, folder, Map.of());
  }

  /**
   * The same.
   *
   * @param more settings, over those of every fault; an empty one is left out
   */
  static FaultRun prepare(
      FaultStack stack, String name, String fault, Path folder, Map<String, String> more)
      throws IOException, InterruptedException {
    Map<String, String> settings = new HashMap<>(SETTINGS);
    settings.putAll(more);
    TestPipeline pipeline =
        TestPipeline.prepare(stack, name, folder, TestPipeline.Reference.BUNDLED, settings);
    return new FaultRun(fault, folder, pipeline);
  }

  /** Starts one more instance, which has to live from here on. */
  Instance start(String name) throws IOException {
    Instance instance = Instance.start(pipeline.settingsFile(folder), folder.resolve(name));
    started.add(instance);
    mustLive.add(instance);
    return instance;
  }

  /** From here on this instance may end. */
  void mayEnd(Instance instance) {
    mustLive.remove(instance);
  }

  /** From here on this instance has to live again. */
  void mustLive(Instance instance) {
    mustLive.add(instance);
  }

  private void check() {
    mustLive.forEach(Instance::requireAlive);
  }

  Load load() {
    return load;
  }

  TestPipeline pipeline() {
    return pipeline;
  }

  /** Begins to post so many articles more, and waits until the first few of them are enriched. */
  void beginAndAwait(int articles, int enriched) throws Exception {
    int before = reader.seen();
    load.begin(articles);
    reader.awaitSeen(before + enriched, this::check);
  }

  /**
   * Does harm, posts some more, helps, and measures how long it takes until articles come out.
   *
   * @param fault is over when the harm is done
   * @param remedy what an operator or a platform does about it
   */
  void recoverFrom(Action fault, Action remedy) throws Exception {
    long started = System.nanoTime();
    fault.run();
    Map<TopicPartition, Long> ends = reader.ends();
    load.begin(AFTER);
    remedy.run();
    reader.awaitBeyond(ends, this::check);
    Duration took = Duration.ofNanos(System.nanoTime() - started);
    System.out.printf("%s: recovered after %d ms%n", this.fault, took.toMillis());
    recovery = took.compareTo(recovery) > 0 ? took : recovery;
  }

  /** Lets time pass in which no instance may end. */
  void watch(Duration time) throws Exception {
    long started = System.nanoTime();
    Await.until(
        "time passes",
        LIMIT,
        () -> {
          check();
          return System.nanoTime() - started > time.toNanos();
        });
  }

  /** Waits until the application has committed something new in every partition. */
  void awaitCommitsEverywhere() throws Exception {
    Map<TopicPartition, Long> before = pipeline.committed();
    Await.until(
        "the group commits beyond " + before,
        LIMIT,
        () -> {
          check();
          Map<TopicPartition, Long> now = pipeline.committed();
          return before.keySet().stream()
              .filter(partition -> partition.topic().equals(pipeline.topics().raw().name()))
              .allMatch(
                  partition ->
                      now.getOrDefault(partition, 0L) > before.getOrDefault(partition, 0L));
        });
  }

  /** Waits until so many stream threads of all instances have work. */
  void awaitThreads(int count) throws Exception {
    Await.until(
        count + " stream threads have work",
        LIMIT,
        () -> {
          check();
          return pipeline.members() == count;
        });
  }

  /** Waits until readers have the dead letter of a record with that key. */
  void awaitDeadLetter(String key) throws Exception {
    String letters = pipeline.topics().deadLetters().name();
    Await.until(
        "the dead letter of " + key,
        LIMIT,
        () -> {
          check();
          return pipeline.client().committed(letters).stream()
              .anyMatch(letter -> Downstream.key(letter).equals(key));
        });
  }

  /** Posts the bundled entities again, one after the other, until there are so many. */
  void importEntities(int count) {
    String entities = pipeline.topics().entities().name();
    List<ReferenceEntity> bundled = BundledCatalog.entities();
    for (int i = 0; i < count; i++) {
      ReferenceEntity entity = bundled.get(i % bundled.size());
      pipeline.client().post(entities, entity.getId(), entity);
    }
    pipeline.client().flush();
  }

  /**
   * How many enriched articles were written in transactions that were aborted, which readers do not
   * see.
   */
  int aborted() {
    String enriched = pipeline.topics().enriched().name();
    return pipeline.client().uncommitted(enriched).size()
        - pipeline.client().committed(enriched).size();
  }

  /**
   * Waits until everything is processed, adds the row to the table, then asserts that nothing is
   * lost or doubled.
   */
  void finish(FaultTable table) throws Exception {
    load.await();
    pipeline.awaitProcessed(LIMIT, this::check);
    Findings findings = Findings.of(pipeline, load);
    int poison = load.poison().size();
    table.add(
        new Row(
            fault,
            load.articles().size(),
            findings.articles().correct(),
            findings.duplicates(),
            findings.lost(),
            findings.letters().correct() + " of " + poison,
            recovery));
    check();
    assertThat(findings.articles().found()).isEqualTo(findings.articles().wanted());
    assertThat(findings.facts().found()).isEqualTo(findings.facts().wanted());
    assertThat(findings.letters().found()).isEqualTo(findings.letters().wanted());
  }

  @Override
  public void close() {
    started.forEach(Instance::close);
    load.close();
    reader.close();
    try (pipeline) {
      pipeline.deleteTopics();
    }
  }
}
