package io.copydesk.app.cluster;

import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.app.start.CannotRunException;
import io.copydesk.app.start.StopReason;
import io.copydesk.topology.fault.Causes;
import javax.security.auth.login.LoginException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;

/** Explains a failure of the cluster before the start. Stateless. */
public final class ClusterFailure {

  private ClusterFailure() {}

  /** The failure as a reason not to start, with the settings to check. */
  public static CannotRunException of(KafkaException failure, CopydeskConfig config) {
    String brokers = "the brokers at " + config.kafka().brokers() + " do not ";
    String root = root(failure);
    if (Causes.of(failure).anyMatch(ClusterFailure::isAboutWhoWeAre)) {
      return new CannotRunException(
          StopReason.NOT_ALLOWED,
          brokers + "accept who we are: " + root + "; check security.protocol, sasl.* and ssl.*",
          failure);
    }
    String words =
        Causes.root(failure) instanceof TimeoutException
            ? "answer: " + root + "; are they running, and does bootstrap.servers name them?"
            : "answer as expected: " + OldBrokers.told(Causes.root(failure)).orElse(root);
    return new CannotRunException(StopReason.behind(failure), brokers + words, failure);
  }

  /** Whether the broker, or the issuer of our tokens, refused our credentials. */
  private static boolean isAboutWhoWeAre(Throwable cause) {
    return cause instanceof AuthenticationException || cause instanceof LoginException;
  }

  /**
   * The first line of {@link Causes#words} alone: Kafka wraps the cause in what it was doing, and
   * puts stack traces into messages of failed logins.
   */
  public static String root(Throwable failure) {
    return Causes.words(failure).lines().findFirst().orElse("");
  }
}
