package io.copydesk.app.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.app.config.ConfigReader;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.app.start.StopReason;
import java.nio.channels.ClosedChannelException;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.junit.jupiter.api.Test;

class ClusterFailureTest {

  private static final CopydeskConfig CONFIG =
      ConfigReader.read(Map.of("bootstrap.servers", "127.0.0.1:1"));

  @Test
  void of_silent_brokers_it_asks_whether_they_run_and_are_the_right_ones() {
    KafkaException silent = new KafkaException("start", new TimeoutException("no node"));

    assertThat(ClusterFailure.of(silent, CONFIG))
        .hasMessage(
            "the brokers at 127.0.0.1:1 do not answer: no node; are they running, and does"
                + " bootstrap.servers name them?");
  }

  @Test
  void of_a_cause_without_a_message_it_tells_the_type() {
    KafkaException closed = new KafkaException("send", new ClosedChannelException());

    assertThat(ClusterFailure.of(closed, CONFIG))
        .hasMessageEndingWith("answer as expected: ClosedChannelException");
  }

  @Test
  void of_brokers_that_cannot_answer_it_tells_which_would_do() {
    KafkaException old =
        new UnsupportedVersionException("The broker does not support DESCRIBE_TRANSACTIONS");

    assertThat(ClusterFailure.of(old, CONFIG))
        .hasMessage(
            "the brokers at 127.0.0.1:1 do not answer as expected: The broker does not support"
                + " DESCRIBE_TRANSACTIONS. Brokers have to be of Kafka 3.6 or newer");
  }

  @Test
  void of_a_refused_login_it_names_the_settings_of_logins() {
    KafkaException refused = new SaslAuthenticationException("wrong password");

    assertThat(ClusterFailure.of(refused, CONFIG))
        .hasMessageContaining("sasl.*")
        .extracting("reason")
        .isEqualTo(StopReason.NOT_ALLOWED);
  }
}
