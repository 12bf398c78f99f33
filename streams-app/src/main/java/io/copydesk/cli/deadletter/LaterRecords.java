package io.copydesk.cli.deadletter;

import io.copydesk.cli.kafka.TopicReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What the raw topic holds behind the records of dead letters. A replay stands in the partition of
 * its record, behind it; so only these partitions are read, each from the first such record on.
 */
final class LaterRecords {

  private final Set<String> wantedMarks = new HashSet<>();
  private final Set<String> marks = new HashSet<>();

  private LaterRecords(Collection<Candidate> candidates) {
    candidates.forEach(candidate -> wantedMarks.add(candidate.mark()));
  }

  static LaterRecords read(Collection<Candidate> candidates, TopicReader raw) {
    LaterRecords later = new LaterRecords(candidates);
    raw.seekTo(starts(candidates, raw.partitions()));
    raw.readToEnd(later::take);
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
  }

  /** Whether the record of the dead letter was replayed before. */
  boolean haveReplayOf(Candidate candidate) {
    return marks.contains(candidate.mark());
  }
}
