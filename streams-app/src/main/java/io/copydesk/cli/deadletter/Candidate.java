package io.copydesk.cli.deadletter;

import java.util.Arrays;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Bytes;

/**
 * What is remembered of a dead letter until it is known whether it is replayed: all but the record
 * itself, which is read again by its place.
 *
 * @param place in the dead-letter topic
 * @param mark of the dead letter
 * @param source where the record was in the raw topic; partition and offset that the letter's
 *     headers lack are the largest number, which no topic has
 * @param fingerprint of the record
 * @param isFromReplay whether the record was itself a replay
 */
record Candidate(
    OffsetPlace place,
    String mark,
    OffsetPlace source,
    Fingerprint fingerprint,
    boolean isFromReplay) {

  private static final int NO_PARTITION = Integer.MAX_VALUE;
  private static final long NO_OFFSET = Long.MAX_VALUE;

  static Candidate of(DeadLetterRecord letter) {
    return new Candidate(
        OffsetPlace.of(letter.record()),
        letter.mark(),
        new OffsetPlace(
            (int) Math.min(NO_PARTITION, letter.sourcePartition().orElse(NO_PARTITION)),
            letter.sourceOffset().orElse(NO_OFFSET)),
        Fingerprint.of(letter.record()),
        letter.isFromReplay());
  }

  /**
   * Enough of a record to know it again at its place, and little to keep.
   *
   * @param key empty when it has none
   * @param valueHash that of the value's bytes
   */
  record Fingerprint(Optional<Bytes> key, int valueHash) {

    static Fingerprint of(ConsumerRecord<byte[], byte[]> record) {
      return new Fingerprint(
          Optional.ofNullable(record.key()).map(Bytes::wrap), Arrays.hashCode(record.value()));
    }
  }
}
