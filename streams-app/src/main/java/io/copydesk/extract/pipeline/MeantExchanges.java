package io.copydesk.extract.pipeline;

import io.copydesk.extract.ListedAs;
import io.copydesk.extract.Mention;
import io.copydesk.extract.exchange.Exchange;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which exchange does an acronym mean that several have? The table of exchanges has the one that is
 * mostly meant; another is where the article names its country and not that one's: "(CSE: ORV)" is
 * listed in Canada, and in Colombo where the article is on Sri Lanka. Immutable, thread-safe.
 */
final class MeantExchanges {

  private final Exchanges exchanges;

  /** Those that may be meant instead, by MIC. */
  private final Map<String, List<String>> others = new TreeMap<>();

  MeantExchanges(Exchanges exchanges) {
    this.exchanges = exchanges;
    for (String pair : Vocabulary.beside(MeantExchanges.class).inOrder("meant-exchanges.others")) {
      int blank = pair.indexOf(' ');
      others
          .computeIfAbsent(pair.substring(0, blank), mic -> new ArrayList<>())
          .add(pair.substring(blank + 1));
    }
  }

  /** The mention, with the exchange that is meant where its ticker stands at another. */
  Mention read(Mention mention, ArticleCountries shown) {
    ListedAs listed = mention.ticker();
    if (listed == null || listed.exchange() == null || isSpokenOf(listed.exchange(), shown)) {
      return mention;
    }
    return others.getOrDefault(listed.exchange(), List.of()).stream()
        .filter(other -> isSpokenOf(other, shown))
        .findFirst()
        .map(other -> mention.withTicker(new ListedAs(listed.symbol(), other)))
        .orElse(mention);
  }

  private boolean isSpokenOf(String mic, ArticleCountries shown) {
    Exchange exchange = exchanges.byMic(mic);
    return exchange != null && shown.weightOf(exchange.country()) > 0;
  }
}
