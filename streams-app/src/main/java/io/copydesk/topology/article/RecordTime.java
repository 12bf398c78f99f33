package io.copydesk.topology.article;

import java.time.Duration;
import java.time.InstantSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * A record's own timestamp; where a producer left it out (-1), the partition's time so far, where
 * Kafka Streams' default would stop the application; where it lies in the future, the time of now,
 * since the memory of repeats goes by the highest timestamp of the partition: one of next year
 * would empty it.
 *
 * @param clock tells now
 * @param fromTheFuture hears of each timestamp that was not believed
 */
public record RecordTime(InstantSource clock, Runnable fromTheFuture)
    implements TimestampExtractor {

  /**
   * How far ahead of ours a producer's clock may be. Brokers since Kafka 4.0 refuse more by
   * themselves, unless {@code message.timestamp.after.max.ms} allows it.
   */
  public static final Duration AHEAD = Duration.ofHours(1);

  @Override
  public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
    if (record.timestamp() < 0) {
      return Math.max(0, partitionTime);
    }
    long now = clock.millis();
    if (record.timestamp() > now + AHEAD.toMillis()) {
      fromTheFuture.run();
      return now;
    }
    return record.timestamp();
  }
}
