package io.copydesk.topology.topic;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.record.TimestampType;

/**
 * A topic as the application needs it. Immutable.
 *
 * @param name with its prefix
 * @param partitions at its creation. An existing topic may have more; one that may not grow ({@link
 *     #mayGrow}) may also have fewer
 * @param cleanup what becomes of old records
 * @param retention how long records are kept; empty for a compacted topic, which keeps the last of
 *     each key
 * @param timestamps whose time records have, from which {@code retention} counts: the producer's or
 *     the broker's
 * @param ahead how far in the future a record's time may lie: of a topic that is read at the most,
 *     of one that is written at the least; empty for the broker's default
 * @param maxMessageBytes the largest record batch, in bytes
 * @param schema of its values; empty for dead letters, whose values may be any bytes
 */
public record Topic(
    String name,
    int partitions,
    Cleanup cleanup,
    Optional<Duration> retention,
    TimestampType timestamps,
    Optional<Duration> ahead,
    int maxMessageBytes,
    Optional<Schema> schema) {

  /** Kafka's cleanup policies. */
  public enum Cleanup {
    DELETE("delete"),
    COMPACT("compact"),
    COMPACT_AND_DELETE("compact,delete");

    private final String policy;

    Cleanup(String policy) {
      this.policy = policy;
    }

    /** As in the topic setting {@code cleanup.policy}. */
    public String policy() {
      return policy;
    }
  }

  /** The topic's settings by Kafka's names. */
  public Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, cleanup.policy());
    retention.ifPresent(
        kept -> settings.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(kept.toMillis())));
    if (timestamps != TimestampType.CREATE_TIME) {
      settings.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, timestamps.name);
    }
    ahead.ifPresent(
        most ->
            settings.put(
                TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG, Long.toString(most.toMillis())));
    settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(maxMessageBytes));
    return settings;
  }

  /**
   * Whether it may get more partitions later. A topic that is kept for ever may not: the next
   * record of a key would come to another partition than the one that it replaces, and both would
   * stay, in no order.
   */
  public boolean mayGrow() {
    return cleanup != Cleanup.COMPACT;
  }

  /** The subject under which a schema registry knows the schema of the values. */
  public String subject() {
    return name + "-value";
  }
}
