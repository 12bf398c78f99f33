package io.copydesk.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Uuid;

/**
 * Three brokers in processes of their own. Every topic, and those of offsets and transactions, has
 * a replica on each; a record counts when two have it.
 */
public final class BrokerCluster implements AutoCloseable {

  private static final int SIZE = 3;
  private static final Duration READY = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final Map<String, String> REPLICATION =
      Map.of(
          "default.replication.factor", "3",
          "min.insync.replicas", "2",
          "offsets.topic.replication.factor", "3",
          "transaction.state.log.replication.factor", "3",
          "transaction.state.log.min.isr", "2",
          "share.coordinator.state.topic.replication.factor", "3",
          "share.coordinator.state.topic.min.isr", "2");

  private final List<BrokerProcess> brokers = new ArrayList<>();
  private final List<Integer> ports = new ArrayList<>();
  private final List<Integer> controllerPorts = new ArrayList<>();
  private final String id = Uuid.randomUuid().toString();

  private BrokerCluster() {}

  /** Starts the three and returns when clients can use them. */
  public static BrokerCluster start(Path directory) throws Exception {
    BrokerCluster cluster = new BrokerCluster();
    for (int i = 0; i < SIZE; i++) {
      cluster.ports.add(LoopbackPort.claimAny("broker"));
      cluster.controllerPorts.add(LoopbackPort.claimAny("controller"));
    }
    try {
      for (int node = 0; node < SIZE; node++) {
        Path home = directory.resolve("broker-" + node);
        cluster.brokers.add(BrokerProcess.start(home, cluster.id, cluster.settings(node, home)));
      }
      cluster.awaitInSync();
      return cluster;
    } catch (Exception | AssertionError e) {
      cluster.close();
      throw e;
    }
  }

  private Map<String, String> settings(int node, Path home) {
    Map<String, String> settings = new HashMap<>(BrokerSettings.laptop());
    settings.putAll(REPLICATION);
    String broker = "PLAINTEXT://" + LoopbackPort.HOST + ":" + ports.get(node);
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", Integer.toString(node));
    settings.put("controller.quorum.voters", voters());
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put(
        "listeners",
        broker + ",CONTROLLER://" + LoopbackPort.HOST + ":" + controllerPorts.get(node));
    settings.put("advertised.listeners", broker);
    settings.put("inter.broker.listener.name", "PLAINTEXT");
    settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    settings.put("log.dirs", home.resolve("log").toString());
    return settings;
  }

  private String voters() {
    List<String> voters = new ArrayList<>();
    for (int node = 0; node < SIZE; node++) {
      voters.add(node + "@" + LoopbackPort.HOST + ":" + controllerPorts.get(node));
    }
    return String.join(",", voters);
  }

  /** All three addresses. */
  public String bootstrapServers() {
    return ports.stream()
        .map(port -> LoopbackPort.HOST + ":" + port)
        .collect(Collectors.joining(","));
  }

  /** In the order of their node ids. */
  public List<BrokerProcess> brokers() {
    return List.copyOf(brokers);
  }

  /** As a power failure does. */
  public void killAll() {
    brokers.forEach(BrokerProcess::kill);
  }

  /** Starts all three again on what they left. */
  public void restartAll() throws IOException {
    for (BrokerProcess broker : brokers) {
      broker.restart();
    }
  }

  /** Waits until all three answer and every partition has its three replicas in sync. */
  public void awaitInSync() throws InterruptedException {
    Instant deadline = Instant.now().plus(READY);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
      while (!isInSync(admin)) {
        brokers.forEach(BrokerProcess::requireAlive);
        if (Instant.now().isAfter(deadline)) {
          throw new AssertionError("the brokers are not in sync after " + READY);
        }
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      }
    }
  }

  private static boolean isInSync(Admin admin) throws InterruptedException {
    try {
      if (admin.describeCluster().nodes().get(1, TimeUnit.SECONDS).size() < SIZE) {
        return false;
      }
      Set<String> names = admin.listTopics().names().get(5, TimeUnit.SECONDS);
      return admin.describeTopics(names).allTopicNames().get(5, TimeUnit.SECONDS).values().stream()
          .allMatch(BrokerCluster::isInSync);
    } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
      // Not all are up yet.
      return false;
    }
  }

  private static boolean isInSync(TopicDescription topic) {
    return topic.partitions().stream().allMatch(partition -> partition.isr().size() == SIZE);
  }

  @Override
  public void close() {
    brokers.forEach(BrokerProcess::close);
  }
}
