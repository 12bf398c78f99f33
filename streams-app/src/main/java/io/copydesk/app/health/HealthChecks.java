package io.copydesk.app.health;

import io.copydesk.app.CopydeskApplication;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.KafkaStreams;

/** The conditions behind {@code /health/live} and {@code /health/ready}. Stateless. */
public final class HealthChecks {

  private HealthChecks() {}

  /** Those that fail only where a restart would help. */
  public static List<HealthCheck> live(CopydeskApplication application) {
    return List.of(
        new HealthCheck(
            "streams",
            () ->
                switch (application.state()) {
                  case CREATED, REBALANCING, RUNNING, PENDING_SHUTDOWN -> Optional.empty();
                  case NOT_RUNNING, PENDING_ERROR, ERROR -> Optional.of(state(application));
                }));
  }

  /** Those that fail while articles are not enriched as they should be. */
  public static List<HealthCheck> ready(CopydeskApplication application) {
    return List.of(
        new HealthCheck(
            "streams",
            () ->
                application.state() == KafkaStreams.State.RUNNING
                    ? Optional.empty()
                    : Optional.of(application.waitingFor())),
        new HealthCheck("topics", application::topicProblem),
        new HealthCheck("catalog", application::catalogProblem),
        new HealthCheck("registry", application::registryProblem),
        new HealthCheck("schemas", application::schemaProblem));
  }

  private static String state(CopydeskApplication application) {
    return "Kafka Streams is " + application.state();
  }
}
