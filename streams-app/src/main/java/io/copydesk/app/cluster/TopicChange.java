package io.copydesk.app.cluster;

import io.copydesk.topology.topic.Topic;
import org.apache.kafka.common.config.TopicConfig;

/** A difference between a topic and what the application needs. */
public sealed interface TopicChange {

  /** Which topic. */
  Topic topic();

  /** The difference in one line, for people. */
  String describe();

  /** Whether the application can't run without the change. */
  boolean stopsTheApplication();

  /** It does not exist. */
  record Create(Topic topic) implements TopicChange {
    @Override
    public String describe() {
      return "+ "
          + topic.name()
          + ": partitions="
          + topic.partitions()
          + " "
          + String.join(
              " ",
              topic.settings().entrySet().stream()
                  .map(setting -> setting.getKey() + "=" + setting.getValue())
                  .toList());
    }

    @Override
    public boolean stopsTheApplication() {
      return true;
    }
  }

  /** It has fewer partitions than configured. */
  record AddPartitions(Topic topic, int current) implements TopicChange {
    @Override
    public String describe() {
      return "~ " + topic.name() + ": partitions " + current + " -> " + topic.partitions();
    }

    @Override
    public boolean stopsTheApplication() {
      return true;
    }
  }

  /** A setting has another value. */
  record Alter(Topic topic, String setting, String current, String wanted) implements TopicChange {
    @Override
    public String describe() {
      return "~ " + topic.name() + ": " + setting + " " + current + " -> " + wanted;
    }

    /**
     * Retention is the operator's choice, and so are from when it counts and how far ahead clocks
     * may be; a cleanup policy or a size that does not fit loses records or stops the producer. Too
     * little ahead stops it as well, but only for an article of that time, so that a start warns.
     */
    @Override
    public boolean stopsTheApplication() {
      return switch (setting) {
        case TopicConfig.RETENTION_MS_CONFIG,
            TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
            TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG ->
            false;
        default -> true;
      };
    }
  }
}
