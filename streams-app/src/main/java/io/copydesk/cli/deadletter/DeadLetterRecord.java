package io.copydesk.cli.deadletter;

import io.copydesk.topology.deadletter.DeadLetter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A record of the dead-letter topic: the failed record's bytes, and headers that say what happened.
 *
 * @param record as it was read
 */
public record DeadLetterRecord(ConsumerRecord<byte[], byte[]> record) {

  /** The header of a replayed record: {@link #mark} of its dead letter. */
  public static final String REPLAYED = "copydesk.replayed.from";

  /** Its position in the dead-letter topic: "partition:offset". */
  public String place() {
    return record.partition() + ":" + record.offset();
  }

  /** Identifies it, also after one of the topics was deleted and created again. */
  public String mark() {
    return place() + " of " + source();
  }

  /** Whether the failed record was itself a replay of an earlier dead letter. */
  public boolean isFromReplay() {
    return record.headers().lastHeader(REPLAYED) != null;
  }

  /** The step that refused the record; empty when the header is missing. */
  public String stage() {
    return header(DeadLetter.STAGE);
  }

  /** The reason as a code; empty when the header is missing. */
  public String code() {
    return header(DeadLetter.CODE);
  }

  /** The reason in words; empty when the header is missing. */
  public String message() {
    return header(DeadLetter.MESSAGE);
  }

  /** The topic that the failed record came from. */
  public String sourceTopic() {
    return header(DeadLetter.TOPIC);
  }

  /** The position of the failed record: "topic-partition@offset". */
  public String source() {
    return sourceTopic() + "-" + header(DeadLetter.PARTITION) + "@" + header(DeadLetter.OFFSET);
  }

  /** The partition that the failed record was in; empty when the header says none. */
  OptionalLong sourcePartition() {
    return DeadLetter.number(record.headers(), DeadLetter.PARTITION);
  }

  /** The offset that the failed record had; empty when the header says none. */
  OptionalLong sourceOffset() {
    return DeadLetter.number(record.headers(), DeadLetter.OFFSET);
  }

  /** What of the failed record is missing, since it was too large; empty when nothing is. */
  public String omitted() {
    return header(DeadLetter.OMITTED);
  }

  /** The stack trace of the failure; empty when the header is missing. */
  public String stackTrace() {
    return header(DeadLetter.STREAMS_STACK_TRACE);
  }

  /** All headers but the stack trace: those of the failed record, then those about the failure. */
  public List<Header> briefHeaders() {
    return Arrays.stream(record.headers().toArray())
        .filter(header -> !header.key().equals(DeadLetter.STREAMS_STACK_TRACE))
        .toList();
  }

  /**
   * The record's timestamp: when it became a dead letter, as the topic uses the broker's time;
   * where an operator configured {@code CreateTime}, the failed record's.
   */
  public Instant time() {
    return Instant.ofEpochMilli(record.timestamp());
  }

  /**
   * The failed record's timestamp, in milliseconds since 1970 UTC; this record's when the header is
   * missing.
   */
  public long originalTimestamp() {
    return DeadLetter.number(record.headers(), DeadLetter.TIMESTAMP).orElse(record.timestamp());
  }

  /** The failed record's headers. */
  public Headers originalHeaders() {
    RecordHeaders original = new RecordHeaders();
    for (Header header : record.headers()) {
      if (!isOurs(header.key())) {
        original.add(header);
      }
    }
    return original;
  }

  private static boolean isOurs(String key) {
    return DeadLetter.isAboutFailure(key) || key.equals(REPLAYED);
  }

  /** The last header of that name as text; empty when there is none. */
  String header(String name) {
    return DeadLetter.text(record.headers(), name);
  }
}
