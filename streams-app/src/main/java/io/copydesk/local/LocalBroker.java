package io.copydesk.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;

/**
 * A real Kafka broker inside this JVM: one node that is controller and broker at once (KRaft), with
 * its data on disk. It listens on the loopback interface only. What it holds survives a restart,
 * also one after {@code kill -9}.
 *
 * <p>Thread-safe. Closing twice does nothing more.
 */
public final class LocalBroker implements AutoCloseable {
  private static final int NODE_ID = 1;

  /** For a predecessor that is just ending. Set by hand. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final KafkaNode node;
  private final DirectoryLock lock;
  private final int port;
  private boolean closed;

  private LocalBroker(KafkaNode node, DirectoryLock lock, int port) {
    this.node = node;
    this.lock = lock;
    this.port = port;
  }

  /**
   * Starts a broker and returns when clients can use it: 2 to 3 s, about 5 s after a crash.
   *
   * @param directory where its data is, or is to be
   * @param port the port to listen on, or 0 for any free one
   * @throws CannotStartException if the directory is in use or cannot be written to, the port is
   *     taken, or Kafka fails
   */
  public static LocalBroker start(Path directory, int port) throws CannotStartException {
    Path dir = directory.toAbsolutePath().normalize();
    // Before anything is written: a second broker on the same directory would wedge the first.
    DirectoryLock lock = DirectoryLock.acquire(dir, PATIENCE);
    try {
      return start(dir.resolve("log"), port, lock);
    } catch (CannotStartException | RuntimeException e) {
      release(lock, e);
      throw e;
    }
  }

  private static LocalBroker start(Path logDir, int wantedPort, DirectoryLock lock)
      throws CannotStartException {
    // Held from here on, since Kafka answers a taken port by ending the JVM.
    try (HeldPorts ports = new HeldPorts()) {
      int port = ports.hold(wantedPort, "broker", "--port");
      int controllerPort = ports.holdAny("broker's controller");
      format(logDir);
      KafkaNode node = KafkaNode.start(properties(logDir, port, controllerPort), ports);
      return new LocalBroker(node, lock, port);
    } catch (CannotStartException e) {
      throw e;
    } catch (Exception e) {
      throw new CannotStartException(
          "The broker did not start on "
              + logDir
              + ": "
              + e.getMessage()
              + ". If its data is damaged, remove that directory or choose another one with --dir.",
          e);
    }
  }

  /** Makes the folder of the log one of Kafka, unless it is one. */
  static void format(Path logDir) throws Exception {
    if (Files.exists(logDir.resolve("meta.properties"))) {
      return;
    }
    new Formatter()
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .setNodeId(NODE_ID)
        .setClusterId(Uuid.randomUuid().toString())
        .setDirectories(List.of(logDir.toString()))
        .setMetadataLogDirectory(logDir.toString())
        .setControllerListenerName("CONTROLLER")
        .setIgnoreFormatted(true)
        .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
        .run();
  }

  /** The settings of the node. */
  static Properties properties(Path logDir, int port, int controllerPort) {
    String host = LoopbackPort.HOST;
    var properties = new Properties();
    properties.putAll(BrokerSettings.laptop());
    properties.put("process.roles", "broker,controller");
    properties.put("node.id", Integer.toString(NODE_ID));
    properties.put("controller.quorum.voters", NODE_ID + "@" + host + ":" + controllerPort);
    properties.put("controller.listener.names", "CONTROLLER");
    properties.put(
        "listeners",
        "PLAINTEXT://" + host + ":" + port + ",CONTROLLER://" + host + ":" + controllerPort);
    properties.put("advertised.listeners", "PLAINTEXT://" + host + ":" + port);
    properties.put("inter.broker.listener.name", "PLAINTEXT");
    properties.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    properties.put("log.dirs", logDir.toString());
    return properties;
  }

  /** The address for clients' {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return LoopbackPort.HOST + ":" + port;
  }

  /** The port it listens on. */
  public int port() {
    return port;
  }

  /** Stops the broker cleanly and gives its directory free, also when it does not stop cleanly. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (lock) {
      node.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void release(DirectoryLock lock, Exception reason) {
    try {
      lock.close();
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }
}
