package io.copydesk.cli.kafka;

/**
 * Where {@code copydesk up} listens unless told otherwise, and where commands look for a stack that
 * no option or file tells them of. The ports are Kafka's usual one and that of Confluent-compatible
 * registries.
 */
public final class LaptopPorts {

  static final String HOST = "127.0.0.1";

  /** Of the broker. */
  public static final int BROKER = 9092;

  /** Of the schema registry. */
  public static final int REGISTRY = 8081;

  /** The address for clients' {@code bootstrap.servers}. */
  public static final String BOOTSTRAP = HOST + ":" + BROKER;

  private LaptopPorts() {}
}
