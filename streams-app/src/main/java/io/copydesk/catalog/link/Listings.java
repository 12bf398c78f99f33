package io.copydesk.catalog.link;

import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.catalog.name.LegalForms;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.catalog.name.Symbols;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.ListedAs;
import java.util.List;

/** Compares listings in a text with those in the catalog. Stateless. */
final class Listings {

  /** The most points: which company it is, a listing says better than anything else. */
  static final int SAME = 6;

  private Listings() {}

  /**
   * {@value #SAME} where the entity is listed so, as much against it where it is listed otherwise
   * there, or anywhere where no exchange is said; else 0.
   */
  static int points(ListedAs listing, StoredEntity entity) {
    String exchange = listing.exchange();
    ReferenceEntity known = entity.get();
    if (Symbols.isListed(known, listing.symbol(), exchange)) {
      return SAME;
    }
    boolean otherThere =
        known.getTickers().stream()
            .anyMatch(other -> exchange == null || exchange.equals(other.getExchange()));
    return otherThere ? -SAME : 0;
  }

  /**
   * Whether the entity is listed so and its name is like the text's: symbols are reused over the
   * years and across exchanges, so that they do not suffice. Where the text names the exchange as
   * well the first word of the name has to be the same; where it does not, the shorter of the two
   * names has to be the beginning of the longer one, and of two words at least unless both are the
   * same.
   */
  static boolean agree(ListedAs listing, Surface surface, StoredEntity entity) {
    if (!Symbols.isListed(entity.get(), listing.symbol(), listing.exchange())) {
      return false;
    }
    if (listing.exchange() == null) {
      List<String> written = words(surface.core());
      return entity.names().stream().anyMatch(name -> agree(written, name));
    }
    NamePiece first = surface.pieces().getFirst();
    return entity.names().stream().anyMatch(name -> begins(name, first));
  }

  private static boolean agree(List<String> written, String name) {
    List<NamePiece> pieces = NamePieces.of(name);
    List<String> known = words(pieces.subList(0, LegalForms.lengthWithout(pieces)));
    int shared = Math.min(written.size(), known.size());
    return written.equals(known)
        || (shared > 1 && written.subList(0, shared).equals(known.subList(0, shared)));
  }

  private static List<String> words(List<NamePiece> pieces) {
    return pieces.stream().map(NamePiece::text).toList();
  }

  private static boolean begins(String name, NamePiece first) {
    var pieces = NamePieces.of(name);
    return !pieces.isEmpty() && pieces.getFirst().text().equals(first.text());
  }
}
