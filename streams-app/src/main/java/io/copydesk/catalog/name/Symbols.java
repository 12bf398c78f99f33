package io.copydesk.catalog.name;

import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The symbols under which exchanges list securities. Stateless. */
public final class Symbols {

  private static final Pattern BEFORE_SMALL_CLASS = Pattern.compile("(?<=[A-Z])(?=[a-z]$)");

  private static final Pattern PARTING = Pattern.compile("[-/ ]");

  private Symbols() {}

  /**
   * One form for one symbol: in capitals, share classes after a dot ("BRK-B", "ERIC B" and Reuters'
   * "ERICb" are "BRK.B" and "ERIC.B"), numbers without leading zeros ("0700" is "700").
   */
  public static String canonical(String symbol) {
    String parted = BEFORE_SMALL_CLASS.matcher(symbol.strip()).replaceFirst(".");
    String upper = PARTING.matcher(parted).replaceAll(".").toUpperCase(Locale.ROOT);
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
