package io.copydesk.topology.article;

import io.copydesk.topology.deadletter.DeadLetter;
import io.copydesk.topology.topic.Topics;
import java.time.InstantSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * The timestamp by which a record is processed: its own, with two exceptions. Where the producer
 * left it out (-1), it is the partition's highest so far; Kafka Streams' default would stop the
 * application. Where it lies in the future, it is the time of now: repeats are remembered for a
 * time before the partition's highest timestamp, so one of next year would make all be forgotten;
 * the record's own goes with it in a header, for its dead letter. Thread-safe.
 *
 * @param clock tells now
 * @param fromTheFuture is run for each timestamp that lies in the future
 */
public record RecordTime(InstantSource clock, Runnable fromTheFuture)
    implements TimestampExtractor {

  @Override
  public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
    if (record.timestamp() < 0) {
      return Math.max(0, partitionTime);
    }
    long now = clock.millis();
    if (record.timestamp() > now + Topics.AHEAD.toMillis()) {
      fromTheFuture.run();
      DeadLetter.keepOwnTime(record.timestamp(), record.headers());
      return now;
    }
    return record.timestamp();
  }
}
