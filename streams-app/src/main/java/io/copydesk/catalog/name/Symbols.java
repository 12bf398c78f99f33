package io.copydesk.catalog.name;

import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The symbols under which exchanges list securities. Stateless. */
public final class Symbols {

  private Symbols() {}

  /**
   * One form for one symbol: in capitals, share classes after a dot ("BRK-B" is "BRK.B"), numbers
   * without leading zeros ("0700" is "700").
   */
  public static String canonical(String symbol) {
    String upper = symbol.strip().toUpperCase(Locale.ROOT).replace('-', '.').replace('/', '.');
    int zeros = 0;
    if (upper.chars().allMatch(c -> c >= '0' && c <= '9')) {
      while (zeros < upper.length() - 1 && upper.charAt(zeros) == '0') {
        zeros++;
      }
    }
    return upper.substring(zeros);
  }

  /**
   * Whether an entity is listed under a symbol.
   *
   * @param exchange the MIC of the exchange where it is; null for any
   */
  public static boolean isListed(ReferenceEntity entity, String symbol, @Nullable String exchange) {
    String canonical = canonical(symbol);
    for (Ticker ticker : entity.getTickers()) {
      boolean there = exchange == null || exchange.equals(ticker.getExchange());
      if (there && canonical(ticker.getSymbol()).equals(canonical)) {
        return true;
      }
    }
    return false;
  }
}
