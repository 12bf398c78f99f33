package io.copydesk.topology.wire;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the schema registry has said to the whole process: which subjects and schema ids
 * ("questions") it has answered, and which ids it does not know. Thread-safe.
 *
 * <p>Bounded: when it is full it begins anew. Each question is then asked once more, which the
 * serializers answer from their own caches.
 */
final class SchemaAnswers {

  /** Set by hand, as the next: they only bound the memory. */
  static final int MOST = 10_000;

  static final int MOST_REFUSALS = 1_000;

  /** How long an unknown id counts as unknown: somebody may register its schema a little later. */
  private static final Duration REFUSED = Duration.ofSeconds(60);

  /**
   * For this long a record that names a refused id is dead-lettered without asking again; then,
   * until {@link #REFUSED}, the scout asks first and the record waits. Set by hand, as that is.
   */
  private static final Duration REFUSED_JUST_NOW = Duration.ofSeconds(10);

  private final Set<Object> answered = ConcurrentHashMap.newKeySet();
  private final Map<Object, Refusal> refused = new ConcurrentHashMap<>();

  private record Refusal(RuntimeException reason, long nanos) {
    boolean isWithin(Duration time) {
      return System.nanoTime() - nanos < time.toNanos();
    }
  }

  /** The registry has answered the question, which is not asked again. */
  void answer(Object question) {
    if (answered.size() >= MOST) {
      answered.clear();
    }
    answered.add(question);
    refused.remove(question);
  }

  /** The registry does not know the schema that was asked for. */
  void refuse(Object question, RuntimeException reason) {
    if (refused.size() >= MOST_REFUSALS) {
      refused.clear();
    }
    refused.put(question, new Refusal(reason, System.nanoTime()));
  }

  boolean isAnswered(Object question) {
    return answered.contains(question);
  }

  /** Whether the registry has answered the question, or has refused it just now. */
  boolean isSettled(Object question) {
    Refusal refusal = refused.get(question);
    return isAnswered(question) || (refusal != null && refusal.isWithin(REFUSED_JUST_NOW));
  }

  /** How the registry refused the question; empty when it did not, or that is long ago. */
  Optional<RuntimeException> refusal(Object question) {
    return Optional.ofNullable(refused.get(question))
        .filter(refusal -> refusal.isWithin(REFUSED))
        .map(Refusal::reason);
  }

  int size() {
    return answered.size() + refused.size();
  }
}
