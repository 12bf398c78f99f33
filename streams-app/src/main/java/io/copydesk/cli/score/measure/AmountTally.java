package io.copydesk.cli.score.measure;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many of the figures that were found are read rightly: value, unit, kind. Not thread-safe. */
public final class AmountTally {

  private int found;
  private int value;
  private int unit;
  private int kind;
  private int all;
  private int comparator;

  /** Counts a figure that was found; returns whether value, unit and kind are right. */
  public boolean add(StatedAmount wanted, StatedAmount figure) {
    boolean sameValue = figure.hasValueOf(wanted);
    boolean sameUnit = figure.hasUnitOf(wanted);
    boolean sameKind = figure.kind().equals(wanted.kind());
    boolean right = sameValue && sameUnit && sameKind;
    found++;
    value += sameValue ? 1 : 0;
    unit += sameUnit ? 1 : 0;
    kind += sameKind ? 1 : 0;
    all += right ? 1 : 0;
    comparator += figure.comparator().equals(wanted.comparator()) ? 1 : 0;
    return right;
  }

  /** Whether no figure was found. */
  public boolean isEmpty() {
    return found == 0;
  }

  /** The share that is right of each by its name, from 0 to 1, in a fixed order. */
  public Map<String, Double> shares() {
    Map<String, Double> shares = new LinkedHashMap<>();
    shares.put("value", Measure.share(value, found));
    shares.put("unit", Measure.share(unit, found));
    shares.put("kind", Measure.share(kind, found));
    shares.put("all", Measure.share(all, found));
    shares.put("comparator", Measure.share(comparator, found));
    return shares;
  }
}
