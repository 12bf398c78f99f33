package io.copydesk.local;

import java.util.Map;

/**
 * What a broker on a laptop is set to, beyond its addresses and directories: one replica of
 * everything, small tables, and sessions short enough that a restart after a crash takes seconds.
 */
final class BrokerSettings {

  /** Set by hand. */
  private static final int MAX_RECORD_BYTES = 32 * 1024 * 1024;

  private BrokerSettings() {}

  /**
   * Broker configuration by Kafka's own keys. The same map configures the broker in a container.
   */
  static Map<String, String> laptop() {
    return Map.ofEntries(
        // One broker can hold one replica only; with more wanted, transactions never begin.
        Map.entry("offsets.topic.replication.factor", "1"),
        Map.entry("transaction.state.log.replication.factor", "1"),
        Map.entry("transaction.state.log.min.isr", "1"),
        Map.entry("share.coordinator.state.topic.replication.factor", "1"),
        Map.entry("share.coordinator.state.topic.min.isr", "1"),
        Map.entry("offsets.topic.num.partitions", "4"),
        Map.entry("transaction.state.log.num.partitions", "4"),
        Map.entry("share.coordinator.state.topic.num.partitions", "4"),
        // A mistyped topic is an error and not a new topic.
        Map.entry("auto.create.topics.enable", "false"),
        // An article of several megabytes, and the same article with all that was found in it.
        Map.entry("message.max.bytes", Integer.toString(MAX_RECORD_BYTES)),
        Map.entry("replica.fetch.max.bytes", Integer.toString(MAX_RECORD_BYTES)),
        // After a crash the broker waits for its predecessor's session to end.
        Map.entry("broker.session.timeout.ms", "3000"),
        Map.entry("broker.heartbeat.interval.ms", "500"),
        Map.entry("group.initial.rebalance.delay.ms", "0"),
        Map.entry("group.streams.min.session.timeout.ms", "3000"),
        Map.entry("group.streams.session.timeout.ms", "6000"),
        Map.entry("group.streams.min.heartbeat.interval.ms", "500"),
        Map.entry("group.streams.heartbeat.interval.ms", "1000"),
        Map.entry("group.streams.initial.rebalance.delay.ms", "0"),
        // The default of 128 MB is most of a small broker's heap.
        Map.entry("log.cleaner.dedupe.buffer.size", "8388608"));
  }
}
