package io.copydesk.extract.name.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/**
 * A layer of rectified units between the {@link Impression} of a candidate and its scores. A sum of
 * weights can't say that what the tagger thinks counts less in a headline, or that the words around
 * a name count more when the name itself is not known; a unit sees several numbers at once. Weights
 * are whole hundredths, as the file has them, and are added up as floats in a fixed order, which
 * Java computes alike on every machine. Immutable, thread-safe.
 */
public final class HiddenUnits {

  /** What stored weights of units are divided by. */
  private static final int UNIT = 100;

  private static final String OFFSET = "offset";
  private static final String OUT = "for ";

  private final int units;

  /** For each number of the impression, then for the offset, a weight for each unit. */
  private final float[][] in;

  /** For each kind a weight for each unit. */
  private final float[] out;

  /**
   * Takes weights and rounds them to hundredths.
   *
   * @param in for each number of the impression, then for an offset, a weight for each unit
   * @param out for each kind of name a weight for each unit
   */
  public HiddenUnits(float[][] in, float[] out) {
    this.units = out.length / NameKind.COUNT;
    this.in = Arrays.stream(in).map(HiddenUnits::rounded).toArray(float[][]::new);
    this.out = rounded(out);
    if (in.length != Impression.SIZE + 1
        || Arrays.stream(in).anyMatch(weights -> weights.length != units)) {
      throw new IllegalArgumentException(
          "weights of hidden units that are not of %d units, or see other than %d numbers"
              .formatted(units, Impression.SIZE));
    }
  }

  private static float[] rounded(float[] weights) {
    float[] rounded = new float[weights.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = Math.round(weights[i] * UNIT) / (float) UNIT;
    }
    return rounded;
  }

  /** How many numbers a unit sees of a candidate. */
  public static int inputs() {
    return Impression.SIZE;
  }

  /**
   * The units of all of them together, which say the mean of what each says.
   *
   * @param layers one at least, of equally many units
   */
  public static HiddenUnits mean(List<HiddenUnits> layers) {
    int each = layers.getFirst().units;
    int units = each * layers.size();
    float[][] in = new float[Impression.SIZE + 1][units];
    float[] out = new float[units * NameKind.COUNT];
    for (int l = 0; l < layers.size(); l++) {
      for (int i = 0; i <= Impression.SIZE; i++) {
        System.arraycopy(layers.get(l).in[i], 0, in[i], l * each, each);
      }
      for (int i = 0; i < out.length / layers.size(); i++) {
        out[i / each * units + l * each + i % each] = layers.get(l).out[i] / layers.size();
      }
    }
    return new HiddenUnits(in, out);
  }

  /**
   * Reads what {@link #text} wrote; a row that is not there is all 0.
   *
   * @throws IllegalArgumentException when a line is of nothing that units see or say, or has not as
   *     many weights as the first
   */
  static HiddenUnits of(List<String> lines) {
    List<String> names = rows();
    int units = lines.isEmpty() ? 0 : weights(lines.getFirst()).length;
    float[][] in = new float[Impression.SIZE + 1][units];
    float[] out = new float[NameKind.COUNT * units];
    for (String line : lines) {
      int row = names.indexOf(line.substring(0, Math.max(0, line.indexOf('\t'))));
      if (row < 0 || weights(line).length != units) {
        throw new IllegalArgumentException("not a line of " + units + " hidden units: " + line);
      }
      boolean ofOut = row > Impression.SIZE;
      float[] weights = ofOut ? out : in[row];
      int at = ofOut ? (row - Impression.SIZE - 1) * units : 0;
      String[] numbers = weights(line);
      for (int u = 0; u < units; u++) {
        weights[at + u] = Short.parseShort(numbers[u]) / (float) UNIT;
      }
    }
    return new HiddenUnits(in, out);
  }

  private static String[] weights(String line) {
    return line.substring(line.indexOf('\t') + 1).split(" ", -1);
  }

  /** A line for each number that units see and for each kind that they speak for. */
  public List<String> text() {
    List<String> names = rows();
    List<String> lines = new ArrayList<>(names.size());
    for (int row = 0; row < names.size() && units > 0; row++) {
      boolean ofOut = row > Impression.SIZE;
      float[] weights = ofOut ? out : in[row];
      int at = ofOut ? (row - Impression.SIZE - 1) * units : 0;
      StringJoiner line = new StringJoiner(" ", names.get(row) + "\t", "");
      for (int u = 0; u < units; u++) {
        line.add(Integer.toString(Math.round(weights[at + u] * UNIT)));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<String> rows() {
    List<String> rows = new ArrayList<>(Impression.names());
    rows.add(OFFSET);
    for (NameKind kind : NameKind.values()) {
      rows.add(OUT + kind.letter());
    }
    return rows;
  }

  /**
   * How much each unit is moved by what it sees, 0 at least. Training asks the same, so that units
   * do what they were trained to.
   *
   * @param in for each number of an impression, then for an offset, a weight for each unit
   * @param seen the numbers of the impression
   * @param active where the answer of each unit is put
   */
  public static void activate(float[][] in, float[] seen, float[] active) {
    System.arraycopy(in[seen.length], 0, active, 0, active.length);
    for (int i = 0; i < seen.length; i++) {
      if (seen[i] != 0) {
        add(in[i], seen[i], active);
      }
    }
    for (int u = 0; u < active.length; u++) {
      active[u] = Math.max(0, active[u]);
    }
  }

  /**
   * Adds weights times a number. With one index for both arrays the compiler uses instructions for
   * several units at once; it does not where the one is an offset away from the other.
   */
  private static void add(float[] weights, float number, float[] active) {
    for (int u = 0; u < active.length; u++) {
      active[u] += weights[u] * number;
    }
  }

  /**
   * Adds what the units say to a candidate's scores.
   *
   * @param seen the numbers of its impression
   */
  public void addTo(double[] scores, int at, float[] seen) {
    float[] active = new float[units];
    activate(in, seen, active);
    for (int k = 0; k < NameKind.COUNT; k++) {
      float score = 0;
      for (int u = 0; u < units; u++) {
        score += active[u] * out[k * units + u];
      }
      scores[at + k] += score;
    }
  }
}
