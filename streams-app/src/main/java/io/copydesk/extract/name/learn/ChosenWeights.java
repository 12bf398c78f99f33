package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.NameKind;
import java.util.BitSet;

/**
 * Which weights may be learnt: those of all features, or those that a file has room for. The others
 * stay 0. Immutable, thread-safe.
 */
final class ChosenWeights {

  private final BitSet chosen;

  private ChosenWeights(BitSet chosen) {
    this.chosen = chosen;
  }

  /** Those of all features. */
  static ChosenWeights all(int features) {
    BitSet all = new BitSet();
    all.set(0, features * NameKind.COUNT);
    return new ChosenWeights(all);
  }

  /** Those that are not 0. */
  static ChosenWeights of(float[] weights) {
    BitSet chosen = new BitSet(weights.length);
    for (int w = 0; w < weights.length; w++) {
      chosen.set(w, weights[w] != 0);
    }
    return new ChosenWeights(chosen);
  }

  boolean has(int weight) {
    return chosen.get(weight);
  }

  /** Whether any weight of a feature is among them. */
  boolean hasAnyOf(int feature) {
    int next = chosen.nextSetBit(feature * NameKind.COUNT);
    return next >= 0 && next < (feature + 1) * NameKind.COUNT;
  }
}
