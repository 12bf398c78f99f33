package io.copydesk.app.cluster;

import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.record.TimestampType;

/**
 * The topic from which Kafka Streams restores what was published. Kafka Streams makes it, and never
 * changes one that is there, so that an older build's or an older window's stays as it was.
 *
 * @param name of the topic
 * @param settings as the brokers tell them
 */
public record Changelog(String name, Config settings) {

  /** For how long it keeps what was published, in milliseconds; empty when it keeps it for ever. */
  public OptionalLong retentionMillis() {
    ConfigEntry retention = settings.get(TopicConfig.RETENTION_MS_CONFIG);
    long millis = retention == null ? -1 : Long.parseLong(retention.value());
    return millis < 0 ? OptionalLong.empty() : OptionalLong.of(millis);
  }

  /**
   * What to tell of one that goes by the articles' timestamps: what was published of an archive is
   * older than its retention at once, and a restore would not have it.
   */
  public Optional<String> warning() {
    ConfigEntry stamped = settings.get(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG);
    return stamped == null || TimestampType.LOG_APPEND_TIME.name.equals(stamped.value())
        ? Optional.empty()
        : Optional.of(
            name
                + " keeps what was published by the articles' timestamps, as an older build made"
                + " it: of old articles it may be deleted at once, and after a restore their"
                + " repeats are published again. Run "
                + SettingCommand.of(
                    name,
                    TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                    TimestampType.LOG_APPEND_TIME.name));
  }
}
