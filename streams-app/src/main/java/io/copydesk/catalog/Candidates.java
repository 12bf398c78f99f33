package io.copydesk.catalog;

import io.copydesk.catalog.name.NamePiece;
import io.copydesk.events.EntityType;
import io.copydesk.events.MentionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entities that a name may mean. */
final class Candidates {

  private final IndexedCatalog catalog;
  private final Geography geography;

  Candidates(IndexedCatalog catalog, Geography geography) {
    this.catalog = catalog;
    this.geography = geography;
  }

  /**
   * An entity that a name may mean.
   *
   * @param ambiguous whether the name also means something else
   * @param country that the name itself says, null when it says none
   */
  record Candidate(StoredEntity entity, boolean ambiguous, @Nullable String country) {}

  /** By name, in the first of these spellings that the catalog knows, each entity once. */
  List<Candidate> named(Surface surface) {
    List<NamePiece> pieces = surface.pieces();
    EntityType type = entityType(surface.type());
    List<Candidate> found = spelled(pieces, type, null);
    if (found.isEmpty() && surface.type() == MentionType.COMPANY) {
      found = withoutLegalForms(surface, type);
    }
    if (found.isEmpty() && surface.type() == MentionType.MINISTRY) {
      found = withoutCountry(pieces, type);
    }
    return found;
  }

  /** By name in any case, of any type. */
  List<Candidate> named(List<NamePiece> pieces) {
    List<Candidate> found = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      found.addAll(spelled(pieces, type, null));
    }
    return found;
  }

  /** By symbol, on whatever exchange. */
  List<StoredEntity> listedAs(String symbol) {
    List<StoredEntity> found = new ArrayList<>();
    for (Posting p = catalog.index().listedAs(Symbols.canonical(symbol)); p != null; p = p.next()) {
      found.add(p.entity());
    }
    return found;
  }

  static EntityType entityType(MentionType type) {
    return switch (type) {
      case COMPANY -> EntityType.COMPANY;
      case MINISTRY -> EntityType.MINISTRY;
      case PERSON -> EntityType.PERSON;
      case FIGURE, UNKNOWN -> EntityType.UNKNOWN;
    };
  }

  private List<Candidate> withoutLegalForms(Surface surface, EntityType type) {
    List<NamePiece> core = surface.core();
    return core.size() < surface.pieces().size() ? spelled(core, type, null) : List.of();
  }

  /** "Japanese Finance Ministry" and "Finance Ministry of Japan" are Japan's "Finance Ministry". */
  private List<Candidate> withoutCountry(List<NamePiece> pieces, EntityType type) {
    List<String> words = pieces.stream().map(NamePiece::text).toList();
    Geography.Named leading = geography.leading(NamedCountry.written(words));
    if (leading != null) {
      return in(spelled(pieces.subList(leading.words(), pieces.size()), type, leading.code()));
    }
    int of = words.lastIndexOf("of");
    if (of > 0 && of < words.size() - 1) {
      int from = words.get(of + 1).equals("the") ? of + 2 : of + 1;
      String country = NamedCountry.of(geography, words.subList(from, words.size()));
      if (country != null) {
        return in(spelled(pieces.subList(0, of), type, country));
      }
    }
    return List.of();
  }

  private static List<Candidate> in(List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> c.country() != null && c.country().equals(c.entity().jurisdiction()))
        .toList();
  }

  /** Headlines put names into capitals, whatever their own case. */
  private static boolean isNameCased(List<NamePiece> pieces) {
    return pieces.getFirst().capital();
  }

  private List<Candidate> spelled(
      List<NamePiece> pieces, EntityType type, @Nullable String country) {
    Map<String, Candidate> byId = new LinkedHashMap<>();
    long exact = NameForms.exactHash(pieces);
    for (Posting p = catalog.index().exactly(NameForms.hash(pieces)); p != null; p = p.next()) {
      boolean fits = !p.terms().caseSensitive() || p.exactHash() == exact || isNameCased(pieces);
      if (p.entity().type() == type && fits) {
        StoredEntity entity = catalog.current(p.entity());
        byId.merge(
            entity.id(),
            new Candidate(entity, p.terms().ambiguous(), country),
            (a, b) -> a.ambiguous() ? b : a);
      }
    }
    return new ArrayList<>(byId.values());
  }
}
