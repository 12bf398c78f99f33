package io.copydesk.local;

import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import kafka.server.BrokerServer;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.Server;
import kafka.server.SharedServer;
import kafka.server.StandardFaultHandlerFactory;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.bootstrap.BootstrapMetadata;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.raft.QuorumConfig;
import org.apache.kafka.server.ServerSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scala.Tuple2;

/**
 * A Kafka node that is controller and broker at once: what Kafka's own {@link KafkaRaftServer}
 * does, which takes no sockets that are there already. Not thread-safe.
 *
 * @param controller has to start before the broker, and to stop after it
 */
record KafkaNode(ControllerServer controller, BrokerServer broker) {

  private static final Logger LOG = LoggerFactory.getLogger(KafkaNode.class);

  /**
   * Starts a node and returns when clients can use it.
   *
   * @param properties Kafka's, with "broker,controller" for its roles; the folder of its log is
   *     formatted
   * @param sockets makes the sockets that it listens on
   */
  static KafkaNode start(Properties properties, ServerSocketFactory sockets) {
    KafkaConfig config = KafkaConfig.fromProps(properties, false);
    Tuple2<MetaPropertiesEnsemble, BootstrapMetadata> log =
        KafkaRaftServer.initializeLogDirs(config, LOG, "");
    SharedServer shared =
        new SharedServer(
            config,
            log._1(),
            Time.SYSTEM,
            Server.initializeMetrics(config, Time.SYSTEM, log._1().clusterId().orElseThrow()),
            CompletableFuture.completedFuture(
                QuorumConfig.parseVoterConnections(config.quorumConfig().voters())),
            QuorumConfig.parseBootstrapServers(config.quorumConfig().bootstrapServers()),
            new StandardFaultHandlerFactory(),
            sockets);
    KafkaNode node =
        new KafkaNode(
            new ControllerServer(shared, KafkaRaftServer.configSchema(), log._2()),
            new BrokerServer(shared));
    node.controller.startup();
    try {
      node.broker.startup();
      return node;
    } catch (Throwable e) {
      // The broker has stopped itself. Whoever comes next may take the folder of the log.
      node.controller.shutdown();
      node.controller.awaitShutdown();
      throw e;
    }
  }

  /** Stops it, and waits until it has. */
  void stop() {
    broker.shutdown();
    controller.shutdown();
    broker.awaitShutdown();
    controller.awaitShutdown();
  }
}
