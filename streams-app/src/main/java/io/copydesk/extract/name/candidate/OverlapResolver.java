package io.copydesk.extract.name.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The one place where overlapping candidates are settled. Of two that share a token the one wins
 * that is
 *
 * <ol>
 *   <li>stronger ({@link Strength}),
 *   <li>longer,
 *   <li>of the type that needs the more specific words: ministry, company, other, person,
 *   <li>first in the sentence.
 * </ol>
 *
 * The loser is dropped, not cut. Takes time linear in the candidates but for sorting.
 */
public final class OverlapResolver {

  private static final Comparator<Candidate> PRECEDENCE =
      Comparator.comparing(Candidate::strength)
          .reversed()
          .thenComparing(Comparator.comparingInt(Candidate::length).reversed())
          .thenComparingInt(c -> rank(c.type()))
          .thenComparingInt(Candidate::first);

  /** Those that remain, by first token. */
  public List<Candidate> resolve(List<Candidate> candidates, int sentenceLength) {
    if (candidates.size() < 2) {
      return candidates;
    }
    List<Candidate> byPrecedence = new ArrayList<>(candidates);
    byPrecedence.sort(PRECEDENCE);
    boolean[] taken = new boolean[sentenceLength];
    List<Candidate> kept = new ArrayList<>(byPrecedence.size());
    for (Candidate candidate : byPrecedence) {
      if (claim(taken, candidate)) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(Candidate::first));
    return kept;
  }

  private static boolean claim(boolean[] taken, Candidate candidate) {
    for (int i = candidate.first(); i < candidate.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    for (int i = candidate.first(); i < candidate.end(); i++) {
      taken[i] = true;
    }
    return true;
  }

  private static int rank(NameType type) {
    return switch (type) {
      case MINISTRY -> 0;
      case COMPANY -> 1;
      case OTHER -> 2;
      case PERSON -> 3;
    };
  }
}
