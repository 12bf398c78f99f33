package io.copydesk.app;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;

/**
 * How far Kafka Streams is with restoring the state stores from their changelog. Thread-safe: each
 * restoring thread reports.
 */
final class RestoreProgress implements StateRestoreListener {

  private final Map<TopicPartition, Share> shares = new ConcurrentHashMap<>();

  /** Of one partition, in records; records that are written meanwhile are not in {@code all}. */
  private record Share(long done, long all) {}

  /** What is being restored and how far it is, for people; empty when nothing is. */
  Optional<String> summary() {
    long done = 0;
    long all = 0;
    int partitions = 0;
    for (Share share : shares.values()) {
      done += share.done();
      all += share.all();
      partitions++;
    }
    return partitions == 0
        ? Optional.empty()
        : Optional.of(
            "restoring "
                + partitions
                + " partitions of what was published: "
                + done
                + " of "
                + all
                + " records read");
  }

  @Override
  public void onRestoreStart(
      TopicPartition partition, String store, long startingOffset, long endingOffset) {
    shares.put(partition, new Share(0, endingOffset - startingOffset));
  }

  @Override
  public void onBatchRestored(
      TopicPartition partition, String store, long batchEndOffset, long numRestored) {
    shares.computeIfPresent(
        partition, (same, share) -> new Share(share.done() + numRestored, share.all()));
  }

  @Override
  public void onRestoreEnd(TopicPartition partition, String store, long totalRestored) {
    shares.remove(partition);
  }

  @Override
  public void onRestoreSuspended(TopicPartition partition, String store, long totalRestored) {
    shares.remove(partition);
  }
}
