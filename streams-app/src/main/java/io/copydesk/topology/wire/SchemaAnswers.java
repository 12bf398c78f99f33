package io.copydesk.topology.wire;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the schema registry has said to the whole process: which schemas it has told, and which ids
 * it does not know. Thread-safe.
 *
 * <p>Bounded: when it is full it begins anew. Each schema is then asked for once more, which the
 * serializers answer from their own caches.
 */
final class SchemaAnswers {

  /** Set by hand, as the next: they only bound the memory. */
  static final int MOST = 10_000;

  static final int MOST_REFUSALS = 1_000;

  /**
   * How long an unknown id counts as unknown: somebody may register its schema a little later. Set
   * by hand.
   */
  private static final Duration REFUSED = Duration.ofSeconds(60);

  /**
   * For this long a record that names a refused id is dead-lettered without asking again; then,
   * until {@link #REFUSED}, the scout asks first and the record waits. Set by hand, as that is.
   */
  private static final Duration REFUSED_JUST_NOW = Duration.ofSeconds(10);

  private final Set<SchemaKey> answered = ConcurrentHashMap.newKeySet();
  private final Map<SchemaKey, Refusal> refused = new ConcurrentHashMap<>();

  private record Refusal(RuntimeException reason, long nanos) {
    boolean isWithin(Duration time) {
      return System.nanoTime() - nanos < time.toNanos();
    }
  }

  /** The registry has told the schema, which is not asked for again. */
  void answer(SchemaKey key) {
    if (answered.size() >= MOST) {
      answered.clear();
    }
    answered.add(key);
    refused.remove(key);
  }

  /** The registry does not know the schema that was asked for. */
  void refuse(SchemaKey key, RuntimeException reason) {
    if (refused.size() >= MOST_REFUSALS) {
      refused.clear();
    }
    refused.put(key, new Refusal(reason, System.nanoTime()));
  }

  boolean isAnswered(SchemaKey key) {
    return answered.contains(key);
  }

  /** Whether the registry has told the schema, or has said just now that it does not know it. */
  boolean isSettled(SchemaKey key) {
    Refusal refusal = refused.get(key);
    return isAnswered(key) || (refusal != null && refusal.isWithin(REFUSED_JUST_NOW));
  }

  /** How the registry said that it does not know the schema; empty when it did not, or long ago. */
  Optional<RuntimeException> refusal(SchemaKey key) {
    return Optional.ofNullable(refused.get(key))
        .filter(refusal -> refusal.isWithin(REFUSED))
        .map(Refusal::reason);
  }

  int size() {
    return answered.size() + refused.size();
  }
}
