package io.copydesk.catalog.link;

import io.copydesk.catalog.index.Posting;
import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.catalog.name.Symbols;
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
   * @param descriptive whether the name is what any country may call such a body
   * @param country that the name itself says, null when it says none
   */
  record Candidate(
      StoredEntity entity, boolean ambiguous, boolean descriptive, @Nullable String country) {}

  /** By name, in the first of these spellings that the catalog knows, each entity once. */
  List<Candidate> named(Surface surface) {
    List<NamePiece> pieces = surface.pieces();
    EntityType type = entityType(surface.type());
    List<Candidate> found = spelled(pieces, type, surface.isShouted(), null);
    if (found.isEmpty() && surface.type() == MentionType.COMPANY) {
      found = withoutLegalForms(surface, type);
    }
    if (found.isEmpty() && surface.type() == MentionType.MINISTRY) {
      found = withoutCountry(pieces, type);
      if (found.isEmpty() && surface.owner() != null) {
        found = withCountry(pieces, surface.owner());
      }
    }
    return found;
  }

  /** By name in any case, of any type. */
  List<Candidate> named(List<NamePiece> pieces) {
    List<Candidate> found = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      found.addAll(spelled(pieces, type, false, null));
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
      case ORGANIZATION -> EntityType.ORGANIZATION;
      case PLACE -> EntityType.PLACE;
      case FIGURE, UNKNOWN -> EntityType.UNKNOWN;
    };
  }

  /** A word that also means something else is not the same company in any legal form. */
  private List<Candidate> withoutLegalForms(Surface surface, EntityType type) {
    List<NamePiece> core = surface.core();
    if (core.size() == surface.pieces().size()) {
      return List.of();
    }
    return spelled(core, type, surface.isShouted(), null).stream()
        .filter(c -> !c.ambiguous())
        .toList();
  }

  /** "Japanese Finance Ministry" and "Finance Ministry of Japan" are Japan's "Finance Ministry". */
  private List<Candidate> withoutCountry(List<NamePiece> pieces, EntityType type) {
    List<String> words = pieces.stream().map(NamePiece::text).toList();
    Geography.Named leading = geography.leading(words);
    if (leading != null) {
      return in(
          spelled(pieces.subList(leading.words(), pieces.size()), type, false, leading.code()));
    }
    int of = words.lastIndexOf("of");
    if (of > 0 && of < words.size() - 1) {
      int from = words.get(of + 1).equals("the") ? of + 2 : of + 1;
      String country = geography.folded(words.subList(from, words.size()));
      if (country != null) {
        return in(spelled(pieces.subList(0, of), type, false, country));
      }
    }
    return List.of();
  }

  /** China's "central bank" is the "Chinese central bank". */
  private List<Candidate> withCountry(List<NamePiece> pieces, String owner) {
    for (String word : geography.wordsFor(owner)) {
      List<NamePiece> full = new ArrayList<>(NamePieces.of(word));
      full.addAll(pieces);
      List<Candidate> found = in(spelled(full, EntityType.MINISTRY, false, owner));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Candidate> in(List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> c.country() != null && c.country().equals(c.entity().jurisdiction()))
        .toList();
  }

  private List<Candidate> spelled(
      List<NamePiece> pieces, EntityType type, boolean shouted, @Nullable String country) {
    Map<String, Candidate> byId = new LinkedHashMap<>();
    long exact = NameForms.exactHash(pieces);
    for (Posting p = catalog.index().exactly(NameForms.hash(pieces)); p != null; p = p.next()) {
      boolean fits = !p.terms().caseSensitive() || p.exactHash() == exact || shouted;
      if (p.entity().type() == type && fits) {
        StoredEntity entity = catalog.current(p.entity());
        byId.merge(
            entity.id(),
            new Candidate(entity, p.terms().ambiguous(), p.terms().lowerCaseToo(), country),
            (a, b) -> a.ambiguous() ? b : a);
      }
    }
    return new ArrayList<>(byId.values());
  }
}
