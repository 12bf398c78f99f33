package io.copydesk.cli.render;

import io.copydesk.events.Alternative;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.Entity;
import io.copydesk.events.Mention;
import io.copydesk.events.Ticker;
import io.copydesk.extract.exchange.Exchange;
import io.copydesk.extract.exchange.Exchanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Entities in words.
 *
 * @param exchanges whose usual names stand before tickers
 */
record EntityText(Exchanges exchanges) {

  /** "1 mention", "2 mentions". */
  static String mentions(Entity entity) {
    return entity.getMentions() == 1 ? "1 mention" : entity.getMentions() + " mentions";
  }

  /**
   * What is known of it: "NYSE:BABA, CN", a ministry's kind, a person's titles in the article, what
   * else the name may mean. May be empty.
   */
  String details(Entity entity, EnrichedArticle article) {
    List<String> details = new ArrayList<>();
    entity.getTickers().forEach(ticker -> details.add(listing(ticker)));
    if (entity.getKind() != null) {
      details.add(entity.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    if (entity.getJurisdiction() != null) {
      details.add(entity.getJurisdiction());
    }
    details.addAll(titles(entity, article));
    for (Alternative other : entity.getAlternatives()) {
      details.add(String.format(Locale.ROOT, "or %s (%.2f)", other.getId(), other.getScore()));
    }
    return String.join(", ", details);
  }

  /** For example "NASDAQ:AMZN"; the exchange's code where the table has no such exchange. */
  private String listing(Ticker ticker) {
    Exchange exchange = exchanges.byMic(ticker.getExchange());
    String label = exchange == null ? ticker.getExchange() : exchange.label();
    return label.isEmpty() ? ticker.getSymbol() : label + ":" + ticker.getSymbol();
  }

  private static List<String> titles(Entity entity, EnrichedArticle article) {
    return article.getMentions().stream()
        .filter(mention -> entity.getId().equals(mention.getEntityId()))
        .map(Mention::getTitle)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
