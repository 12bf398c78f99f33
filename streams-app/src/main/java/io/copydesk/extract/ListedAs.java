package io.copydesk.extract;

import org.jspecify.annotations.Nullable;

/**
 * A ticker that the text sets beside a company's name.
 *
 * @param symbol the exchange's symbol, without a suffix that only names the exchange
 * @param exchange ISO 10383 MIC, null when the text gives none
 * @param prefix what the text calls the exchange by before the symbol, in capitals, "NSE" in "(NSE:
 *     BRTI)": several may be called so; null when nothing of the sort stands there
 */
public record ListedAs(String symbol, @Nullable String exchange, @Nullable String prefix) {

  /** One with no exchange or with one that is told by a suffix, which is one exchange's alone. */
  public ListedAs(String symbol, @Nullable String exchange) {
    this(symbol, exchange, null);
  }
}
