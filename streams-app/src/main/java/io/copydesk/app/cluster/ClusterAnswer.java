package io.copydesk.app.cluster;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;

/** Waits for what an {@code Admin} has asked. Stateless. */
public final class ClusterAnswer {

  private ClusterAnswer() {}

  /**
   * The answer. For how long it is waited for, the client's settings or the question's options say.
   *
   * @throws KafkaException the cluster's own, when it refuses or does not answer
   */
  public static <T> T await(KafkaFuture<T> answer) {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof KafkaException cause) {
        throw cause;
      }
      throw new KafkaException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while waiting for the cluster", e);
    }
  }
}
