package io.copydesk.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.KafkaStreams;

/** What is asked of the running application. Stateless. */
public final class HealthChecks {

  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  private HealthChecks() {}

  /** Fails only where a restart would help. */
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

  /** Fails while articles are not enriched as they should be. */
  public static List<HealthCheck> ready(
      CopydeskApplication application, HttpClient client, URI registry) {
    return List.of(
        new HealthCheck(
            "streams",
            () ->
                application.state() == KafkaStreams.State.RUNNING
                    ? Optional.empty()
                    : Optional.of(state(application))),
        new HealthCheck("catalog", application::catalogProblem),
        new HealthCheck("registry", () -> registryProblem(client, registry)));
  }

  private static String state(CopydeskApplication application) {
    return "Kafka Streams is " + application.state();
  }

  private static Optional<String> registryProblem(HttpClient client, URI registry) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(registry + "/schemas/types")).timeout(TIMEOUT).build();
    try {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status < 500
          ? Optional.empty()
          : Optional.of("the registry at " + registry + " answers " + status);
    } catch (IOException e) {
      return Optional.of("the registry at " + registry + " does not answer: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("interrupted");
    }
  }
}
