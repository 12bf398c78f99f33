package io.copydesk.cli.deadletter;

import io.copydesk.app.cluster.RequiredRights;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.TopicReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.Producer;

/**
 * Writes the failed records of dead letters to the raw topic again, as they were, with a header
 * that says which dead letter each comes from.
 *
 * <p>By these headers a replay knows, as far back as the raw topic reaches, what was replayed
 * before, and leaves it alone; so it does, unless asked to take them, with records that failed
 * again after a replay, since they would fail for ever, and with those whose key was posted again
 * later or may have been: a replay of an old version would come after the newer one, and replace
 * it. Records are written in transactions under one transactional id of the application's: a replay
 * that is interrupted leaves no half of a transaction, and of two at the same time one is fenced
 * off.
 *
 * <p>The dead letters are read twice: a record may have megabytes, so at first only their places
 * are kept. Not thread-safe; for one run.
 */
final class Replay {

  /**
   * For some hundred records that are in memory already ({@link ReplayBatches}), which take a
   * second or so. Set by hand.
   */
  private static final Duration TRANSACTION = Duration.ofMinutes(1);

  private final Cluster cluster;
  private final ReplayChoice choice;
  private final String raw;
  private final String transactionalId;
  private final List<Candidate> candidates = new ArrayList<>();
  private int foreign;
  private int incomplete;

  /**
   * A replay to the raw topic of a cluster.
   *
   * @param choice what is replayed although it would be left alone
   */
  Replay(Cluster cluster, ReplayChoice choice) {
    this.cluster = cluster;
    this.choice = choice;
    this.raw = cluster.topics().raw().name();
    this.transactionalId = RequiredRights.replay(cluster.config());
  }

  /**
   * What became of the dead letters.
   *
   * @param replayed how many are in the raw topic now, or would be
   * @param before how many were replayed before
   * @param failedAgain how many are of a record that failed again after a replay
   * @param superseded how many have a key that was posted again later
   * @param older how many may have one: the raw topic no longer has their records
   * @param foreign how many did not come from the raw topic
   * @param incomplete how many lack a part of the record, which was too large
   */
  record ReplayCounts(
      int replayed,
      int before,
      int failedAgain,
      int superseded,
      int older,
      int foreign,
      int incomplete) {}

  /** Takes note of a dead letter that is to be replayed. */
  void add(DeadLetterRecord letter) {
    if (!letter.sourceTopic().equals(raw)) {
      foreign++;
    } else if (!letter.omitted().isEmpty()) {
      incomplete++;
    } else {
      candidates.add(Candidate.of(letter));
    }
  }

  /** Returns what would be done, and writes nothing. */
  ReplayCounts dryRun() {
    Sorted sorted = sort();
    return counts(sorted.replayable.size(), sorted);
  }

  /** Replays them. */
  ReplayCounts run() {
    try (Producer<byte[], byte[]> producer =
        cluster.transactionalProducer(transactionalId, TRANSACTION)) {
      // First, so that another replay is fenced off before the marks are read.
      producer.initTransactions();
      Sorted sorted = sort();
      return counts(post(sorted.replayable, producer), sorted);
    }
  }

  private ReplayCounts counts(int replayed, Sorted sorted) {
    return new ReplayCounts(
        replayed,
        sorted.before,
        sorted.failedAgain,
        sorted.superseded,
        sorted.older,
        foreign,
        incomplete);
  }

  private Sorted sort() {
    LaterRecords later;
    try (TopicReader reader = new TopicReader(cluster, raw, transactionalId)) {
      later = LaterRecords.read(candidates, reader);
    }
    Sorted sorted = new Sorted();
    for (Candidate candidate : candidates) {
      if (later.haveReplayOf(candidate)) {
        sorted.before++;
      } else if (candidate.isFromReplay() && !choice.again()) {
        sorted.failedAgain++;
      } else if (later.haveNewerThan(candidate) && !choice.superseded()) {
        sorted.superseded++;
      } else if (later.areIncompleteFor(candidate) && !choice.older()) {
        sorted.older++;
      } else {
        sorted.replayable.add(candidate);
      }
    }
    return sorted;
  }

  /**
   * In the order of the dead letters, which for one key is that of the failed records.
   *
   * @return how many: what the topic has deleted meanwhile is not among them
   */
  private int post(List<Candidate> replayable, Producer<byte[], byte[]> producer) {
    Set<OffsetPlace> places = new HashSet<>();
    Map<Integer, Long> starts = new HashMap<>();
    for (Candidate candidate : replayable) {
      OffsetPlace place = candidate.place();
      places.add(place);
      starts.merge(place.partition(), place.offset(), Math::min);
    }
    ReplayBatches batches = new ReplayBatches(producer, raw);
    try (TopicReader reader =
        new TopicReader(cluster, cluster.topics().deadLetters().name(), transactionalId)) {
      reader.seekTo(starts);
      reader.readUntil(
          record -> {
            if (places.remove(OffsetPlace.of(record))) {
              batches.post(new DeadLetterRecord(record));
            }
            return places.isEmpty();
          });
    }
    return batches.end();
  }

  private static final class Sorted {
    private final List<Candidate> replayable = new ArrayList<>();
    private int before;
    private int failedAgain;
    private int superseded;
    private int older;
  }
}
