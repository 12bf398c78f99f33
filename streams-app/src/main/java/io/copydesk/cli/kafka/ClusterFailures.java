package io.copydesk.cli.kafka;

import io.copydesk.app.cluster.OldBrokers;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.topology.fault.Causes;
import io.copydesk.topology.fault.FaultKind;
import io.copydesk.topology.fault.TimeLimit.LateAnswerException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/**
 * Translates exceptions of Kafka and registry into what is wrong and what to do about it.
 * Immutable.
 */
public record ClusterFailures(Cluster cluster) {

  /** The failure for the user; one that is already for the user stays as it is. */
  public RuntimeException explain(Exception failure) {
    for (Throwable cause : Causes.of(failure).toList()) {
      if (cause instanceof CommandFailure told) {
        return told;
      }
      if (cause instanceof ConfigException wrong) {
        return CommandFailure.misused("the configuration is wrong: " + wrong.getMessage());
      }
      String explanation = explanation(cause);
      if (explanation != null) {
        return CommandFailure.failed(explanation, failure);
      }
    }
    if (FaultKind.isAnsweredByRegistry(failure)) {
      return CommandFailure.failed(
          "the schema registry at "
              + cluster.registry()
              + " does not serve us: "
              + Causes.words(failure)
              + ". --registry (copydesk.registry.url) names it; 'copydesk topics' registers the schemas",
          failure);
    }
    if (failure instanceof RuntimeException unexplained && !(failure instanceof KafkaException)) {
      return unexplained;
    }
    return CommandFailure.failed(Causes.words(failure), failure);
  }

  private @Nullable String explanation(Throwable cause) {
    return switch (cause) {
      case LateAnswerException late -> noRegistry();
      case TimeoutException timeout ->
          "no answer from Kafka at "
              + cluster.bootstrap()
              + ": is it running? -b (bootstrap.servers) names it. "
              + timeout.getMessage();
      case AuthenticationException refused ->
          "Kafka at "
              + cluster.bootstrap()
              + " does not accept who we are: "
              + refused.getMessage()
              + ". Check security.protocol and sasl.* in the configuration";
      case AuthorizationException refused ->
          "Kafka does not allow it: " + refused.getMessage() + ". Ask for the right in its ACLs";
      case UnknownTopicOrPartitionException missing ->
          "a topic is missing; 'copydesk topics' creates it. " + missing.getMessage();
      case ConnectException refused -> noRegistry();
      case HttpTimeoutException late -> noRegistry();
      // Java's have the path alone for a message.
      case NoSuchFileException missing -> "there is no file or folder " + missing.getMessage();
      case AccessDeniedException denied -> "no permission for " + denied.getMessage();
      case IOException failed -> failed.getMessage();
      default ->
          OldBrokers.told(cause)
              .map(told -> "Kafka at " + cluster.bootstrap() + " lacks what we need: " + told)
              .orElse(null);
    };
  }

  private String noRegistry() {
    return "no answer from the schema registry at "
        + cluster.registry()
        + ": is it running? --registry (copydesk.registry.url) names it";
  }
}
