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
 * listed in Canada, and in Colombo where the article is on Sri Lanka. Only the acronym itself is
 * read so: "(CNSX: ORV)" and "(ORV.CN)" are Canada's wherever the article is on. Immutable,
 * thread-safe.
 */
final class MeantExchanges {

  private final Exchanges exchanges;

  /** MICs of those that may be meant instead, by the acronym. */
  private final Map<String, List<String>> others = new TreeMap<>();

  MeantExchanges(Exchanges exchanges) {
    this.exchanges = exchanges;
    for (String pair : Vocabulary.beside(MeantExchanges.class).inOrder("meant-exchanges.others")) {
      int blank = pair.indexOf(' ');
      others
          .computeIfAbsent(pair.substring(0, blank), acronym -> new ArrayList<>())
          .add(pair.substring(blank + 1));
    }
  }

  /** The mention, with the exchange that is meant where its ticker stands at another. */
  Mention read(Mention mention, ArticleCountries shown) {
    ListedAs listed = mention.ticker();
    if (listed == null || listed.exchange() == null || listed.prefix() == null) {
      return mention;
    }
    List<String> alike = others.getOrDefault(listed.prefix(), List.of());
    if (alike.isEmpty() || isSpokenOf(listed.exchange(), shown)) {
      return mention;
    }
    return alike.stream()
        .filter(other -> isSpokenOf(other, shown))
        .findFirst()
        .map(other -> mention.withTicker(new ListedAs(listed.symbol(), other, listed.prefix())))
        .orElse(mention);
  }

  private boolean isSpokenOf(String mic, ArticleCountries shown) {
    Exchange exchange = exchanges.byMic(mic);
    return exchange != null && shown.weightOf(exchange.country()) > 0;
  }
}
