package io.copydesk.catalog.link;

import io.copydesk.catalog.index.Posting;
import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.catalog.name.Symbols;
import io.copydesk.events.EntityType;
import io.copydesk.events.MentionType;
import io.copydesk.extract.ListedAs;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the entities that a name may mean. */
final class Candidates {

  /** Words at the end of a company's name that some writers leave out. */
  private static final List<String> GROUP =
      Vocabulary.beside(Candidates.class).inOrder("candidates.group");

  /** What the United Nations are called, the full name last. */
  private static final List<List<NamePiece>> FAMILY =
      Vocabulary.beside(Candidates.class).inOrder("candidates.family").stream()
          .map(NamePieces::of)
          .toList();

  /** What a State is called besides its name, where a city has that. */
  private static final List<NamePiece> STATE =
      NamePieces.of(Vocabulary.beside(Candidates.class).inOrder("candidates.state").getFirst());

  private final RegionsOfPlaces regions = RegionsOfPlaces.bundled();
  private final IndexedCatalog catalog;
  private final Geography geography;

  Candidates(IndexedCatalog catalog, Geography geography) {
    this.catalog = catalog;
    this.geography = geography;
  }

  /**
   * By name, each entity once: as it is written with a legal form, be it behind a shorter mention,
   * then as it is written first, then without a possessive ending, then with or without legal form,
   * group word or country, until the catalog knows a spelling. None of a surname whose bearer the
   * article tells, or of which it tells that those named are not meant.
   */
  List<LinkCandidate> named(Surface surface) {
    if (surface.isGoverned()) {
      return states(surface);
    }
    if (surface.isToldApart()) {
      return List.of();
    }
    if (surface.isBody() && surface.region() != null) {
      return ofRegion(surface, surface.region());
    }
    return asWritten(surface);
  }

  private List<LinkCandidate> asWritten(Surface surface) {
    EntityType type = entityType(surface.type());
    boolean anyCase = surface.isShouted() || surface.hasSmallWord();
    List<LinkCandidate> found =
        spelled(surface.writtenInFull(), type, anyCase, null, surface.isPlural());
    if (found.isEmpty() && !surface.writtenInFull().equals(surface.written())) {
      found = spelled(surface.written(), type, anyCase, null, surface.isPlural());
    }
    if (found.isEmpty() && surface.written().size() > surface.pieces().size()) {
      found = spelled(surface.pieces(), type, surface.isShouted(), null);
    }
    if (!found.isEmpty()) {
      return withProperName(found, surface.pieces());
    }
    return switch (surface.type()) {
      case COMPANY -> companies(surface);
      case MINISTRY -> bodies(surface);
      case ORGANIZATION -> organizations(surface);
      case PERSON, PLACE, FIGURE, UNKNOWN -> List.of();
    };
  }

  /**
   * The only body of a name that begins with a place of its country: no other country has a "Suez
   * Canal Authority" or a "Kano State Ministry of Works", though each has authorities and
   * ministries.
   */
  private List<LinkCandidate> withProperName(List<LinkCandidate> found, List<NamePiece> pieces) {
    LinkCandidate only = found.getFirst();
    boolean proper = found.size() == 1 && only.descriptive() && hasOwnPlace(only, pieces);
    return proper ? List.of(only.withProperName()) : found;
  }

  private boolean hasOwnPlace(LinkCandidate body, List<NamePiece> pieces) {
    String country = body.entity().jurisdiction();
    for (int n = pieces.size() - 1; n > 0 && country != null; n--) {
      List<LinkCandidate> places = spelled(pieces.subList(0, n), EntityType.PLACE, false, null);
      String of = places.size() == 1 ? places.getFirst().entity().jurisdiction() : null;
      // A sea or a canal is of no country; where it has two words, only one body is called so.
      if (places.size() == 1 && (of == null ? n > 1 : of.equals(country))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Those that are a State by their name or that are regions, and those of countries without such a
   * one, as Pakistan's Punjab; else all of the name.
   */
  private List<LinkCandidate> states(Surface surface) {
    List<NamePiece> state = new ArrayList<>(surface.pieces());
    state.addAll(STATE);
    List<LinkCandidate> named = spelled(state, EntityType.PLACE, surface.isShouted(), null);
    List<LinkCandidate> all =
        spelled(surface.pieces(), EntityType.PLACE, surface.isShouted(), null);
    List<LinkCandidate> some =
        named.isEmpty()
            ? all.stream().filter(c -> regions.isRegion(c.entity().id())).toList()
            : named;
    if (some.isEmpty()) {
      return all;
    }
    String country = geography.countryNamed(surface.mentions().getFirst().text());
    List<LinkCandidate> states = new ArrayList<>(some);
    all.stream()
        .filter(c -> some.stream().noneMatch(s -> isSameCountry(s, c)))
        .filter(c -> country == null || geography.isHome(country))
        .forEach(states::add);
    return states;
  }

  /** A region's own body: "Florida Supreme Court" or "Supreme Court of Florida". */
  private List<LinkCandidate> ofRegion(Surface body, String region) {
    List<NamePiece> name = body.pieces();
    List<NamePiece> place = NamePieces.of(region);
    int rest = name.size() - place.size() - 1;
    boolean behind =
        rest > 0 && NameForms.joined(name.subList(rest, name.size())).equals("of " + region);
    List<NamePiece> own = behind ? name.subList(0, rest) : name;
    List<NamePiece> before = new ArrayList<>(place);
    before.addAll(own);
    List<NamePiece> after = new ArrayList<>(own);
    after.addAll(NamePieces.of("of " + region));
    EntityType type = entityType(body.type());
    List<LinkCandidate> found = new ArrayList<>(spelled(before, type, false, null));
    found.addAll(spelled(after, type, false, null));
    return found.stream()
        .filter(c -> body.owner() == null || body.owner().equals(c.entity().jurisdiction()))
        .toList();
  }

  /** Whether it is the name of a region of that country. */
  boolean isRegionOf(String country, String name) {
    return spelled(NamePieces.of(name), EntityType.PLACE, false, null).stream()
        .map(LinkCandidate::entity)
        .anyMatch(e -> country.equals(e.jurisdiction()) && regions.isRegion(e.id()));
  }

  /** The only country that has places of that name; null when none has, or several have. */
  @Nullable String homeOf(String place) {
    List<String> homes =
        spelled(NamePieces.of(place), EntityType.PLACE, false, null).stream()
            .map(c -> c.entity().jurisdiction())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return homes.size() == 1 ? homes.getFirst() : null;
  }

  /** The only company that this very name, with its legal form, surely means; else null. */
  @Nullable StoredEntity sureCompany(List<NamePiece> name) {
    List<LinkCandidate> sure =
        spelled(name, EntityType.COMPANY, false, null).stream()
            .filter(c -> !c.ambiguous())
            .toList();
    return sure.size() == 1 ? sure.getFirst().entity() : null;
  }

  private static boolean isSameCountry(LinkCandidate one, LinkCandidate other) {
    return Objects.equals(one.entity().jurisdiction(), other.entity().jurisdiction());
  }

  private List<LinkCandidate> organizations(Surface surface) {
    List<LinkCandidate> found = withoutCountry(surface.pieces(), EntityType.ORGANIZATION);
    return found.isEmpty() ? ofUnitedNations(surface.pieces()) : found;
  }

  /**
   * A body of no country without the "UN" that some writers set before its name: "U.N. Food and
   * Agriculture Organisation"; or with the full name of that: "UN Office for Project Services".
   */
  private List<LinkCandidate> ofUnitedNations(List<NamePiece> pieces) {
    for (List<NamePiece> family : FAMILY) {
      int words = family.size();
      if (pieces.size() > words + 1 && startsWith(pieces, family)) {
        List<NamePiece> rest = pieces.subList(words, pieces.size());
        List<NamePiece> full = new ArrayList<>(FAMILY.getLast());
        full.addAll(rest);
        List<LinkCandidate> found = spelled(full, EntityType.ORGANIZATION, false, null);
        List<LinkCandidate> named =
            found.isEmpty() ? spelled(rest, EntityType.ORGANIZATION, false, null) : found;
        return named.stream().filter(c -> c.entity().jurisdiction() == null).toList();
      }
    }
    return List.of();
  }

  private static boolean startsWith(List<NamePiece> pieces, List<NamePiece> words) {
    return NameForms.joined(pieces.subList(0, words.size())).equals(NameForms.joined(words));
  }

  private List<LinkCandidate> bodies(Surface surface) {
    List<LinkCandidate> found = withoutCountry(surface.pieces(), EntityType.MINISTRY);
    return found.isEmpty() && surface.owner() != null
        ? withCountry(surface.pieces(), surface.owner())
        : found;
  }

  /** By a name that differs in its legal form, or else in a word as "Group" at its end. */
  private List<LinkCandidate> companies(Surface surface) {
    List<NamePiece> core = surface.core();
    for (int n = surface.pieces().size() - 1; n >= core.size(); n--) {
      List<LinkCandidate> found = inAnotherForm(surface.pieces().subList(0, n), surface);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return core.size() > 1 ? ofGroup(core, surface) : List.of();
  }

  private List<LinkCandidate> ofGroup(List<NamePiece> core, Surface surface) {
    if (GROUP.contains(core.getLast().text())) {
      // In a register the group and the company that it is called after are two entries.
      return atHome(inAnotherForm(core.subList(0, core.size() - 1), surface)).stream()
          .filter(c -> !c.entity().fromRegister())
          .toList();
    }
    for (String group : GROUP) {
      List<NamePiece> name = new ArrayList<>(core);
      name.addAll(NamePieces.of(group));
      List<LinkCandidate> found = atHome(inAnotherForm(name, surface));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<LinkCandidate> atHome(List<LinkCandidate> found) {
    return found.stream().filter(c -> geography.concerns(c.entity().jurisdiction())).toList();
  }

  /**
   * The companies of a name that differs from the text's in its end. An ambiguous name is none with
   * another end, except one of two words or more that only one company has, which is known not from
   * a register alone and whose country the article has to do with.
   */
  private List<LinkCandidate> inAnotherForm(List<NamePiece> name, Surface surface) {
    List<LinkCandidate> found = spelled(name, EntityType.COMPANY, surface.isShouted(), null);
    boolean distinctive =
        surface.core().size() > 1
            && found.size() == 1
            && !found.getFirst().entity().fromRegister()
            && geography.concerns(found.getFirst().entity().jurisdiction());
    return distinctive ? found : found.stream().filter(c -> !c.ambiguous()).toList();
  }

  /** By name in any case, of any type. */
  List<LinkCandidate> named(List<NamePiece> pieces) {
    List<LinkCandidate> found = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      found.addAll(spelled(pieces, type, false, null));
    }
    return found;
  }

  /** The companies and organisations of a name, whatever the article takes it for. */
  List<LinkCandidate> organizationsNamed(Surface surface) {
    return named(surface.pieces()).stream().filter(c -> isOrganization(c.entity().type())).toList();
  }

  private static boolean isOrganization(EntityType type) {
    return type == EntityType.COMPANY || type == EntityType.ORGANIZATION;
  }

  /** By symbol, on whatever exchange; the best known first, whatever order they came in. */
  List<StoredEntity> listedAs(String symbol) {
    List<StoredEntity> found = new ArrayList<>();
    for (Posting p = catalog.index().listedAs(Symbols.canonical(symbol)); p != null; p = p.next()) {
      found.add(p.entity());
    }
    found.sort(StoredEntity.BEST_KNOWN_FIRST);
    return found;
  }

  /** Whether the catalog knows a listing of companies of other names than this one alone. */
  boolean isAnothers(ListedAs listing, Surface surface) {
    List<StoredEntity> listed =
        listedAs(listing.symbol()).stream()
            .filter(e -> Symbols.isListed(e.get(), listing.symbol(), listing.exchange()))
            .toList();
    return listing.exchange() != null
        && !listed.isEmpty()
        && listed.stream().noneMatch(e -> Listings.agree(listing, surface, e));
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

  /**
   * Bodies of a name without the country in it: "Japanese Finance Ministry" and "Finance Ministry
   * of Japan" are Japan's "Finance Ministry", and the "Kenya High Court" is Kenya's "High Court".
   */
  private List<LinkCandidate> withoutCountry(List<NamePiece> pieces, EntityType type) {
    List<String> words = pieces.stream().map(NamePiece::text).toList();
    Geography.LeadingCountry leading = geography.leading(words);
    if (leading != null) {
      return in(
          spelled(pieces.subList(leading.words(), pieces.size()), type, false, leading.code()));
    }
    int of = words.lastIndexOf("of");
    if (of > 0 && of < words.size() - 1) {
      String country = geography.folded(words.subList(of + 1, words.size()));
      if (country != null) {
        return in(spelled(pieces.subList(0, of), type, false, country));
      }
    }
    return List.of();
  }

  /**
   * Bodies of a name with its owner's country added: China's "central bank" is the "Chinese central
   * bank".
   */
  private List<LinkCandidate> withCountry(List<NamePiece> pieces, String owner) {
    for (String word : geography.wordsFor(owner)) {
      List<NamePiece> full = new ArrayList<>(NamePieces.of(word));
      full.addAll(pieces);
      List<LinkCandidate> found = in(spelled(full, EntityType.MINISTRY, false, owner));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Those that belong to the country of which the name speaks. */
  private static List<LinkCandidate> in(List<LinkCandidate> candidates) {
    return candidates.stream()
        .filter(c -> Objects.equals(c.country(), c.entity().jurisdiction()))
        .toList();
  }

  private List<LinkCandidate> spelled(
      List<NamePiece> pieces, EntityType type, boolean shouted, @Nullable String country) {
    return spelled(pieces, type, shouted, country, false);
  }

  /**
   * The entities of a type that have this very spelling.
   *
   * @param plural whether the name may be the plural of an abbreviation, so that capitals tell:
   *     "NEVs" is no company NEVS
   */
  private List<LinkCandidate> spelled(
      List<NamePiece> pieces,
      EntityType type,
      boolean shouted,
      @Nullable String country,
      boolean plural) {
    Map<String, LinkCandidate> byId = new LinkedHashMap<>();
    long exact = NameForms.exactHash(pieces);
    for (Posting p = catalog.index().exactly(NameForms.hash(pieces)); p != null; p = p.next()) {
      boolean byLetter = p.terms().caseSensitive() || plural;
      boolean fits = !byLetter || p.exactHash() == exact || shouted;
      if (p.entity().type() == type && fits) {
        StoredEntity entity = catalog.current(p.entity());
        byId.merge(
            entity.id(),
            new LinkCandidate(entity, p.terms().ambiguous(), p.terms().lowerCaseToo(), country),
            (a, b) -> a.ambiguous() ? b : a);
      }
    }
    return new ArrayList<>(byId.values());
  }
}
