package io.copydesk.cli.render;

import io.copydesk.events.Ticker;
import java.util.Map;

/** Exchanges as the news calls them. Stateless. */
final class Exchanges {

  /** By ISO 10383 market identifier code. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("XNAS", "NASDAQ"),
          Map.entry("XNYS", "NYSE"),
          Map.entry("XASE", "NYSE American"),
          Map.entry("XTSE", "TSX"),
          Map.entry("BVMF", "B3"),
          Map.entry("XMEX", "BMV"),
          Map.entry("XBUE", "BCBA"),
          Map.entry("XSGO", "BCS"),
          Map.entry("XLON", "LSE"),
          Map.entry("XETR", "XETRA"),
          Map.entry("XPAR", "Euronext Paris"),
          Map.entry("XAMS", "Euronext Amsterdam"),
          Map.entry("XBRU", "Euronext Brussels"),
          Map.entry("XMIL", "Borsa Italiana"),
          Map.entry("XMAD", "BME"),
          Map.entry("XSWX", "SIX"),
          Map.entry("XJSE", "JSE"),
          Map.entry("XSAU", "Tadawul"),
          Map.entry("XDFM", "DFM"),
          Map.entry("XADS", "ADX"),
          Map.entry("XTAE", "TASE"),
          Map.entry("XIST", "Borsa Istanbul"),
          Map.entry("XNSE", "NSE"),
          Map.entry("XBOM", "BSE"),
          Map.entry("XHKG", "HKEX"),
          Map.entry("XSHG", "SSE"),
          Map.entry("XSHE", "SZSE"),
          Map.entry("XTAI", "TWSE"),
          Map.entry("XTKS", "TSE"),
          Map.entry("XKRX", "KRX"),
          Map.entry("XKOS", "KOSDAQ"),
          Map.entry("XSES", "SGX"),
          Map.entry("XIDX", "IDX"),
          Map.entry("XKLS", "Bursa Malaysia"),
          Map.entry("XBKK", "SET"),
          Map.entry("XPHS", "PSE"),
          Map.entry("XASX", "ASX"),
          Map.entry("XNZE", "NZX"));

  private Exchanges() {}

  /** For example "NASDAQ:AMZN"; the exchange's code where it has no name here. */
  static String ticker(Ticker ticker) {
    String exchange = NAMES.getOrDefault(ticker.getExchange(), ticker.getExchange());
    return exchange.isEmpty() ? ticker.getSymbol() : exchange + ":" + ticker.getSymbol();
  }
}
