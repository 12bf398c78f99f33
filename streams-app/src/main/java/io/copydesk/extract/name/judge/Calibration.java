package io.copydesk.extract.name.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Corrects the judge's probabilities to how often they were right on articles that it had not
 * learnt from: of names published with .9 about nine in ten are right. For each kind a slope and an
 * offset of the logarithm of the odds (Platt 1999), so that the order of two names of a kind stays
 * the same. Immutable, thread-safe.
 */
public final class Calibration {

  /** How near to 0 and 1 a probability may come, so that its odds are finite. */
  private static final double NEAREST = 1e-6;

  private final double[] lines;

  private Calibration(double[] lines) {
    this.lines = lines;
  }

  /**
   * A calibration of these slopes and offsets.
   *
   * @param lines for each kind in order its slope, positive, and its offset
   */
  public static Calibration of(double... lines) {
    return new Calibration(lines.clone());
  }

  /** Reads what {@link #text} wrote; the probabilities of kinds that it lacks are not changed. */
  static Calibration of(List<String> text) {
    double[] lines = identity();
    for (String line : text) {
      String[] parts = line.split("[\t ]", -1);
      int at = 2 * NameKind.valueOf(parts[0].toUpperCase(Locale.ROOT)).index();
      lines[at] = Double.parseDouble(parts[1]);
      lines[at + 1] = Double.parseDouble(parts[2]);
    }
    return new Calibration(lines);
  }

  /** A line for each kind, as the weights' file has it. */
  public List<String> text() {
    List<String> text = new ArrayList<>();
    for (NameKind kind : NameKind.values()) {
      int at = 2 * kind.index();
      text.add(
          String.format(
              Locale.ROOT,
              "%s\t%.3f %.3f",
              kind.name().toLowerCase(Locale.ROOT),
              lines[at],
              lines[at + 1]));
    }
    return text;
  }

  /** The probability that a name of the kind is right, 0 to 1, when the judge gives it another. */
  public double of(NameKind kind, double believed) {
    int at = 2 * kind.index();
    return 1 / (1 + StrictMath.exp(-(lines[at] * odds(believed) + lines[at + 1])));
  }

  /** The logarithm of the odds of a probability. */
  public static double odds(double probability) {
    double p = Math.clamp(probability, NEAREST, 1 - NEAREST);
    return StrictMath.log(p / (1 - p));
  }

  private static double[] identity() {
    double[] lines = new double[2 * NameKind.COUNT];
    for (int k = 0; k < NameKind.COUNT; k++) {
      Arrays.fill(lines, 2 * k, 2 * k + 1, 1);
    }
    return lines;
  }
}
