package io.copydesk.app;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KafkaClientSupplier;

/**
 * Makes producers that begin no transaction after one that was aborted, so that the stream thread
 * gives up all of its tasks and reads them again from what is committed.
 *
 * <p>Kafka Streams 4.3 needs it: while a rebalance is in progress, a thread that finds the state of
 * one new task unusable aborts its transaction, in which its other tasks have published; those go
 * on, commit their offsets with the next one, and what they had published is lost. A thread that
 * has lost its tasks gets a new producer in any case.
 */
final class AbortIsFinal implements KafkaClientSupplier {

  @Override
  public Admin getAdmin(Map<String, Object> config) {
    return Admin.create(config);
  }

  @Override
  public Consumer<byte[], byte[]> getConsumer(Map<String, Object> config) {
    return consumer(config);
  }

  @Override
  public Consumer<byte[], byte[]> getRestoreConsumer(Map<String, Object> config) {
    return consumer(config);
  }

  @Override
  public Consumer<byte[], byte[]> getGlobalConsumer(Map<String, Object> config) {
    return consumer(config);
  }

  private static Consumer<byte[], byte[]> consumer(Map<String, Object> config) {
    return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  @Override
  public Producer<byte[], byte[]> getProducer(Map<String, Object> config) {
    return new OneWayProducer(config);
  }

  /** Not thread-safe, as far as transactions go: they are one stream thread's. */
  private static final class OneWayProducer extends KafkaProducer<byte[], byte[]> {

    private boolean aborted;

    OneWayProducer(Map<String, Object> config) {
      super(config, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Override
    public void abortTransaction() {
      aborted = true;
      super.abortTransaction();
    }

    @Override
    public void beginTransaction() {
      if (aborted) {
        throw new ProducerFencedException(
            "a transaction was aborted; the thread's tasks have to be read again from what is"
                + " committed");
      }
      super.beginTransaction();
    }
  }
}
