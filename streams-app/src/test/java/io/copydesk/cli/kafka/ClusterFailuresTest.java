package io.copydesk.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.app.config.ConfigReader;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.topology.fault.TimeLimit;
import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class ClusterFailuresTest {

  private final ClusterFailures failures =
      new ClusterFailures(
          new Cluster(
              ConfigReader.read(
                  Map.of(
                      "bootstrap.servers",
                      "broker:9092",
                      "copydesk.registry.url",
                      "http://registry:8080"))));

  @Test
  void brokers_that_do_not_answer_are_named() {
    assertThat(explained(new ExecutionException(new TimeoutException("no node"))))
        .hasMessageStartingWith("no answer from Kafka at broker:9092: is it running?");
  }

  @Test
  void brokers_that_do_not_know_a_setting_of_our_topics_are_told_to_be_too_old() {
    assertThat(
            explained(
                new InvalidConfigurationException(
                    "Unknown topic config name: message.timestamp.after.max.ms")))
        .hasMessage(
            "Kafka at broker:9092 lacks what we need: Unknown topic config name:"
                + " message.timestamp.after.max.ms. Brokers have to be of Kafka 3.6 or newer");
  }

  @Test
  void brokers_that_refuse_a_setting_s_value_are_not() {
    assertThat(explained(new InvalidConfigurationException("Invalid value 5 for retention.ms")))
        .hasMessage("Invalid value 5 for retention.ms");
  }

  @Test
  void of_a_file_whose_name_is_all_that_java_tells_it_says_what_is_wrong() {
    assertThat(explained(new NoSuchFileException("/nope/x")))
        .hasMessage("there is no file or folder /nope/x");
    assertThat(explained(new AccessDeniedException("/root/x")))
        .hasMessage("no permission for /root/x");
  }

  @Test
  void a_registry_that_is_not_there_is_named() {
    assertThat(explained(new RuntimeException(new ConnectException())))
        .hasMessageStartingWith("no answer from the schema registry at http://registry:8080");
  }

  /** Its time-out is of a type of Kafka's. */
  @Test
  void a_registry_that_takes_a_request_and_never_answers_is_not_taken_for_the_brokers() {
    assertThat(explained(lateAnswer()))
        .hasMessageStartingWith("no answer from the schema registry at http://registry:8080");
  }

  private static RuntimeException lateAnswer() {
    CountDownLatch never = new CountDownLatch(1);
    try (TimeLimit limit = new TimeLimit(Duration.ofMillis(1))) {
      limit.call(
          () -> {
            try {
              never.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return "late";
          });
    } catch (RuntimeException e) {
      return e;
    }
    throw new AssertionError("an answer");
  }

  @Test
  void what_answers_for_a_registry_and_has_no_schema_is_named_with_the_remedy() {
    assertThat(explained(new RuntimeException(new Answered(404))))
        .hasMessageStartingWith("the schema registry at http://registry:8080")
        .hasMessageContainingAll("answered 404", "--registry", "'copydesk topics'");
  }

  /** As the registry's client throws them. */
  public static final class Answered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Answered(int status) {
      super("answered " + status);
      this.status = status;
    }

    public int getResponseStatusCode() {
      return status;
    }
  }

  @Test
  void settings_that_kafka_refuses_are_wrong_configuration() {
    CommandFailure failure =
        explained(
            new KafkaException(
                "no client", new ConfigException("Invalid url: broker without port")));

    assertThat(failure.exitCode()).isEqualTo(2);
    assertThat(failure).hasMessage("the configuration is wrong: Invalid url: broker without port");
  }

  @Test
  void a_defect_stays_what_it_is() {
    RuntimeException defect = new IllegalStateException("a defect");

    assertThat(failures.explain(defect)).isSameAs(defect);
  }

  private CommandFailure explained(Exception failure) {
    assertThat(failures.explain(failure)).isInstanceOf(CommandFailure.class);
    return (CommandFailure) failures.explain(failure);
  }
}
