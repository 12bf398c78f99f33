package io.copydesk.cli.score.measure;

import com.fasterxml.jackson.databind.JsonNode;
import io.copydesk.extract.figure.learn.WordLists;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a figure says, in a gold set or in an enriched article. Immutable.
 *
 * @param kind MONEY, PERCENT or QUANTITY, or what else is written, in capitals
 * @param range null when it has none
 * @param unit as written; empty when it has none
 * @param comparator {@code >}, {@code >=}, {@code <}, {@code <=}, {@code ~}, or empty
 */
public record StatedAmount(String kind, @Nullable Range range, String unit, String comparator) {

  private static final Map<String, String> SIGNS =
      Map.of(
          "NONE", "",
          "GREATER_THAN", ">",
          "AT_LEAST", ">=",
          "LESS_THAN", "<",
          "AT_MOST", "<=",
          "APPROXIMATELY", "~");

  /** A value; both ends are equal when it is a single one. */
  record Range(BigDecimal low, BigDecimal high) {

    /** By how much of itself a value may be off. */
    private static final double NEAR = 1e-6;

    boolean isNear(Range gold) {
      return isNear(low, gold.low) && isNear(high, gold.high);
    }

    private static boolean isNear(BigDecimal value, BigDecimal gold) {
      double wanted = gold.doubleValue();
      return Math.abs(value.doubleValue() - wanted) <= NEAR * Math.max(1, Math.abs(wanted));
    }

    @Override
    public String toString() {
      String from = low.toPlainString();
      return low.compareTo(high) == 0 ? from : from + " to " + high.toPlainString();
    }
  }

  /**
   * Reads the attributes of a figure; a null is the same as nothing.
   *
   * @param figure has "kind", "value" or "low" and "high", "unit" and "comparator", a word or a
   *     sign
   * @throws IllegalArgumentException when a value is no number
   */
  public static StatedAmount of(JsonNode figure) {
    String comparator = text(figure, "comparator");
    return new StatedAmount(
        text(figure, "kind").toUpperCase(Locale.ROOT),
        range(figure),
        text(figure, "unit"),
        SIGNS.getOrDefault(comparator, comparator));
  }

  private static @Nullable Range range(JsonNode figure) {
    BigDecimal value = number(figure, "value");
    BigDecimal low = value == null ? number(figure, "low") : value;
    BigDecimal high = value == null ? number(figure, "high") : value;
    return low == null || high == null ? null : new Range(low, high);
  }

  private static @Nullable BigDecimal number(JsonNode figure, String key) {
    String text = text(figure, key);
    try {
      return text.isEmpty() ? null : new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "\"%s\" of a figure is no number: %s".formatted(key, text), e);
    }
  }

  private static String text(JsonNode figure, String key) {
    return figure.path(key).asText("");
  }

  /** Whether nothing is said of it. */
  public boolean isUnsaid() {
    return kind.isEmpty() && range == null && unit.isEmpty();
  }

  boolean hasValueOf(StatedAmount gold) {
    return range != null && gold.range != null && range.isNear(gold.range);
  }

  /** Of what is counted the noun decides: "new jobs" and "job" are the same. */
  boolean hasUnitOf(StatedAmount gold) {
    String noun = WordLists.noun(gold.unit);
    boolean counts = gold.kind.equals("QUANTITY") && !noun.isEmpty();
    return unit.equalsIgnoreCase(gold.unit) || (counts && WordLists.noun(unit).equals(noun));
  }

  /** For a list of misses: "MONEY 5000000 USD", "QUANTITY 4 to 5 car". */
  @Override
  public String toString() {
    return String.join(" ", kind, range == null ? "?" : range.toString(), unit).strip();
  }
}
