package io.copydesk.extract.figure.metric;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.Magnitude;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a figure may be of the metric that it is said to measure: a percentage is no revenue unless
 * it says how far that moved, a number of shares is none either, and billions are no price of a
 * share. Immutable.
 */
public final class MetricKinds {

  private static final Vocabulary WORDS = Vocabulary.beside(MetricKinds.class);
  private static final Set<String> LEVELS = WORDS.words("metric-kinds.levels");
  private static final Set<String> RATES = WORDS.words("metric-kinds.rates");
  private static final Set<String> SUMS = WORDS.words("metric-kinds.sums");
  private static final Set<String> LOSSES = WORDS.words("metric-kinds.losses");
  private static final Set<String> OF_ONE = WORDS.words("metric-kinds.of-one");

  /** From so much on money is no price of a share, whatever its currency; an assumption. */
  private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(10_000_000);

  private MetricKinds() {}

  /**
   * The canonical name of a metric where a figure can be of it, else null.
   *
   * @param id the name, null when the metric has none
   * @param changes whether the figure says how far something moved
   */
  public static @Nullable String fitting(
      @Nullable String id, FigureKind kind, Magnitude magnitude, boolean changes) {
    return id == null || fits(id, kind, magnitude, changes) ? id : null;
  }

  /**
   * A magnitude as its metric takes it. Accounts write a loss in brackets as they do all that is
   * taken away, "net loss of $(42.7) million": what is lost is as much as in "a net loss of $42.7
   * million". A minus that is written stays.
   *
   * @param id the metric's canonical name, null when it has none
   * @param brackets whether the figure's sign is written so, and nothing beside it without
   */
  public static Magnitude signed(Magnitude magnitude, @Nullable String id, boolean brackets) {
    boolean loss = brackets && id != null && LOSSES.contains(id);
    return switch (magnitude) {
      case Magnitude.Exactly one -> loss ? new Magnitude.Exactly(one.value().abs()) : one;
      case Magnitude.Between two -> two;
    };
  }

  /** Whether a metric, by its canonical name, is a sum of money: no share's, and no number. */
  public static boolean isSum(String id) {
    return SUMS.contains(id);
  }

  private static boolean fits(String id, FigureKind kind, Magnitude magnitude, boolean changes) {
    return switch (kind) {
      case PERCENT -> changes || !LEVELS.contains(id) || highest(magnitude).signum() == 0;
      case MONEY -> !RATES.contains(id) && !(OF_ONE.contains(id) && !isOfOne(magnitude));
      case QUANTITY -> !RATES.contains(id) && !SUMS.contains(id) && !OF_ONE.contains(id);
      case UNKNOWN -> true;
    };
  }

  /** Whether a sum may be what one share costs. */
  static boolean isOfOne(Magnitude magnitude) {
    return highest(magnitude).compareTo(TOO_MUCH) < 0;
  }

  /** Whether a sum is below another, whatever its sign. */
  static boolean isLessThan(Magnitude magnitude, BigDecimal other) {
    return highest(magnitude).abs().compareTo(other) < 0;
  }

  private static BigDecimal highest(Magnitude magnitude) {
    return switch (magnitude) {
      case Magnitude.Exactly one -> one.value();
      case Magnitude.Between two -> two.high();
    };
  }
}
