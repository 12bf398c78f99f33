package io.copydesk.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;

/** One node of a cluster, controller and broker at once, in a JVM that a test can kill. */
public final class BrokerProcess implements AutoCloseable {

  private static final List<String> JVM_OPTIONS =
      List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private final Path directory;
  private final Path properties;
  private JavaProcess process;

  private BrokerProcess(Path directory, Path properties) throws IOException {
    this.directory = directory;
    this.properties = properties;
    this.process = launch();
  }

  /**
   * Starts a node; it is ready some seconds later, once it has found the others.
   *
   * @param settings all of it, with node.id and log.dirs
   */
  static BrokerProcess start(Path directory, String clusterId, Map<String, String> settings)
      throws Exception {
    Files.createDirectories(directory);
    format(clusterId, settings);
    Properties all = new Properties();
    all.putAll(settings);
    Path file = directory.resolve("server.properties");
    try (Writer out = Files.newBufferedWriter(file)) {
      all.store(out, null);
    }
    return new BrokerProcess(directory, file);
  }

  private static void format(String clusterId, Map<String, String> settings) throws Exception {
    String logDirectory = settings.get("log.dirs");
    new Formatter()
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .setNodeId(Integer.parseInt(settings.get("node.id")))
        .setClusterId(clusterId)
        .setDirectories(List.of(logDirectory))
        .setMetadataLogDirectory(logDirectory)
        .setControllerListenerName("CONTROLLER")
        .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
        .run();
  }

  private JavaProcess launch() throws IOException {
    return JavaProcess.start(
        directory.resolve("server.log"), JVM_OPTIONS, "kafka.Kafka", properties.toString());
  }

  /** As {@code kill -9} does. */
  public void kill() {
    process.kill();
  }

  /** Asks it to hand over its partitions and to end. */
  public void stop() throws IOException, InterruptedException {
    process.stop();
  }

  /** Starts it again on the data that it left. */
  public void restart() throws IOException {
    process = launch();
  }

  /** Throws an {@link AssertionError} when it has ended. */
  public void requireAlive() {
    process.requireAlive();
  }

  @Override
  public void close() {
    process.kill();
  }
}
