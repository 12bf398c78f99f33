package io.copydesk.topology.wire;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the schema registry has said, for the whole process: which questions it has answered, and
 * which ids it does not know. Thread-safe.
 *
 * <p>Bounded: when it is full it begins anew, which costs a question each that the serializers
 * answer from their own memory.
 */
final class SchemaAnswers {

  static final int MOST = 10_000;
  static final int MOST_REFUSALS = 1_000;

  /** Somebody may register a schema of that id a little later. */
  private static final Duration REFUSED = Duration.ofSeconds(60);

  /** Earlier than that it is asked again before a record is taken. */
  private static final Duration REFUSED_JUST_NOW = Duration.ofSeconds(10);

  private final Set<Object> answered = ConcurrentHashMap.newKeySet();
  private final Map<Object, Refusal> refused = new ConcurrentHashMap<>();

  private record Refusal(RuntimeException reason, long nanos) {
    boolean isWithin(Duration time) {
      return System.nanoTime() - nanos < time.toNanos();
    }
  }

  /** The question is not asked again. */
  void answer(Object question) {
    if (answered.size() >= MOST) {
      answered.clear();
    }
    answered.add(question);
    refused.remove(question);
  }

  /** The registry does not know it. */
  void refuse(Object question, RuntimeException reason) {
    if (refused.size() >= MOST_REFUSALS) {
      refused.clear();
    }
    refused.put(question, new Refusal(reason, System.nanoTime()));
  }

  boolean isAnswered(Object question) {
    return answered.contains(question);
  }

  /** Whether the registry has said, or has denied just now, what it asks. */
  boolean isSettled(Object question) {
    Refusal refusal = refused.get(question);
    return isAnswered(question) || (refusal != null && refusal.isWithin(REFUSED_JUST_NOW));
  }

  /** What the registry said when it denied the question; empty when that is long ago. */
  Optional<RuntimeException> refusal(Object question) {
    return Optional.ofNullable(refused.get(question))
        .filter(refusal -> refusal.isWithin(REFUSED))
        .map(Refusal::reason);
  }

  int size() {
    return answered.size() + refused.size();
  }
}
