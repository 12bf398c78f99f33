package io.copydesk.cli.kafka;

import io.copydesk.app.config.ConfigKeys;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.topology.wire.RecordCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * Sends records to one topic without waiting for each. A record that is too large is reported to
 * the caller; any other failure is thrown by the next {@link #send} or {@link #flush}. Not
 * thread-safe.
 */
public final class RecordSender implements AutoCloseable {

  private final String topic;
  private final RecordCodec codec;
  private final Producer<byte[], byte[]> producer;
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
  private final AtomicInteger refused = new AtomicInteger();
  private Largest largest = new Largest(Integer.MAX_VALUE, "");

  /**
   * The largest value that is worth sending.
   *
   * @param bytes of it
   * @param setting that says so
   */
  public record Largest(int bytes, String setting) {}

  /** A sender to a topic of the cluster. */
  public static RecordSender of(Cluster cluster, String topic, String clientId) {
    return with(cluster.codec(), topic, () -> cluster.producer(clientId));
  }

  /** This sender, which tells of a larger value instead of sending it. */
  public RecordSender atMost(Largest most) {
    largest = most;
    return this;
  }

  /**
   * A sender whose records are seen after {@link #commit} only, and of which one that is too large
   * stops all. What an earlier one with the same id has not committed is taken back.
   *
   * @param within how long it may take until the commit
   */
  static RecordSender transactional(Cluster cluster, String topic, String id, Duration within) {
    return with(
        cluster.codec(),
        topic,
        () -> {
          Producer<byte[], byte[]> producer = cluster.transactionalProducer(id, within);
          try {
            producer.initTransactions();
            producer.beginTransaction();
            return producer;
          } catch (Throwable e) {
            producer.close();
            throw e;
          }
        });
  }

  /**
   * The producer is made last, since nothing may fail behind it: its transaction would be open, and
   * who reads committed records would wait for it.
   */
  static RecordSender with(
      RecordCodec codec, String topic, Supplier<Producer<byte[], byte[]>> producers) {
    try {
      return new RecordSender(topic, codec, producers.get());
    } catch (Throwable e) {
      codec.close();
      throw e;
    }
  }

  /** Closes codec and producer. */
  RecordSender(String topic, RecordCodec codec, Producer<byte[], byte[]> producer) {
    this.topic = topic;
    this.codec = codec;
    this.producer = producer;
  }

  /**
   * Sends a record, or a tombstone.
   *
   * @param value null for a tombstone
   * @param sent called from another thread when the broker has it
   * @param told called with the reason when this one record cannot be sent: from another thread, or
   *     by this call where the record is larger than {@link #atMost} allows
   */
  @SuppressWarnings("FutureReturnValueIgnored") // The callback is told of failures.
  public void send(
      String key, @Nullable SpecificRecord value, Runnable sent, Consumer<String> told) {
    rethrow();
    byte[] bytes = value == null ? null : codec.encode(topic, value);
    if (bytes != null && bytes.length > largest.bytes()) {
      refused.incrementAndGet();
      told.accept(
          "too large: "
              + bytes.length
              + " bytes, where "
              + largest.setting()
              + " allows "
              + largest.bytes());
      return;
    }
    producer.send(
        new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), bytes),
        (metadata, exception) -> {
          if (exception == null) {
            sent.run();
          } else if (exception instanceof RecordTooLargeException) {
            refused.incrementAndGet();
            told.accept(
                "too large for the topic "
                    + topic
                    + ", whose max.message.bytes comes from "
                    + ConfigKeys.MESSAGE_BYTES
                    + ": "
                    + exception.getMessage());
          } else {
            failure.compareAndSet(null, new KafkaException(exception));
          }
        });
  }

  /** Waits until the broker has all that was sent. */
  public void flush() {
    producer.flush();
    rethrow();
  }

  /**
   * Waits until the broker has all that was sent, for who needs every record to arrive.
   *
   * @throws CommandFailure when one was too large
   */
  public void flushAll() {
    flush();
    if (refused() > 0) {
      throw CommandFailure.failed(
          refused() + " of the records are too large for the topic " + topic);
    }
  }

  /**
   * Waits until the broker has all that was sent, and lets readers see it.
   *
   * @throws CommandFailure when one was too large; then nothing is seen
   */
  void commit() {
    flushAll();
    producer.commitTransaction();
  }

  /** How many records could not be sent so far; of all that were sent after {@link #flush}. */
  public int refused() {
    return refused.get();
  }

  private void rethrow() {
    RuntimeException first = failure.get();
    if (first != null) {
      throw first;
    }
  }

  @Override
  public void close() {
    try (codec) {
      producer.close();
    }
  }
}
