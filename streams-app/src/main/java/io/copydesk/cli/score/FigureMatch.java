package io.copydesk.cli.score;

import io.copydesk.cli.score.ScoredMention.Range;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which attributes of a figure that was found are right. */
record FigureMatch(boolean value, boolean kind, boolean unit, boolean comparator) {

  static FigureMatch of(ScoredMention system, ScoredMention gold) {
    Range found = system.range();
    Range expected = gold.range();
    return new FigureMatch(
        found != null && expected != null && found.isCloseTo(expected),
        system.kind().equals(gold.kind()),
        sameUnit(system, gold),
        system.comparator().equals(gold.comparator()));
  }

  boolean all() {
    return value && kind && unit;
  }

  /** A counted noun may be longer or shorter, or in the plural. */
  private static boolean sameUnit(ScoredMention system, ScoredMention gold) {
    String found = system.unit().toLowerCase(Locale.ROOT);
    String expected = gold.unit().toLowerCase(Locale.ROOT);
    return found.equals(expected)
        || (gold.kind().equals("QUANTITY")
            && (lastWord(found).equals(lastWord(expected))
                || withoutPlural(found).equals(withoutPlural(expected))));
  }

  private static String lastWord(String unit) {
    String stripped = unit.strip();
    return stripped.substring(stripped.lastIndexOf(' ') + 1);
  }

  private static String withoutPlural(String unit) {
    return unit.replaceFirst("s+$", "");
  }

  /** Both sides' attributes, for a list of misses. */
  static String difference(ScoredMention system, ScoredMention gold) {
    return "gold " + attributes(gold) + " / got " + attributes(system);
  }

  private static String attributes(ScoredMention figure) {
    return figure.kind() + " " + range(figure.range()) + " " + figure.unit();
  }

  private static String range(@Nullable Range range) {
    return range == null ? "None" : "(" + decimal(range.low()) + ", " + decimal(range.high()) + ")";
  }

  private static String decimal(double value) {
    String plain = new BigDecimal(Double.toString(value)).toPlainString();
    return plain.indexOf('.') < 0 ? plain + ".0" : plain;
  }
}
