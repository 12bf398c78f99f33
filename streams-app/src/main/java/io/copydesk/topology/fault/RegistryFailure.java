package io.copydesk.topology.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one cause of a failure tells of the schema registry. What stands before a registry, such as
 * a proxy with a page of its own, answers with the same statuses: only an error in the registry's
 * own form is its word. Stateless.
 *
 * <p>By reflection and names, since Confluent's client is not on our own class path.
 */
final class RegistryFailure {

  /** Not found, gone, invalid: asking again would give the same. */
  private static final Set<Integer> REFUSALS = Set.of(404, 410, 422);

  /**
   * Apicurio calls a path of its API that there is not so; a schema is more than just not found.
   */
  private static final String NO_SUCH_PATH = "NotFoundException";

  /** Confluent's codes are an HTTP status with two digits more; a proxy's page has none. */
  private static final int CODES_PER_STATUS = 100;

  private static final String APICURIO_ERRORS = "io.apicurio.registry.rest.client.";
  private static final String APICURIO_RESOLVER = "io.apicurio.registry.resolver.";
  private static final String CONFLUENT_CLIENT = "io.confluent.kafka.schemaregistry.client.";

  /** Whose code fails when an answer is not to be understood. */
  private static final List<String> CLIENTS =
      List.of(
          "com.microsoft.kiota.",
          "io.kiota.",
          "io.apicurio.registry.client.",
          APICURIO_ERRORS,
          APICURIO_RESOLVER,
          CONFLUENT_CLIENT + "rest.");

  /** Whose code fails on a schema or a record, also when a client called it. */
  private static final List<String> READERS =
      List.of("org.apache.avro.", "io.apicurio.registry.serde.", "io.copydesk.");

  private RegistryFailure() {}

  /** Whether the registry itself says that a schema does not exist or is invalid. */
  static boolean isRefusal(Throwable cause) {
    Integer status = status(cause);
    if (status == null || !REFUSALS.contains(status)) {
      return false;
    }
    if (cause.getClass().getName().startsWith(APICURIO_ERRORS)) {
      return ask(cause, "getName") instanceof String name
          && !name.isBlank()
          && !name.equals(NO_SUCH_PATH);
    }
    return ask(cause, "getErrorCode") instanceof Integer code && code / CODES_PER_STATUS == status;
  }

  /** Whether it carries an HTTP status, the registry's or another's. */
  static boolean isAnswer(Throwable cause) {
    return status(cause) != null;
  }

  private static @Nullable Integer status(Throwable cause) {
    Object status = ask(cause, "getResponseStatusCode");
    if (status == null && cause.getClass().getSimpleName().equals("RestClientException")) {
      status = ask(cause, "getStatus");
    }
    return status instanceof Integer found && found >= 100 ? found : null;
  }

  private static @Nullable Object ask(Throwable cause, String method) {
    try {
      return cause.getClass().getMethod(method).invoke(cause);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  /** Whether a registry's client threw it, and not what reads schemas and records. */
  static boolean isThrownByClient(Throwable cause) {
    return frames(cause)
        .filter(name -> isOneOf(CLIENTS, name) || isOneOf(READERS, name))
        .findFirst()
        .filter(name -> isOneOf(CLIENTS, name))
        .isPresent();
  }

  /** Whether it was thrown while a schema was fetched and parsed, be it by the parser. */
  static boolean isThrownOnWayToSchema(Throwable cause) {
    return frames(cause)
        .anyMatch(name -> name.startsWith(APICURIO_RESOLVER) || name.startsWith(CONFLUENT_CLIENT));
  }

  private static Stream<String> frames(Throwable cause) {
    return Arrays.stream(cause.getStackTrace()).map(StackTraceElement::getClassName);
  }

  private static boolean isOneOf(List<String> packages, String className) {
    return packages.stream().anyMatch(className::startsWith);
  }
}
