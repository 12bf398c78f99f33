package io.copydesk.app.registry;

import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.app.start.StartProblem;
import io.copydesk.app.start.StopReason;
import io.copydesk.topology.wire.SerdeSettings;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks whether the registry serves us and has our schemas. Thread-safe.
 *
 * <p>Serializers other than Apicurio's have credentials under settings of their own, which are not
 * known here: with them, that the registry refuses our request is no problem.
 */
public final class RegistryCheck implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RegistryCheck.class);

  /**
   * For the health check, whose caller does not wait long: our manifests give a probe 5 s, and the
   * token, where one is needed, is within it. Set by hand, as the next two.
   */
  private static final Duration PROBE_TIMEOUT = Duration.ofSeconds(2);

  /**
   * Longer than for the health check, since it is better to learn of a refusal at the start than
   * later.
   */
  private static final Duration START_TIMEOUT = Duration.ofSeconds(10);

  /**
   * Bridges a moment's failure, such as a registry's instance that is replaced: with none of the
   * schemas looked up, one that is missing would be noticed by articles that wait.
   */
  private static final Duration START_PATIENCE = Duration.ofSeconds(10);

  private static final int SERVER_ERROR = 500;

  private final RegistryApi registry;
  private final SchemaCheck schemas;
  private final Duration startPatience;
  private final boolean sharesCredentials;

  private RegistryCheck(
      RegistryApi registry,
      SchemaCheck schemas,
      Duration startPatience,
      boolean sharesCredentials) {
    this.registry = registry;
    this.schemas = schemas;
    this.startPatience = startPatience;
    this.sharesCredentials = sharesCredentials;
  }

  /**
   * Of the configured registry. Nothing is asked yet.
   *
   * @throws org.apache.kafka.common.config.ConfigException as {@link RegistryApi#of} does
   */
  public static RegistryCheck of(CopydeskConfig config) {
    return of(config, START_PATIENCE);
  }

  /** One that is patient for another time than {@link #startProblems} says. */
  static RegistryCheck of(CopydeskConfig config, Duration patience) {
    RegistryApi registry = RegistryApi.of(config);
    return new RegistryCheck(
        registry,
        SchemaCheck.of(config, new PatientRegistry(registry, patience, LOG::warn)),
        patience,
        config.serdes().serializer().equals(SerdeSettings.APICURIO_SERIALIZER));
  }

  /**
   * Why a start makes no sense; empty when it does. A registry that does not answer is asked again
   * for 10 s; later than that it may still come back, and is waited for elsewhere.
   */
  public List<StartProblem> startProblems() throws InterruptedException {
    try {
      int status = ask(START_TIMEOUT, startPatience);
      if (status >= SERVER_ERROR) {
        LOG.warn(
            "The registry at {} does not serve us yet: it answers {}", registry.root(), status);
        return List.of();
      }
      return StartProblem.unprepared(
          "the schemas at " + registry.root() + " are not as needed", schemas.problems());
    } catch (RegistryRefusedException e) {
      return sharesCredentials
          ? List.of(new StartProblem(StopReason.NOT_ALLOWED, String.valueOf(e.getMessage())))
          : List.of();
    } catch (IOException e) {
      LOG.warn("The registry at {} does not serve us yet: {}", registry.root(), e.toString());
      return List.of();
    }
  }

  /** Why the registry does not serve us; empty when it does. */
  public Optional<String> problem() {
    try {
      int status = ask(PROBE_TIMEOUT, Duration.ZERO);
      return status < SERVER_ERROR
          ? Optional.empty()
          : Optional.of("the registry at " + registry.root() + " answers " + status);
    } catch (RegistryRefusedException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return Optional.of("the registry at " + registry.root() + " does not answer: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("interrupted");
    }
  }

  /** The answer's status. */
  private int ask(Duration timeout, Duration patience) throws IOException, InterruptedException {
    try {
      return new PatientRegistry(registry, patience, LOG::warn)
          .send("/schemas/types", HttpRequest.newBuilder(), timeout)
          .statusCode();
    } catch (RegistryRefusedException e) {
      if (sharesCredentials) {
        throw e;
      }
      return 0;
    }
  }

  @Override
  public void close() {
    registry.close();
  }
}
