package io.copydesk.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.Uuid;

/**
 * A broker that has two addresses: whoever comes by the one gets its answers at once, whoever comes
 * by the other gets each so much later.
 */
public final class DistantBroker implements AutoCloseable {

  private static final String NODE = "1";

  private final DelayProxy line;
  private final BrokerProcess broker;
  private final int nearPort;

  private DistantBroker(DelayProxy line, BrokerProcess broker, int nearPort) {
    this.line = line;
    this.broker = broker;
    this.nearPort = nearPort;
  }

  /** Starts one; clients wait until it answers. */
  public static DistantBroker start(Path directory, Duration delay) throws Exception {
    int near = LoopbackPort.claimAny("broker");
    int distant = LoopbackPort.claimAny("broker");
    DelayProxy line = DelayProxy.start(distant, delay);
    Map<String, String> settings = settings(directory, near, distant, line.port());
    String cluster = Uuid.randomUuid().toString();
    return new DistantBroker(line, BrokerProcess.start(directory, cluster, settings), near);
  }

  private static Map<String, String> settings(Path directory, int near, int distant, int line)
      throws Exception {
    int controller = LoopbackPort.claimAny("controller");
    String host = LoopbackPort.HOST;
    Map<String, String> settings = new HashMap<>(BrokerSettings.laptop());
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", NODE);
    settings.put("controller.quorum.voters", NODE + "@" + host + ":" + controller);
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put(
        "listeners",
        "NEAR://%s:%d,DISTANT://%s:%d,CONTROLLER://%s:%d"
            .formatted(host, near, host, distant, host, controller));
    settings.put(
        "advertised.listeners", "NEAR://%s:%d,DISTANT://localhost:%d".formatted(host, near, line));
    settings.put("inter.broker.listener.name", "NEAR");
    settings.put(
        "listener.security.protocol.map", "NEAR:PLAINTEXT,DISTANT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    settings.put("log.dirs", directory.resolve("log").toString());
    return settings;
  }

  /** Where it answers at once. */
  public String bootstrapServers() {
    return LoopbackPort.HOST + ":" + nearPort;
  }

  /** Where it answers late, also whoever asks where it is. */
  public String distantBootstrapServers() {
    return "localhost:" + line.port();
  }

  @Override
  public void close() {
    line.close();
    broker.close();
  }
}
