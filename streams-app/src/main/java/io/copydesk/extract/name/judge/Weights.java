package io.copydesk.extract.name.judge;

import io.copydesk.extract.lexicon.HashTable;
import io.copydesk.extract.name.reading.TextHash;
import io.copydesk.table.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The weights of each feature for each kind, learnt from examples: logarithms of odds, stored in
 * hundredths. Immutable, thread-safe.
 */
public final class Weights {

  /** What stored weights are divided by. */
  public static final int UNIT = 100;

  /** Heads the lines that {@link Calibration} reads. */
  public static final String CALIBRATION = "[calibration]";

  /** Heads the lines that {@code Themes} reads. */
  public static final String THEMES = "[themes]";

  /** Heads the lines that {@link HiddenUnits} reads. */
  public static final String HIDDEN = "[hidden]";

  private static final String RESOURCE = "weights.txt";

  /** How many numbers a row has. */
  private static final int WIDTH = NameKind.COUNT + 1;

  private final HashTable rows;

  /**
   * For each row a value for each kind, and behind them the index of its feature's {@link Signal}:
   * side by side, since they are read together and to read one mostly waits for memory.
   */
  private final short[] values;

  private final Calibration calibration;
  private final HiddenUnits hidden;
  private final List<String> themes = new ArrayList<>();

  private Weights(List<String> lines) {
    this.rows = new HashTable(lines.size());
    this.values = new short[lines.size() * WIDTH];
    List<String> corrections = new ArrayList<>();
    List<String> units = new ArrayList<>();
    String section = CALIBRATION;
    int row = 0;
    for (String line : lines) {
      if (line.charAt(0) == '[' && line.indexOf('\t') < 0) {
        section = line;
      } else if (section.equals(CALIBRATION)) {
        corrections.add(line);
      } else if (section.equals(THEMES)) {
        themes.add(line);
      } else if (section.equals(HIDDEN)) {
        units.add(line);
      } else {
        enter(template(section), line, row++);
      }
    }
    this.calibration = Calibration.of(corrections);
    this.hidden = HiddenUnits.of(units);
  }

  private static Template template(String section) {
    return Template.valueOf(section.substring(1, section.length() - 1).toUpperCase(Locale.ROOT));
  }

  /** The weights that are part of the application. */
  public static Weights bundled() {
    return of(ResourceLines.of(Weights.class, RESOURCE));
  }

  /**
   * Reads the lines of a weights' file without comments: the calibration, the usual themes, the
   * hidden units, then for each template its name in square brackets and a line for each value with
   * its weights other than 0, each behind the letter of its kind, a small letter where it speaks
   * against that kind: "bank", a tabulator, "C41p12".
   *
   * @throws IllegalArgumentException when a weight is of no kind or no number, or a line of hidden
   *     units of nothing that they see
   */
  public static Weights of(List<String> lines) {
    return new Weights(lines);
  }

  private void enter(Template template, String line, int row) {
    int tab = line.indexOf('\t');
    rows.put(key(template, line.substring(0, tab)), row);
    values[row * WIDTH + NameKind.COUNT] = (short) template.signal().index();
    int at = tab + 1;
    while (at < line.length()) {
      int end = at + 1;
      while (end < line.length() && Character.isDigit(line.charAt(end))) {
        end++;
      }
      char letter = line.charAt(at);
      NameKind kind = NameKind.ofLetter(Character.toUpperCase(letter));
      if (kind == null) {
        throw new IllegalArgumentException(
            "no kind of name has the letter of " + line.substring(at, end));
      }
      short size = Short.parseShort(line.substring(at + 1, end));
      values[row * WIDTH + kind.index()] = (short) (Character.isLowerCase(letter) ? -size : size);
      at = end;
    }
  }

  private static long key(Template template, String value) {
    if (template == Template.WHOLE) {
      return template.key(TextHash.ofWords(List.of(value.split("_", -1))));
    }
    int bar = value.indexOf('|', 1);
    return bar < 0
        ? template.key(TextHash.of(value))
        : template.key(TextHash.of(value, 0, bar), TextHash.of(value, bar + 1, value.length()));
  }

  /** What corrects the probabilities that these weights give. */
  public Calibration calibration() {
    return calibration;
  }

  /** What the second look adds to the sums of the weights. */
  HiddenUnits hidden() {
    return hidden;
  }

  /** How much of each theme articles usually have, in the lines that {@code Themes} reads. */
  public List<String> themes() {
    return List.copyOf(themes);
  }

  /**
   * Looks up features.
   *
   * @param found where the number of each one's weights is put, {@link HashTable#ABSENT} when it
   *     has none
   */
  void rows(long[] keys, int count, int[] found) {
    rows.find(keys, count, found);
  }

  /** How many rows there are at most. */
  int rows() {
    return values.length / WIDTH;
  }

  /** The index of the {@link Signal} of a row's feature. */
  int signal(int row) {
    return values[row * WIDTH + NameKind.COUNT];
  }

  int value(int row, int kind) {
    return values[row * WIDTH + kind];
  }
}
