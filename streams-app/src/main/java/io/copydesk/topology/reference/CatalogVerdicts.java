package io.copydesk.topology.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What became of each entry of the reference topic, as far as it has been read. Thread-safe.
 *
 * <p>The feed that reads the catalog cannot write dead letters exactly once: every instance reads
 * the whole topic at every start. So it only notes here which entries it has refused, and {@link
 * RefusalReporter}, which reads each entry once for all instances, asks for it and writes the dead
 * letter.
 */
public final class CatalogVerdicts {

  private static final Logger LOG = LoggerFactory.getLogger(CatalogVerdicts.class);

  /** Some 20 MB of reasons. Set by hand: more than were ever refused by mistake. */
  private static final int MOST_KEPT = 100_000;

  private final int mostKept;
  private final Map<Integer, Long> nextOffsets = new HashMap<>();
  private final Map<Coordinates, String> refusals =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Coordinates, String> eldest) {
          return isTooMany(size());
        }
      };

  private boolean isForgetting;
  private int topicsBefore;

  private record Coordinates(int partition, long offset) {}

  /** Nothing is judged yet. */
  public CatalogVerdicts() {
    this(MOST_KEPT);
  }

  /**
   * @param mostKept beyond so many the oldest refusals are forgotten: the feed has logged them, but
   *     those that are not reported by then get no dead letter, and are not counted
   */
  CatalogVerdicts(int mostKept) {
    this.mostKept = mostKept;
  }

  private boolean isTooMany(int refused) {
    if (refused <= mostKept) {
      return false;
    }
    if (!isForgetting) {
      isForgetting = true;
      LOG.warn(
          "More than {} catalog entries are refused: the oldest of them that have no dead letter"
              + " yet get none, and stand in this log only",
          mostKept);
    }
    return true;
  }

  synchronized void refused(int partition, long offset, String reason) {
    refusals.put(new Coordinates(partition, offset), reason);
  }

  /** The feed has applied or refused everything of the partition before {@code nextOffset}. */
  synchronized void readUpTo(int partition, long nextOffset) {
    nextOffsets.merge(partition, nextOffset, Math::max);
  }

  /** The offset before which the feed has applied or refused everything of the partition. */
  synchronized long judgedUpTo(int partition) {
    return nextOffsets.getOrDefault(partition, 0L);
  }

  /** Why the entry was refused; empty when it was not, or the feed has not come to it yet. */
  synchronized Optional<String> refusal(int partition, long offset) {
    return Optional.ofNullable(refusals.get(new Coordinates(partition, offset)));
  }

  /** Forgets everything, since the topic was made anew: its offsets mean other entries now. */
  synchronized void forget() {
    nextOffsets.clear();
    refusals.clear();
    isForgetting = false;
    topicsBefore++;
  }

  /** How often the topic was made anew so far. */
  synchronized int topicsBefore() {
    return topicsBefore;
  }
}
