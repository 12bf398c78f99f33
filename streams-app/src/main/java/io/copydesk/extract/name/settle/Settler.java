package io.copydesk.extract.name.settle;

import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Chooses those of a sentence's candidates that do not overlap and together exceed their thresholds
 * by most: a name is worth its probability less the threshold of its kind. By dynamic programming
 * over the tokens. Stateless, thread-safe.
 */
public final class Settler {

  /**
   * The thresholds of the kinds: a candidate of less probability is no name. Of .30 to .58,
   * companies of papers had the best F1 at .50 to .54 by cross-validation, those of other sets and
   * the other kinds did alike from .38 to .50 ({@code streams-app/rationale/names.md}).
   */
  private static final Map<NameKind, Double> LEAST =
      Map.of(
          NameKind.COMPANY, 0.5,
          NameKind.MINISTRY, 0.42,
          NameKind.ORGANIZATION, 0.4,
          NameKind.PERSON, 0.42,
          NameKind.PLACE, 0.42);

  /**
   * The least score at which a name of a kind is taken, by {@link NameKind#index}: an array, since
   * it is asked for each kind of each candidate.
   */
  private final double[] least = new double[NameKind.COUNT];

  /** With the thresholds of the application. */
  public Settler() {
    this(LEAST);
  }

  /**
   * @param least the thresholds of all kinds, 0 to 1
   * @throws NullPointerException when one has none
   */
  Settler(Map<NameKind, Double> least) {
    for (NameKind kind : NameKind.values()) {
      this.least[kind.index()] = Objects.requireNonNull(least.get(kind), kind::name);
    }
  }

  /**
   * The names in the order of the text.
   *
   * @param probabilities of kind for each candidate, at {@code candidate * NameKind.COUNT + kind}
   */
  public List<Settled> settle(List<Occurrence> candidates, double[] probabilities, int tokens) {
    double[] best = new double[tokens + 1];
    int[] taken = new int[tokens + 1];
    for (int end = 0; end <= tokens; end++) {
      taken[end] = -1;
    }
    int c = candidates.size() - 1;
    for (int i = tokens - 1; i >= 0; i--) {
      best[i] = best[i + 1];
      for (; c >= 0 && candidates.get(c).first() == i; c--) {
        int kind = kind(probabilities, c);
        double worth =
            probabilities[c * NameKind.COUNT + kind] - least[kind] + best[candidates.get(c).end()];
        if (worth > best[i]) {
          best[i] = worth;
          taken[i] = c;
        }
      }
    }
    List<Settled> names = new ArrayList<>(4);
    for (int i = 0; i < tokens; ) {
      if (taken[i] < 0) {
        i++;
        continue;
      }
      Occurrence name = candidates.get(taken[i]);
      int kind = kind(probabilities, taken[i]);
      names.add(
          new Settled(name, NameKind.of(kind), probabilities[taken[i] * NameKind.COUNT + kind]));
      i = name.end();
    }
    return names;
  }

  private int kind(double[] probabilities, int candidate) {
    int best = 0;
    int at = candidate * NameKind.COUNT;
    for (int k = 1; k < NameKind.COUNT; k++) {
      if (probabilities[at + k] - least[k] > probabilities[at + best] - least[best]) {
        best = k;
      }
    }
    return best;
  }
}
