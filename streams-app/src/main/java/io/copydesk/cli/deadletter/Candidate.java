package io.copydesk.cli.deadletter;

import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;

/**
 * What is remembered of a dead letter until it is known whether it is replayed: all but the record
 * itself, which is read again by its place.
 *
 * @param partition of the dead-letter topic
 * @param offset in it
 * @param mark of the dead letter
 * @param sourcePartition of the raw topic, where the record was; that of no topic when the letter
 *     names none
 * @param sourceOffset in it
 * @param key of the record; empty when it had none
 * @param isFromReplay whether the record was itself a replay
 */
record Candidate(
    int partition,
    long offset,
    String mark,
    int sourcePartition,
    long sourceOffset,
    Optional<Bytes> key,
    boolean isFromReplay) {

  private static final int NO_PARTITION = Integer.MAX_VALUE;

  static Candidate of(DeadLetterRecord letter) {
    return new Candidate(
        letter.record().partition(),
        letter.record().offset(),
        letter.mark(),
        (int) Math.min(NO_PARTITION, letter.sourcePartition().orElse(NO_PARTITION)),
        letter.sourceOffset().orElse(0),
        Optional.ofNullable(letter.record().key()).map(Bytes::wrap),
        letter.isFromReplay());
  }

  /** Where its dead letter is read again. */
  LetterPlace place() {
    return new LetterPlace(partition, offset);
  }

  /** A position in the dead-letter topic. */
  record LetterPlace(int partition, long offset) {}
}
