package io.copydesk.app.cluster;

/** The command of Kafka's own tools that gives a topic a setting, for messages. Stateless. */
public final class SettingCommand {

  private SettingCommand() {}

  /**
   * The command, in backquotes. Brokers and credentials are for an operator to fill in: what the
   * application itself may do does not suffice.
   */
  public static String of(String topic, String setting, String value) {
    return "`kafka-configs.sh --bootstrap-server HOST:PORT [--command-config FILE] --alter"
        + " --entity-type topics --entity-name "
        + topic
        + " --add-config "
        + setting
        + "="
        + value
        + "`";
  }
}
