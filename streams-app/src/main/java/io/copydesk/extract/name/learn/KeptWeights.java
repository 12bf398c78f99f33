package io.copydesk.extract.name.learn;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses the weights of the first look that the file has room for: those that matter most for the
 * bytes that they take. What a feature is called takes a line, each of its weights some bytes of
 * it. Made for one choice, not thread-safe.
 */
final class KeptWeights {

  /**
   * How many bytes all may take, so that the file stays below 1 MB with what else is in it: header,
   * themes, hidden units, the second look's weights, and the first parts of pairs.
   */
  static final int BYTES = 910_000;

  /**
   * A weight matters as much as its size, times this power of how often its feature was met: a
   * small one of what every article has changes more than a large one of what was met once. Of 0,
   * 0.1, 0.2 and 0.3 the second and the third lost least in the logarithmic probability of held-out
   * articles.
   */
  private static final double OFTEN = 0.2;

  /**
   * Weights of one feature that are kept together or not at all.
   *
   * @param bytes that they take
   * @param worth how much they matter for each of these
   */
  private record WeightShare(List<Integer> weights, int bytes, double worth) {}

  private static final Comparator<WeightShare> MOST_WORTH =
      Comparator.comparingDouble(WeightShare::worth).reversed();

  private final float[] weights;
  private final FeatureNames names;

  KeptWeights(float[] weights, FeatureNames names) {
    this.weights = weights;
    this.names = names;
  }

  /**
   * The weights as they will be read, in whole steps; 0 for those that are not kept.
   *
   * @param bytes how many they may take, 0 at least
   */
  float[] within(int bytes) {
    List<WeightShare> shares = new ArrayList<>();
    for (int f = 0; f < names.size(); f++) {
      if (WeightsText.isWritable(names.value(f))) {
        shares.addAll(shares(f));
      }
    }
    shares.sort(MOST_WORTH);
    float[] kept = new float[weights.length];
    int taken = 0;
    for (WeightShare share : shares) {
      taken += share.bytes();
      if (taken > bytes) {
        break;
      }
      share.weights().forEach(w -> kept[w] = WeightsText.rounded(weights[w]));
    }
    return kept;
  }

  /**
   * Parts a feature's weights, those that matter most for their bytes first: the first share pays
   * for the line, and has further weights as long as they raise what it is worth; each other weight
   * stands alone.
   */
  private List<WeightShare> shares(int feature) {
    double often = StrictMath.pow(names.times(feature), OFTEN);
    List<WeightShare> alone =
        IntStream.range(feature * NameKind.COUNT, (feature + 1) * NameKind.COUNT)
            .filter(w -> WeightsText.steps(weights[w]) != 0)
            .mapToObj(w -> alone(w, often))
            .sorted(MOST_WORTH)
            .toList();
    if (alone.stream().noneMatch(this::isWorthLine)) {
      return List.of();
    }
    WeightShare line = with(lineOf(feature), alone.getFirst());
    int next = 1;
    while (next < alone.size() && alone.get(next).worth() > line.worth()) {
      line = with(line, alone.get(next++));
    }
    List<WeightShare> shares = new ArrayList<>(alone.subList(next, alone.size()));
    shares.addFirst(line);
    return shares;
  }

  private boolean isWorthLine(WeightShare alone) {
    return WeightsText.isWorthLine(WeightsText.steps(weights[alone.weights().getFirst()]));
  }

  private WeightShare alone(int weight, double often) {
    int steps = Math.abs(WeightsText.steps(weights[weight]));
    int bytes = 1 + Integer.toString(steps).length();
    return new WeightShare(List.of(weight), bytes, steps * often / bytes);
  }

  /** A line without weights yet; the first part of a pair is mostly a blank, written once above. */
  private WeightShare lineOf(int feature) {
    String value = names.value(feature);
    String first = Weights.first(value);
    String own = (first.isEmpty() ? "" : " ") + value.substring(first.length());
    return new WeightShare(List.of(), own.getBytes(UTF_8).length + 2, 0);
  }

  private static WeightShare with(WeightShare line, WeightShare more) {
    List<Integer> both = new ArrayList<>(line.weights());
    both.addAll(more.weights());
    int bytes = line.bytes() + more.bytes();
    double matter = line.worth() * line.bytes() + more.worth() * more.bytes();
    return new WeightShare(both, bytes, matter / bytes);
  }
}
