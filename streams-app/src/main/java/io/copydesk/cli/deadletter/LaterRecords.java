package io.copydesk.cli.deadletter;

import io.copydesk.cli.kafka.TopicReader;
import io.copydesk.topology.deadletter.DeadLetter;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Bytes;

/**
 * What the raw topic holds behind the records of dead letters: replays of them, and later versions
 * of the articles. Both stand in the partition of the record, behind it; so only these partitions
 * are read, each from the first such record on.
 *
 * <p>This holds only where the record still is where the letter says. Otherwise the topic has
 * deleted it, perhaps together with what came behind, or was itself deleted and made anew, and then
 * its offsets say nothing about those of the old one. Such a partition is read from its beginning:
 * whatever it has came after the record.
 */
final class LaterRecords {

  private final Set<String> wantedMarks = new HashSet<>();
  private final Set<Bytes> wantedKeys = new HashSet<>();
  private final Set<OffsetPlace> wantedPlaces = new HashSet<>();
  private final Set<String> marks = new HashSet<>();
  private final Map<KeyInPartition, Long> lastOffsets = new HashMap<>();
  private final Map<OffsetPlace, Candidate.Fingerprint> fingerprints = new HashMap<>();
  private final Map<Integer, Long> oldest = new HashMap<>();

  private record KeyInPartition(int partition, Bytes key) {}

  private LaterRecords(Collection<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      wantedMarks.add(candidate.mark());
      candidate.fingerprint().key().ifPresent(wantedKeys::add);
      wantedPlaces.add(candidate.source());
    }
  }

  static LaterRecords read(Collection<Candidate> candidates, TopicReader raw) {
    LaterRecords later = new LaterRecords(candidates);
    Map<Integer, Long> starts = starts(candidates, raw.partitions());
    raw.seekTo(starts);
    raw.readToEnd(later::take);
    // Asked for last, so that what was deleted meanwhile is not taken for read.
    later.oldest.putAll(raw.oldest());
    raw.seekTo(later.restarts(candidates, starts));
    raw.readToEnd(later::take);
    return later;
  }

  /**
   * The first record of each partition. A record of a partition that is not there was replayed by
   * its key, to wherever that leads: for it all are read.
   */
  private static Map<Integer, Long> starts(Collection<Candidate> candidates, int partitions) {
    Map<Integer, Long> starts = new HashMap<>();
    for (Candidate candidate : candidates) {
      OffsetPlace source = candidate.source();
      if (source.partition() < partitions) {
        starts.merge(source.partition(), source.offset(), Math::min);
      } else {
        for (int partition = 0; partition < partitions; partition++) {
          starts.put(partition, 0L);
        }
        return starts;
      }
    }
    return starts;
  }

  /** The beginning of each partition that lacks a record and was not read from there. */
  private Map<Integer, Long> restarts(Collection<Candidate> candidates, Map<Integer, Long> starts) {
    Map<Integer, Long> restarts = new HashMap<>();
    for (Candidate candidate : candidates) {
      int partition = candidate.source().partition();
      long begun = starts.getOrDefault(partition, 0L);
      if (!isThere(candidate) && begun > oldest.getOrDefault(partition, 0L)) {
        restarts.put(partition, 0L);
      }
    }
    return restarts;
  }

  private boolean isThere(Candidate candidate) {
    return candidate.fingerprint().equals(fingerprints.get(candidate.source()));
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    String mark = DeadLetter.text(record.headers(), DeadLetterRecord.REPLAYED);
    if (wantedMarks.contains(mark)) {
      marks.add(mark);
    }
    OffsetPlace place = OffsetPlace.of(record);
    if (wantedPlaces.contains(place)) {
      fingerprints.put(place, Candidate.Fingerprint.of(record));
    }
    if (record.key() != null) {
      Bytes key = Bytes.wrap(record.key());
      if (wantedKeys.contains(key)) {
        lastOffsets.put(new KeyInPartition(record.partition(), key), record.offset());
      }
    }
  }

  /** Whether the record of the dead letter was replayed before. */
  boolean haveReplayOf(Candidate candidate) {
    return marks.contains(candidate.mark());
  }

  /**
   * Whether a record with the same key was posted after the one of the dead letter, and so has a
   * newer version of the article.
   */
  boolean haveNewerThan(Candidate candidate) {
    OffsetPlace source = candidate.source();
    return candidate
        .fingerprint()
        .key()
        .map(key -> lastOffsets.get(new KeyInPartition(source.partition(), key)))
        .filter(last -> last > source.offset() || !isThere(candidate))
        .isPresent();
  }

  /**
   * Whether the raw topic lacks the record of the dead letter, or has deleted others behind it: a
   * replay or a newer version may have been lost as well.
   */
  boolean areIncompleteFor(Candidate candidate) {
    OffsetPlace source = candidate.source();
    return !isThere(candidate) || oldest.getOrDefault(source.partition(), 0L) > source.offset() + 1;
  }
}
