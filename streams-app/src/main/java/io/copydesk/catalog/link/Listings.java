package io.copydesk.catalog.link;

import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.catalog.name.Symbols;
import io.copydesk.events.Alias;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import io.copydesk.extract.ListedAs;

/** Whether a listing in the text is one in the catalog. */
final class Listings {

  private Listings() {}

  /**
   * Whether the entity is listed so and its name begins like the text's: symbols are reused over
   * the years and across exchanges, so that they do not suffice.
   */
  static boolean agree(ListedAs listing, Surface surface, ReferenceEntity entity) {
    return isListed(listing, entity) && sharesFirstWord(surface, entity);
  }

  private static boolean isListed(ListedAs listing, ReferenceEntity entity) {
    String symbol = Symbols.canonical(listing.symbol());
    for (Ticker ticker : entity.getTickers()) {
      if (Symbols.canonical(ticker.getSymbol()).equals(symbol)
          && (listing.exchange() == null || listing.exchange().equals(ticker.getExchange()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean sharesFirstWord(Surface surface, ReferenceEntity entity) {
    NamePiece first = surface.pieces().getFirst();
    if (begins(entity.getName(), first)) {
      return true;
    }
    for (Alias alias : entity.getAliases()) {
      if (begins(alias.getText(), first)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String name, NamePiece first) {
    var pieces = NamePieces.of(name);
    return !pieces.isEmpty() && pieces.getFirst().text().equals(first.text());
  }
}
