package io.copydesk.extract.name.judge;

import io.copydesk.extract.lexicon.LongTable;
import io.copydesk.extract.name.reading.TextHash;
import io.copydesk.table.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The weights of each feature for each kind, learnt from examples: logarithms of odds, stored in
 * fiftieths. Immutable, thread-safe.
 */
public final class Weights {

  /** What stored weights are divided by. */
  public static final int UNIT = 50;

  /** Stands between the two parts of a value that is a pair. */
  public static final char AND = '|';

  /** Heads the lines that {@link Calibration} reads. */
  public static final String CALIBRATION = "[calibration]";

  /** Heads the lines that {@code Themes} reads. */
  public static final String THEMES = "[themes]";

  /** Heads the lines that {@link HiddenUnits} reads. */
  public static final String HIDDEN = "[hidden]";

  private static final String RESOURCE = "weights.txt";

  /** Of a weight, one of which is its sign. */
  private static final int BITS = 12;

  private static final int GREATEST = (1 << (BITS - 1)) - 1;

  private static final int DIGITS = Integer.toString(GREATEST).length();

  /**
   * Of each feature the weights for all kinds as one number, that of the first kind in its lowest
   * bits, and above them the index of its {@link Signal}: they are read together, and to read one
   * mostly waits for memory.
   */
  private final LongTable rows;

  private final Calibration calibration;
  private final HiddenUnits hidden;
  private final List<String> themes = new ArrayList<>();

  private Weights(List<String> lines) {
    this.rows = new LongTable(lines.size());
    List<String> corrections = new ArrayList<>();
    List<String> units = new ArrayList<>();
    String section = CALIBRATION;
    String first = "";
    for (String line : lines) {
      if (line.charAt(0) == '[' && line.indexOf('\t') < 0) {
        section = line;
        first = "";
      } else if (section.equals(CALIBRATION)) {
        corrections.add(line);
      } else if (section.equals(THEMES)) {
        themes.add(line);
      } else if (section.equals(HIDDEN)) {
        units.add(line);
      } else {
        String whole = line.charAt(0) == ' ' ? first + line.substring(1) : line;
        first = first(whole);
        enter(template(section), whole);
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
   * against that kind: "bank", a tabulator, "C41p12". A line that begins with a blank goes on with
   * the first part, up to "|", of the pair above.
   *
   * @throws IllegalArgumentException when a weight is of no kind or no number, a line has none, or
   *     one of hidden units is of nothing that they see
   */
  public static Weights of(List<String> lines) {
    return new Weights(lines);
  }

  /** The first part of a value that is a pair, with what parts them; empty for other values. */
  public static String first(String value) {
    return value.substring(0, value.indexOf(AND, 1) + 1);
  }

  private void enter(Template template, String line) {
    int tab = line.indexOf('\t');
    if (tab < 0 || tab + 1 == line.length()) {
      throw new IllegalArgumentException("no weight in: " + line);
    }
    long signal = (long) template.signal().index() << (NameKind.COUNT * BITS);
    rows.put(key(template, line.substring(0, tab)), signal | weights(line, tab + 1));
  }

  private static long weights(String line, int from) {
    long weights = 0;
    int at = from;
    while (at < line.length()) {
      int end = at + 1;
      while (end < line.length() && Character.isDigit(line.charAt(end))) {
        end++;
      }
      char letter = line.charAt(at);
      NameKind kind = NameKind.ofLetter(Character.toUpperCase(letter));
      int size = size(line, at + 1, end);
      if (kind == null || size == 0 || isAgain(letter, line, end)) {
        throw new IllegalArgumentException(
            "%s is of no kind of name, not from 1 to %d, or its kind stands twice in: %s"
                .formatted(line.substring(at, end), GREATEST, line));
      }
      long weight = Character.isLowerCase(letter) ? -size : size;
      weights |= (weight & (1 << BITS) - 1) << (kind.index() * BITS);
      at = end;
    }
    return weights;
  }

  /** What digits say; 0 where there are none, or where they say more than a weight can be. */
  private static int size(String line, int from, int end) {
    boolean fits = from < end && end - from <= DIGITS;
    int size = fits ? Integer.parseInt(line, from, end, 10) : 0;
    return size <= GREATEST ? size : 0;
  }

  /** Whether a kind's letter stands once more, for it or against it. */
  private static boolean isAgain(char letter, String line, int from) {
    return line.indexOf(Character.toLowerCase(letter), from) >= 0
        || line.indexOf(Character.toUpperCase(letter), from) >= 0;
  }

  private static long key(Template template, String value) {
    if (template == Template.WHOLE) {
      return template.key(TextHash.ofWords(List.of(value.split("_", -1))));
    }
    int bar = value.indexOf(AND, 1);
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
   * @param found where the number of each one's row is put, {@link LongTable#ABSENT} when it has no
   *     weights
   */
  void rows(long[] keys, int count, int[] found) {
    rows.find(keys, count, found);
  }

  /** Above the numbers of all rows. */
  int rows() {
    return rows.slots();
  }

  /**
   * Adds the weights of a row.
   *
   * @param sums for each {@link Signal} one for each kind of name
   */
  void addTo(int[] sums, int row) {
    long weights = rows.number(row);
    int at = (int) (weights >>> (NameKind.COUNT * BITS)) * NameKind.COUNT;
    for (int k = 0; k < NameKind.COUNT; k++) {
      sums[at + k] += (int) (weights << (Long.SIZE - (k + 1) * BITS) >> (Long.SIZE - BITS));
    }
  }
}
