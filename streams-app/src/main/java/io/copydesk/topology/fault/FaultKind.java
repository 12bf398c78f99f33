package io.copydesk.topology.fault;

import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;

/** Whether a failure lies with the record or with something outside. */
public enum FaultKind {
  /** Something outside does not answer: trying again can help. */
  TRANSIENT,
  /** It lies with the record: trying again gives the same. */
  PERMANENT;

  /**
   * The kind of a failure, by its causes; knows the exceptions of Apicurio's and Confluent's
   * deserializers. Of what their clients throw, only the registry's own word that there is no such
   * schema is the record's fault.
   */
  public static FaultKind of(Throwable failure) {
    for (Throwable cause : Causes.of(failure).toList()) {
      if (RegistryFailure.isRefusal(cause)) {
        return PERMANENT;
      }
      if (RegistryFailure.isAnswer(cause) || isOutside(cause)) {
        return TRANSIENT;
      }
    }
    return RegistryFailure.isThrownByClient(Causes.root(failure)) ? TRANSIENT : PERMANENT;
  }

  /**
   * Whether it is known that something outside does not answer, so that no stack trace helps
   * whoever reads of it.
   */
  public static boolean isPassing(Throwable failure) {
    return failure instanceof TransientFaultException || of(failure) == TRANSIENT;
  }

  /** Whether the registry itself said that there is no such schema, or that it is invalid. */
  public static boolean isRefusedByRegistry(Throwable failure) {
    return Causes.of(failure).anyMatch(RegistryFailure::isRefusal);
  }

  /** Whether a schema could not be had, be it that what the registry has is none. */
  public static boolean isOfSchema(Throwable failure) {
    return isRefusedByRegistry(failure)
        || Causes.of(failure).anyMatch(RegistryFailure::isThrownOnWayToSchema);
  }

  /** Whether the registry, or what stands before it, gave an answer that does not help. */
  public static boolean isAnsweredByRegistry(Throwable failure) {
    return Causes.of(failure).anyMatch(RegistryFailure::isAnswer)
        || RegistryFailure.isThrownByClient(Causes.root(failure));
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
}
