package io.copydesk.extract.figure.unit;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.number.NumberWords;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a currency code and the scale of the amount written as one word, as Nordic and German
 * accounts do: "MEUR", "EURm", "KSEK", "TCHF".
 */
final class ScaledCode {

  /** Letters of a currency's code, and the most of a scale that is written to it. */
  static final int CODE = 3;

  /** Cryptocurrencies whose codes read like a scale and a code: TUSD is no thousand dollars. */
  private static final Set<String> COINS =
      Vocabulary.beside(ScaledCode.class).words("scaled-code.coins");

  private final Currencies currencies;

  ScaledCode(Currencies currencies) {
    this.currencies = currencies;
  }

  /** The unit that the word says, its scale as the unit's factor; null when it says none. */
  @Nullable Unit read(String word) {
    int more = word.length() - CODE;
    if (more < 1 || more > CODE || COINS.contains(word) || currencies.isSign(word)) {
      return null;
    }
    String letter = word.substring(0, 1);
    Unit before = more == 1 ? unit(word.substring(1), NumberWords.scaleBeforeCode(letter)) : null;
    return before == null
        ? unit(word.substring(0, CODE), NumberWords.scaleBehindCode(word.substring(CODE)))
        : before;
  }

  /** The unit of a code and the scale behind it, "EUR" and "million"; null when they are none. */
  @Nullable Unit of(String code, String scale) {
    return unit(code, NumberWords.largeScale(scale));
  }

  private @Nullable Unit unit(String code, @Nullable BigDecimal scale) {
    if (scale == null || SignReader.ALSO_WORDS.contains(code)) {
      return null;
    }
    List<Currencies.Meaning> known = currencies.bySign(code);
    boolean one = known.size() == 1 && known.getFirst().code().equals(code);
    return one ? Unit.money(code).times(scale) : null;
  }
}
