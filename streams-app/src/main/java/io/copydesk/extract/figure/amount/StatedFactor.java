package io.copydesk.extract.figure.amount;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.Digits;
import io.copydesk.extract.figure.number.NumberWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many times a number some other amount is, as the text says before it: "four times last year's
 * 1.6 million", "twice the 1.6 million", "half last year's 1.6 million". Of one sentence.
 */
public final class StatedFactor {

  private static final Vocabulary WORDS = Vocabulary.beside(StatedFactor.class);
  private static final Set<String> TIMES = WORDS.words("stated-factor.times");
  private static final Map<String, BigDecimal> FACTORS =
      WORDS.meanings("stated-factor.factors", BigDecimal::new);
  private static final Set<String> BETWEEN = WORDS.words("stated-factor.between");

  /** Words between a factor and its number: "the previous year's". */
  private static final int FARTHEST = 4;

  /** What is said to be four times as much is hardly twice and hardly eight times as much. */
  private static final BigDecimal TOLERANCE = BigDecimal.valueOf(1.7);

  private final Lexemes in;

  public StatedFactor(Lexemes in) {
    this.in = in;
  }

  /** The factor before a number, null when none is said. */
  public @Nullable BigDecimal before(Amount number) {
    int at = number.from() - 1;
    while (at >= number.from() - FARTHEST && mayStandBetween(at)) {
      at--;
    }
    BigDecimal factor = at < number.from() - 1 ? FACTORS.get(in.get(at).lower()) : null;
    return factor == null && TIMES.contains(in.get(at).lower()) ? number(at - 1) : factor;
  }

  /** Whether one amount is about so many times another. */
  public static boolean fits(Amount amount, BigDecimal factor, Amount number) {
    BigDecimal expected = number.number().value().multiply(factor);
    if (expected.signum() <= 0) {
      return false;
    }
    BigDecimal ratio = amount.number().value().divide(expected, MathContext.DECIMAL32);
    return ratio.compareTo(TOLERANCE) < 0
        && ratio.multiply(TOLERANCE).compareTo(BigDecimal.ONE) > 0;
  }

  private boolean mayStandBetween(int index) {
    Lexeme word = in.get(index);
    return word.isPossessive()
        || SubjectWords.ARTICLES.contains(word.lower())
        || BETWEEN.contains(word.lower());
  }

  private @Nullable BigDecimal number(int index) {
    Lexeme lexeme = in.get(index);
    Integer word = NumberWords.small(lexeme.lower());
    if (word != null) {
      return BigDecimal.valueOf(word);
    }
    return lexeme.isNumber() ? Digits.read(lexeme.text()) : null;
  }
}
