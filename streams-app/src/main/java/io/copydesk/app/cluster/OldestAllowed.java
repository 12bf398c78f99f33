package io.copydesk.app.cluster;

import io.copydesk.topology.topic.Topic;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.record.TimestampType;

/**
 * Whether a topic that is written refuses records of old articles. Brokers do so only where
 * somebody set how old a record may be, for all topics or for one. Stateless.
 */
final class OldestAllowed {

  /** Kafka's own word for no limit. */
  private static final String ANY = Long.toString(Long.MAX_VALUE);

  /** Records' times begin with 1970, so that a century refuses none of them. */
  private static final Duration ALL_TIMES = Duration.ofDays(36_525);

  private OldestAllowed() {}

  /** What to tell of a topic that takes records up to some age only. */
  static Optional<String> warning(Topic written, Config settings) {
    ConfigEntry most = settings.get(TopicConfig.MESSAGE_TIMESTAMP_BEFORE_MAX_MS_CONFIG);
    ConfigEntry stamped = settings.get(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG);
    boolean own = stamped == null || TimestampType.CREATE_TIME.name.equals(stamped.value());
    return most == null || !own || Long.parseLong(most.value()) >= ALL_TIMES.toMillis()
        ? Optional.empty()
        : Optional.of(
            written.name()
                + " refuses records that are older than "
                + most.value()
                + " ms, as somebody set it, and those of an article have its timestamp: one of an"
                + " archive, or one that waited for so long, stops the application; run "
                + SettingCommand.of(
                    written.name(), TopicConfig.MESSAGE_TIMESTAMP_BEFORE_MAX_MS_CONFIG, ANY));
  }
}
