package io.copydesk.cli.score;

import io.copydesk.cli.score.ScoredMention.Position;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which gold mention each of the system's mentions of one type is. Each gold one is taken once. */
final class Alignment {

  private final List<ScoredMention> gold;
  private final Map<Position, ScoredMention> goldBySpan = new LinkedHashMap<>();
  private final Map<Position, ScoredMention> systemBySpan = new LinkedHashMap<>();
  private final Map<Position, ScoredMention> matched = new LinkedHashMap<>();
  private final Set<Position> taken = new LinkedHashSet<>();
  private int exact;

  private Alignment(List<ScoredMention> gold, List<ScoredMention> system) {
    this.gold = gold;
    gold.forEach(mention -> goldBySpan.putIfAbsent(mention.span(), mention));
    system.forEach(mention -> systemBySpan.put(mention.span(), mention));
  }

  /** Equal spans first, then each in turn to the gold mention that it shares most with. */
  static Alignment of(List<ScoredMention> gold, List<ScoredMention> system) {
    Alignment alignment = new Alignment(gold, system);
    alignment.takeEqual();
    alignment.takeOverlapping();
    return alignment;
  }

  private void takeEqual() {
    for (Position span : systemBySpan.keySet()) {
      if (goldBySpan.containsKey(span)) {
        take(span, span);
        exact++;
      }
    }
  }

  private void takeOverlapping() {
    for (Position span : systemBySpan.keySet()) {
      if (!matched.containsKey(span)) {
        goldBySpan.keySet().stream()
            .filter(known -> !taken.contains(known) && known.overlaps(span))
            .max(Comparator.comparingInt(known -> known.shared(span)))
            .ifPresent(known -> take(span, known));
      }
    }
  }

  private void take(Position span, Position known) {
    matched.put(span, goldBySpan.get(known));
    taken.add(known);
  }

  /** The system's mentions, of equal spans the last one. */
  Collection<ScoredMention> system() {
    return systemBySpan.values();
  }

  /** How many spans are equal. */
  int exact() {
    return exact;
  }

  /** The gold mention that one of {@link #system} was aligned with, or null. */
  @Nullable ScoredMention matched(ScoredMention mention) {
    return matched.get(mention.span());
  }

  /** The gold mentions that nothing was aligned with. */
  List<ScoredMention> missed() {
    return gold.stream().filter(mention -> !taken.contains(mention.span())).toList();
  }
}
