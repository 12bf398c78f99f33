package io.copydesk.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.copydesk.local.TestStack;
import io.copydesk.pipeline.Await;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.TaskCorruptedException;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.internals.DefaultKafkaClientSupplier;

/**
 * A small application of three instances that copies records, in which a task finds its state
 * unusable while a rebalance is in progress: one instance is busy and does not answer.
 */
final class CorruptedTask implements AutoCloseable {

  private static final String CORRUPT = "corrupt";
  private static final String BLOCK = "block";
  private static final String LAST = "last";
  private static final int PARTITIONS = 4;
  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final Duration JOINED_AGAIN = Duration.ofSeconds(3);

  private final TestStack stack;
  private final String name;
  private final Path folder;
  private final Producers producers;
  private final Admin admin;
  private final KafkaProducer<byte[], byte[]> client;
  private final List<KafkaStreams> instances = new ArrayList<>();

  /** Who has which partition. */
  private final Map<Integer, String> owners = new ConcurrentHashMap<>();

  private final Queue<String> processed = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean corrupted = new AtomicBoolean();
  private final CountDownLatch busy = new CountDownLatch(1);
  private final AtomicBoolean blocked = new AtomicBoolean();
  private int healthy;

  /** Make a stream thread's producer. */
  @FunctionalInterface
  interface Producers {
    Producer<byte[], byte[]> of(Map<String, Object> config);
  }

  CorruptedTask(TestStack stack, String name, Path folder, Producers producers) throws Exception {
    this.stack = stack;
    this.name = name;
    this.folder = folder;
    this.producers = producers;
    this.admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()));
    this.client =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", stack.bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    admin
        .createTopics(
            List.of(new NewTopic(in(), PARTITIONS, (short) 1), new NewTopic(out(), 1, (short) 1)))
        .all()
        .get();
  }

  private String in() {
    return name + "-in";
  }

  private String out() {
    return name + "-out";
  }

  private void start(String instance) {
    Properties settings = new Properties();
    settings.putAll(
        Map.of(
            "application.id", name,
            "bootstrap.servers", stack.bootstrapServers(),
            "state.dir", folder.resolve(name + instance).toString(),
            "num.stream.threads", "1",
            "processing.guarantee", "exactly_once_v2",
            "commit.interval.ms", "200",
            "main.consumer.heartbeat.interval.ms", "200"));
    Topology topology = new Topology();
    topology.addSource("in", new ByteArrayDeserializer(), new ByteArrayDeserializer(), in());
    topology.addProcessor("copy", () -> new Copy(instance), "in");
    topology.addSink("out", out(), new ByteArraySerializer(), new ByteArraySerializer(), "copy");
    KafkaStreams streams =
        new KafkaStreams(
            topology,
            settings,
            new DefaultKafkaClientSupplier() {
              @Override
              public Producer<byte[], byte[]> getProducer(Map<String, Object> config) {
                return producers.of(config);
              }
            });
    instances.add(streams);
    streams.start();
  }

  /** Copies records, and is busy or finds its state corrupted when the test says so. */
  private final class Copy implements Processor<byte[], byte[], byte[], byte[]> {

    private final String instance;
    private ProcessorContext<byte[], byte[]> context;

    Copy(String instance) {
      this.instance = instance;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
      this.context = context;
      owners.put(context.taskId().partition(), instance);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
      String value = new String(record.value(), UTF_8);
      switch (value) {
        case BLOCK -> await();
        case CORRUPT -> {
          if (corrupted.compareAndSet(false, true)) {
            throw new TaskCorruptedException(Set.of(context.taskId()));
          }
        }
        default -> {
          context.forward(record);
          processed.add(value);
        }
      }
    }

    private void await() {
      blocked.set(true);
      try {
        if (!busy.await(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
          throw new IllegalStateException("nobody ended the rebalance");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  void startTwoInstances() throws Exception {
    start("a");
    start("b");
    Await.until(
        "both have two partitions for good",
        LIMIT,
        () -> has("a") == 2 && has("b") == 2 && state() == GroupState.STABLE);
  }

  private long has(String instance) {
    return owners.values().stream().filter(instance::equals).count();
  }

  private int partition(String instance, int number) {
    return owners.entrySet().stream()
        .filter(owner -> owner.getValue().equals(instance))
        .map(Map.Entry::getKey)
        .sorted()
        .skip(number)
        .findFirst()
        .orElseThrow();
  }

  /** The second instance is busy, and a third one joins: the first one waits for the second. */
  void beginRebalanceThatLasts() throws Exception {
    post(partition("b", 0), BLOCK);
    // Were it not busy yet, the third one would be let in at once and take a task of the first.
    Await.until("the second one is busy", LIMIT, blocked::get);
    start("c");
    Await.until("a rebalance is in progress", LIMIT, this::isPreparing);
    long since = System.nanoTime();
    Await.until(
        "the first instance has joined again",
        LIMIT,
        () -> System.nanoTime() - since > JOINED_AGAIN.toNanos());
  }

  private boolean isPreparing() throws ExecutionException, InterruptedException {
    return state() == GroupState.PREPARING_REBALANCE;
  }

  private GroupState state() throws ExecutionException, InterruptedException {
    return admin.describeConsumerGroups(List.of(name)).all().get().get(name).groupState();
  }

  /** One task of the first instance publishes, then its other one is corrupted. */
  void publishBesideACorruptedTask(int records) throws Exception {
    healthy = partition("a", 0);
    for (int i = 0; i < records; i++) {
      post(healthy, Integer.toString(i));
    }
    Await.until("all are processed", LIMIT, () -> processed.size() == records);
    post(partition("a", 1), CORRUPT);
    Await.until("a task is corrupted", LIMIT, corrupted::get);
  }

  void endRebalance() {
    busy.countDown();
  }

  private void post(int partition, String value) throws Exception {
    client.send(new ProducerRecord<>(in(), partition, null, value.getBytes(UTF_8))).get();
  }

  /** By the healthy task, as readers of committed records see it. */
  List<String> publishedInTheEnd() throws Exception {
    post(healthy, LAST);
    List<String> published = new ArrayList<>();
    try (Consumer<byte[], byte[]> reader =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers", stack.bootstrapServers(), "isolation.level", "read_committed"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      TopicPartition only = new TopicPartition(out(), 0);
      reader.assign(List.of(only));
      reader.seekToBeginning(List.of(only));
      Await.until(
          "the last is published",
          LIMIT,
          () -> {
            reader
                .poll(Duration.ofMillis(100))
                .forEach(record -> published.add(new String(record.value(), UTF_8)));
            return published.contains(LAST);
          });
    }
    published.remove(LAST);
    return published;
  }

  @Override
  public void close() {
    busy.countDown();
    instances.forEach(instance -> instance.close(Duration.ofSeconds(10)));
    client.close();
    admin.close();
  }
}
