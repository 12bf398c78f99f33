package io.copydesk.app.cluster;

import io.copydesk.topology.topic.Topic;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ConfigEntry.ConfigSource;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;

/**
 * A retention that somebody set on the topic itself. It is left alone: a longer one in its place
 * would fill disks, and a shorter one lose what is kept. One that a topic merely inherits from its
 * brokers is changed to ours. Stateless.
 */
final class ChosenRetention {

  /** From so many of a unit on it tells enough, whatever is above. */
  private static final int MANY = 10;

  private ChosenRetention() {}

  /** Whether a setting is a topic's own retention. */
  static boolean is(@Nullable ConfigEntry setting) {
    return setting != null
        && setting.name().equals(TopicConfig.RETENTION_MS_CONFIG)
        && setting.source() == ConfigSource.DYNAMIC_TOPIC_CONFIG;
  }

  /** What to tell of a topic that keeps records for a shorter time than it would get from us. */
  static Optional<String> warning(Topic topic, Config settings) {
    ConfigEntry chosen = settings.get(TopicConfig.RETENTION_MS_CONFIG);
    if (topic.retention().isEmpty() || !is(chosen)) {
      return Optional.empty();
    }
    Duration kept = Duration.ofMillis(Long.parseLong(chosen.value()));
    Duration usual = topic.retention().get();
    return kept.isNegative() || kept.compareTo(usual) >= 0
        ? Optional.empty()
        : Optional.of(
            topic.name()
                + " keeps records for "
                + words(kept)
                + " only, as somebody set it; without that it would be "
                + words(usual)
                + ". Unless that is meant, run "
                + SettingCommand.of(
                    topic.name(),
                    TopicConfig.RETENTION_MS_CONFIG,
                    Long.toString(usual.toMillis())));
  }

  private static String words(Duration duration) {
    if (tells(duration, Duration.ofDays(1))) {
      return duration.toDays() + " days";
    }
    if (tells(duration, Duration.ofHours(1))) {
      return duration.toHours() + " hours";
    }
    return tells(duration, Duration.ofMinutes(1))
        ? duration.toMinutes() + " minutes"
        : duration.toMillis() + " ms";
  }

  /** Whether it is so many of a unit, or so much that what is above shows no more. */
  private static boolean tells(Duration duration, Duration unit) {
    long count = duration.dividedBy(unit);
    return count >= MANY || (count > 1 && unit.multipliedBy(count).equals(duration));
  }
}
