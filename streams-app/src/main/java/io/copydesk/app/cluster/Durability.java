package io.copydesk.app.cluster;

import java.util.Optional;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;

/** Whether a topic survives the loss of a broker as its replicas promise. Stateless. */
final class Durability {

  /** So many allow that one broker is away and another is lost. */
  private static final int ENOUGH = 3;

  private Durability() {}

  /**
   * What to tell of a topic that has replicas and yet takes a record for written that one broker
   * alone has.
   */
  static Optional<String> warning(TopicDescription topic, Config settings) {
    int replicas = topic.partitions().stream().mapToInt(p -> p.replicas().size()).min().orElse(0);
    ConfigEntry inSync = settings.get(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG);
    if (replicas < ENOUGH || inSync == null || !"1".equals(inSync.value())) {
      return Optional.empty();
    }
    return Optional.of(
        topic.name()
            + " has "
            + replicas
            + " replicas, and min.insync.replicas=1: what one broker alone has can be lost with it;"
            + " run "
            + SettingCommand.of(topic.name(), TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "2"));
  }
}
