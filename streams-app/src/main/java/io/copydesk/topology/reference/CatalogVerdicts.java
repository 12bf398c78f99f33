package io.copydesk.topology.reference;

import io.copydesk.topology.fault.TransientFaultException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of each entry of the reference topic, as far as it has been read. Thread-safe.
 *
 * <p>The feed that reads the catalog cannot write dead letters exactly once: every instance reads
 * the whole topic at every start. So it only notes its verdict here, and the consumer group's
 * processor, which reads each entry once, asks for it and writes the dead letter in its
 * transaction.
 */
public final class CatalogVerdicts {

  /** Beyond this many, the oldest are forgotten: logged and counted then, but not dead-lettered. */
  private static final int MOST_KEPT = 100_000;

  private final Map<Integer, Long> nextOffsets = new HashMap<>();
  private final Map<Coordinates, String> refusals =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Coordinates, String> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private record Coordinates(int partition, long offset) {}

  synchronized void refused(int partition, long offset, String reason) {
    refusals.put(new Coordinates(partition, offset), reason);
  }

  /** Everything of the partition before {@code nextOffset} is judged. */
  synchronized void readUpTo(int partition, long nextOffset) {
    nextOffsets.merge(partition, nextOffset, Math::max);
    notifyAll();
  }

  /**
   * Why the entry was refused, once it is judged; empty when it was not.
   *
   * @throws TransientFaultException when it is not judged within {@code limit}
   */
  synchronized Optional<String> await(int partition, long offset, Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (nextOffsets.getOrDefault(partition, 0L) <= offset) {
      long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
      if (left <= 0) {
        throw notRead(partition, offset, null);
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw notRead(partition, offset, e);
      }
    }
    return Optional.ofNullable(refusals.get(new Coordinates(partition, offset)));
  }

  private static TransientFaultException notRead(
      int partition, long offset, @Nullable Throwable cause) {
    return new TransientFaultException(
        "the catalog has not read its entry " + partition + "/" + offset + " yet", cause);
  }
}
