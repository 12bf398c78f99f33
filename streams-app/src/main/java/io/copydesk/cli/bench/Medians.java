package io.copydesk.cli.bench;

import java.util.Collection;
import java.util.List;

/** Order statistics. Stateless. */
final class Medians {

  private Medians() {}

  /** The middle value, or the mean of the two middle ones; of at least one value. */
  static double median(Collection<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /**
   * The smallest value that at least that part of the values does not exceed (nearest rank).
   *
   * @param part over 0, up to 1
   */
  static double percentile(Collection<Double> values, double part) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(Math.max(0, (int) Math.ceil(part * sorted.size()) - 1));
  }
}
