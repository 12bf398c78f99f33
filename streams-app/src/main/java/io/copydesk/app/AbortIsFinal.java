package io.copydesk.app;

import io.copydesk.topology.intake.OpenTransaction;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A producer that begins no transaction after one that was aborted, so that the stream thread gives
 * up all of its tasks and reads them again from what is committed.
 *
 * <p>Kafka Streams 4.3 needs it: while a rebalance is in progress, a thread that finds the state of
 * one task unusable aborts its transaction, in which its other tasks have published; those go on,
 * commit their offsets with the next one, and what they had published is lost. A thread that has
 * lost its tasks gets a new producer in any case.
 *
 * <p>It came with the work on KAFKA-12523 (apache/kafka#10407), whose follow-up #10444 skips the
 * commit of the healthy tasks while a rebalance is in progress and lets them go on all the same. No
 * issue of Kafka's was found that is about this loss. It can go when Kafka Streams loses nothing
 * with Kafka's own producer either: {@code AbortIsFinalIT} shows the loss, and fails then.
 *
 * <p>Its transactions are those of one stream thread; otherwise thread-safe, as every producer.
 */
final class AbortIsFinal extends KafkaProducer<byte[], byte[]> {

  private final OpenTransaction transaction;
  private boolean aborted;

  /**
   * @param transaction is told when the calling thread's transactions begin and end
   */
  AbortIsFinal(Map<String, Object> config, OpenTransaction transaction) {
    super(config, new ByteArraySerializer(), new ByteArraySerializer());
    this.transaction = transaction;
  }

  @Override
  public void abortTransaction() {
    aborted = true;
    transaction.ended();
    super.abortTransaction();
  }

  @Override
  public void commitTransaction() {
    super.commitTransaction();
    transaction.ended();
  }

  @Override
  public void beginTransaction() {
    if (aborted) {
      throw new ProducerFencedException(
          "a transaction was aborted; the thread's tasks have to be read again from what is"
              + " committed");
    }
    super.beginTransaction();
    transaction.began();
  }

  /** Ends the transaction whatever has become of it: the thread gets another producer, or ends. */
  @Override
  public void close() {
    transaction.ended();
    super.close();
  }

  @Override
  public void close(Duration timeout) {
    transaction.ended();
    super.close(timeout);
  }
}
