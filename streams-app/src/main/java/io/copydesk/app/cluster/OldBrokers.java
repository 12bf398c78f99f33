package io.copydesk.app.cluster;

import io.copydesk.topology.fault.Causes;
import java.util.Optional;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.UnsupportedVersionException;

/** Knows brokers that are too old by what they answer. Stateless. */
public final class OldBrokers {

  /**
   * The first Kafka whose brokers know all settings of our topics: {@code
   * message.timestamp.after.max.ms} came with it (KIP-937). All else would do with less: that a
   * start asks for its rights to transactions with 3.0 (KIP-664), exactly-once v2 with 2.5
   * (KIP-447), clients of Kafka 4 with 2.1 (KIP-896).
   */
  private static final String OLDEST = "3.6";

  /** How brokers begin when a setting is unknown to them. */
  private static final String UNKNOWN_SETTING = "Unknown topic config name";

  private OldBrokers() {}

  /**
   * What to tell of a failure in which brokers lack what we need: their words, and which would do.
   *
   * @return empty when it is another failure
   */
  public static Optional<String> told(Throwable failure) {
    String words = Causes.words(failure);
    boolean lacking =
        failure instanceof UnsupportedVersionException
            || (failure instanceof InvalidConfigurationException
                && words.contains(UNKNOWN_SETTING));
    return lacking
        ? Optional.of(words + ". Brokers have to be of Kafka " + OLDEST + " or newer")
        : Optional.empty();
  }
}
