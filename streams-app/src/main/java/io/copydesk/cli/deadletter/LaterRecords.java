package io.copydesk.cli.deadletter;

import io.copydesk.cli.kafka.TopicReader;
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
 */
final class LaterRecords {

  private final Set<String> wantedMarks = new HashSet<>();
  private final Set<Bytes> wantedKeys = new HashSet<>();
  private final Set<String> marks = new HashSet<>();
  private final Map<KeyInPartition, Long> lastOffsets = new HashMap<>();
  private final Map<Integer, Long> oldest = new HashMap<>();

  private record KeyInPartition(int partition, Bytes key) {}

  private LaterRecords(Collection<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      wantedMarks.add(candidate.mark());
      candidate.key().ifPresent(wantedKeys::add);
    }
  }

  static LaterRecords read(Collection<Candidate> candidates, TopicReader raw) {
    LaterRecords later = new LaterRecords(candidates);
    raw.seekTo(starts(candidates, raw.partitions()));
    raw.readToEnd(later::take);
    // Asked for last, so that what was deleted meanwhile is not taken for read.
    later.oldest.putAll(raw.oldest());
    return later;
  }

  /**
   * Behind the first record of each partition. A record of a partition that is not there was
   * replayed by its key, to wherever that leads: for it all are read.
   */
  private static Map<Integer, Long> starts(Collection<Candidate> candidates, int partitions) {
    Map<Integer, Long> starts = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate.sourcePartition() < partitions) {
        starts.merge(candidate.sourcePartition(), candidate.sourceOffset() + 1, Math::min);
      } else {
        for (int partition = 0; partition < partitions; partition++) {
          starts.put(partition, 0L);
        }
        return starts;
      }
    }
    return starts;
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    String mark = DeadLetterRecord.text(record.headers(), DeadLetterRecord.REPLAYED);
    if (wantedMarks.contains(mark)) {
      marks.add(mark);
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
   * Whether a record with the same key was posted after the one of the dead letter, which so has a
   * newer version of the article.
   */
  boolean haveNewerThan(Candidate candidate) {
    return candidate
        .key()
        .map(key -> lastOffsets.get(new KeyInPartition(candidate.sourcePartition(), key)))
        .filter(last -> last > candidate.sourceOffset())
        .isPresent();
  }

  /**
   * Whether the raw topic has deleted records behind the one of the dead letter, so that a replay
   * or a newer version may have been among them.
   */
  boolean areIncompleteFor(Candidate candidate) {
    Long first = oldest.get(candidate.sourcePartition());
    return first != null && first > candidate.sourceOffset() + 1;
  }
}
