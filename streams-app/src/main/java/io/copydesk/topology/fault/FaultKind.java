package io.copydesk.topology.fault;

import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Whether a failure lies with the record or with something outside. */
public enum FaultKind {
  /** Something outside does not answer: trying again can help. */
  TRANSIENT,
  /** It lies with the record: trying again gives the same. */
  PERMANENT;

  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int UNPROCESSABLE = 422;

  /**
   * The kind of a failure, by its causes; knows the exceptions of Apicurio's and Confluent's
   * deserializers.
   */
  public static FaultKind of(Throwable failure) {
    for (Throwable cause : Causes.of(failure).toList()) {
      OptionalInt status = HttpStatus.of(cause);
      if (status.isPresent()) {
        return ofStatus(status.getAsInt());
      }
      if (isOutside(cause)) {
        return TRANSIENT;
      }
    }
    return PERMANENT;
  }

  /** Whether the failure is an answer of the registry, by its HTTP status. */
  public static boolean isAnsweredByRegistry(Throwable failure) {
    return Causes.of(failure).anyMatch(cause -> HttpStatus.of(cause).isPresent());
  }

  /**
   * That a schema does not exist or is invalid is the record's fault; any other status is the
   * registry's trouble.
   */
  private static FaultKind ofStatus(int status) {
    return status == NOT_FOUND || status == GONE || status == UNPROCESSABLE ? PERMANENT : TRANSIENT;
  }

  private static boolean isOutside(Throwable cause) {
    return cause instanceof SocketException
        || cause instanceof UnknownHostException
        || cause instanceof HttpTimeoutException
        || cause instanceof InterruptedIOException
        || cause instanceof InterruptedException
        || cause instanceof InterruptException
        || cause instanceof ClosedChannelException
        || cause instanceof SSLException
        || cause instanceof TimeoutException
        || cause instanceof RetriableException
        || isThrownByHttpClient(cause);
  }

  /**
   * A broken connection, a refused token and malformed Avro may all be a bare IOException: where it
   * was thrown tells them apart.
   */
  private static boolean isThrownByHttpClient(Throwable cause) {
    return cause instanceof java.io.IOException
        && Arrays.stream(cause.getStackTrace())
            .map(StackTraceElement::getClassName)
            .anyMatch(
                name ->
                    name.startsWith("jdk.internal.net.http.")
                        || name.startsWith("io.apicurio.registry.client.common.auth.")
                        || name.startsWith("sun.net.www.protocol.http")
                        || name.startsWith("java.net.http."));
  }

  /** The HTTP status that a registry's client carries in its exception. */
  private static final class HttpStatus {

    private HttpStatus() {}

    static OptionalInt of(Throwable cause) {
      Integer status = ask(cause, "getResponseStatusCode");
      if (status == null && cause.getClass().getSimpleName().equals("RestClientException")) {
        status = ask(cause, "getStatus");
      }
      return status == null || status < 100 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** By reflection, since Confluent's client is not on our own class path. */
    private static @Nullable Integer ask(Throwable cause, String method) {
      try {
        return cause.getClass().getMethod(method).invoke(cause) instanceof Integer status
            ? status
            : null;
      } catch (ReflectiveOperationException e) {
        return null;
      }
    }
  }
}
