package io.copydesk.cli.deadletter;

import io.copydesk.app.cluster.RequiredRights;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.TopicReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;

/**
 * Writes the failed records of dead letters to the raw topic again, as they were, with a header
 * that says which dead letter each comes from.
 *
 * <p>By these headers a replay knows, as far back as the raw topic reaches, what was replayed
 * before, and leaves it alone; so it does with records that failed again after a replay, unless
 * asked to take them, since they would fail for ever. Records are written in transactions under one
 * transactional id of the application's: a replay that is interrupted leaves no half of a
 * transaction, and of two at the same time one is fenced off.
 */
public final class Replay {

  private static final int PER_TRANSACTION = 500;
  private static final Duration TRANSACTION = Duration.ofMinutes(1);

  private final Cluster cluster;
  private final boolean again;
  private final String raw;
  private final String transactionalId;

  /**
   * A replay to the raw topic of a cluster.
   *
   * @param again whether records that failed again after a replay are replayed too
   */
  public Replay(Cluster cluster, boolean again) {
    this.cluster = cluster;
    this.again = again;
    this.raw = cluster.topics().raw().name();
    this.transactionalId = RequiredRights.replay(cluster.config());
  }

  /**
   * What became of the dead letters.
   *
   * @param replayed how many are in the raw topic now, or would be
   * @param before how many were replayed before
   * @param failedAgain how many are of a record that failed again after a replay
   * @param foreign how many did not come from the raw topic
   * @param incomplete how many lack a part of the record, which was too large
   */
  public record ReplayCounts(
      int replayed, int before, int failedAgain, int foreign, int incomplete) {}

  /** Replays them; a dry run writes nothing and returns what would be done. */
  public ReplayCounts run(List<DeadLetterRecord> letters, boolean dryRun)
      throws InterruptedException, ExecutionException {
    if (dryRun) {
      Sorted sorted = sort(letters, marks());
      return sorted.result();
    }
    try (Producer<byte[], byte[]> producer =
        cluster.transactionalProducer(transactionalId, TRANSACTION)) {
      // First, so that another replay is fenced off before the marks are read.
      producer.initTransactions();
      Sorted sorted = sort(letters, marks());
      for (int from = 0; from < sorted.replayable.size(); from += PER_TRANSACTION) {
        int to = Math.min(sorted.replayable.size(), from + PER_TRANSACTION);
        send(sorted.replayable.subList(from, to), producer);
      }
      return sorted.result();
    }
  }

  /** The marks of all replayed records in the raw topic. */
  private Set<String> marks() {
    Set<String> marks = new HashSet<>();
    try (TopicReader reader = new TopicReader(cluster, raw, transactionalId)) {
      reader.seekToBeginning();
      reader.readToEnd(
          record -> {
            String mark = DeadLetterRecord.text(record.headers(), DeadLetterRecord.REPLAYED);
            if (!mark.isEmpty()) {
              marks.add(mark);
            }
          });
    }
    return marks;
  }

  private Sorted sort(List<DeadLetterRecord> letters, Set<String> replayed) {
    Sorted sorted = new Sorted();
    for (DeadLetterRecord letter : letters) {
      if (!letter.sourceTopic().equals(raw)) {
        sorted.foreign++;
      } else if (!letter.omitted().isEmpty()) {
        sorted.incomplete++;
      } else if (replayed.contains(letter.mark())) {
        sorted.before++;
      } else if (letter.isFromReplay() && !again) {
        sorted.failedAgain++;
      } else {
        sorted.replayable.add(letter);
      }
    }
    return sorted;
  }

  private void send(List<DeadLetterRecord> letters, Producer<byte[], byte[]> producer)
      throws InterruptedException, ExecutionException {
    int partitions = producer.partitionsFor(raw).size();
    producer.beginTransaction();
    try {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      for (DeadLetterRecord letter : letters) {
        sent.add(producer.send(again(letter, partitions)));
      }
      producer.flush();
      for (Future<RecordMetadata> one : sent) {
        one.get();
      }
      producer.commitTransaction();
    } catch (KafkaException | ExecutionException e) {
      producer.abortTransaction();
      throw e;
    }
  }

  /**
   * Goes to the partition that the failed record was in, since repeats are recognised within one
   * only, and its producer may have had no key or another partitioner. Where there is no such
   * partition any more, the key decides.
   */
  private ProducerRecord<byte[], byte[]> again(DeadLetterRecord letter, int partitions) {
    OptionalLong source = letter.sourcePartition();
    boolean isThere = source.isPresent() && source.getAsLong() < partitions;
    Headers headers = letter.originalHeaders();
    headers.add(DeadLetterRecord.REPLAYED, letter.mark().getBytes(StandardCharsets.UTF_8));
    return new ProducerRecord<>(
        raw,
        isThere ? Math.toIntExact(source.getAsLong()) : null,
        letter.originalTimestamp(),
        letter.record().key(),
        letter.record().value(),
        headers);
  }

  private static final class Sorted {
    private final List<DeadLetterRecord> replayable = new ArrayList<>();
    private int before;
    private int failedAgain;
    private int foreign;
    private int incomplete;

    ReplayCounts result() {
      return new ReplayCounts(replayable.size(), before, failedAgain, foreign, incomplete);
    }
  }
}
