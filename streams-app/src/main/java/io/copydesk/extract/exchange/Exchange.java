package io.copydesk.extract.exchange;

import java.util.List;

/**
 * A stock exchange.
 *
 * @param mic ISO 10383 market identifier code
 * @param names names and acronyms, the most usual one first; never empty
 * @param label what Copydesk prints before a ticker ("NYSE"); the MIC where the table has no label
 * @param country ISO 3166-1 alpha-2
 * @param prefixes what the news writes before a ticker of this exchange ("NYSE: BABA"), in capitals
 * @param suffixes what news agencies write behind a ticker of this exchange ("HK" in "0700.HK")
 */
public record Exchange(
    String mic,
    List<String> names,
    String label,
    String country,
    List<String> prefixes,
    List<String> suffixes) {

  public Exchange {
    names = List.copyOf(names);
    prefixes = List.copyOf(prefixes);
    suffixes = List.copyOf(suffixes);
  }
}
