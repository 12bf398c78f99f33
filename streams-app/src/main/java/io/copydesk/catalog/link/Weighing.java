package io.copydesk.catalog.link;

import io.copydesk.catalog.LinkEvidence;
import io.copydesk.catalog.LinkVerdict;
import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.events.MentionType;
import io.copydesk.extract.ListedAs;
import io.copydesk.extract.Mention;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.CatalogCountries;
import io.copydesk.extract.role.word.RoleTitles;
import io.copydesk.table.Vocabulary;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Gives a candidate points for what an article says of it:
 *
 * <ul>
 *   <li>6: the listing beside the name is the candidate's. -6: it is another one, on an exchange on
 *       which the candidate is listed, or on none that is said.
 *   <li>5: the name itself, or the words around it, say the candidate's country. (If they say
 *       another country, that may rule the candidate out.)
 *   <li>4: the article names the candidate elsewhere by a name that is linked already.
 *   <li>2: the article is filed from the candidate's country.
 *   <li>2: the article speaks of no country as much; 1 when it speaks of another nearly as much, or
 *       is at home in another: a story of Oslo that names only a rival in Denmark means its own
 *       Parliament.
 *   <li>2: the article names the candidate's country or a place of it, or its people twice; 1 when
 *       its people once. Of a body or an organisation 1 at most where the article is at home in
 *       another country, unless no other entity has the name.
 *   <li>1: a sentence with the name does so. What a place's own name says of its country does not
 *       count, but for the few places that stand for their country ("London"), and for one that is
 *       named several times in an article that is not at home elsewhere.
 *   <li>2: most companies, bodies and organisations of the article that are linked already are of
 *       the candidate's country, unless it is a place. Of 52 links in 3,000 newswire articles and
 *       480 papers that this changed, 48 were for the better (29 November 2026, read by eye).
 *   <li>For people: 3 when the article names the company or body of an office of theirs; 3 when a
 *       title beside the name is that of the office; 3 when the name is a surname that only this
 *       person has in the catalog, and the article speaks much of the state of an office of theirs,
 *       or a little of it while they are in office. Unless one of these or a name elsewhere speaks
 *       for a person, nothing else counts, except for somebody with an office of a state who is
 *       named in full: many of a common name live in each country.
 *   <li>For companies, organisations and places: 1 when more than the catalog says that this is a
 *       name of that type.
 * </ul>
 *
 * The points were set by hand so that each stronger sign outweighs the weaker ones that namesakes
 * share; {@code copydesk score --links} measures what they give. Not thread-safe: belongs to one
 * article.
 */
final class Weighing {

  private static final int SAID_COUNTRY = 5;
  private static final int NAMED_ELSEWHERE = 4;
  private static final int HOME_OF_ARTICLE = 2;

  /**
   * Points without which a name does not count at all that only the catalog says is of its type.
   */
  private static final int PROVEN = 4;

  private static final Set<String> BANKS =
      Vocabulary.beside(Weighing.class).words("weighing.banks");

  private final Geography geography;
  private final ArticleCountries shown;
  private final BiPredicate<ListedAs, Surface> anothers;
  private final Map<String, Surface> namedBy = new HashMap<>();
  private final Map<String, Integer> linkedOf = new TreeMap<>();
  private final Offices offices;
  private final RegionsOfPlaces regions = RegionsOfPlaces.bundled();

  /**
   * Weighs for one article.
   *
   * @param anothers whether a listing is that of a company of another name
   */
  Weighing(
      Geography geography,
      RoleTitles titles,
      BiPredicate<ListedAs, Surface> anothers,
      @Nullable Instant published) {
    this.geography = geography;
    this.anothers = anothers;
    this.shown = geography.shown();
    this.offices = new Offices(titles, published, namedBy::containsKey, this::isSpokenOf);
  }

  /** Notes that a name of the article is linked to this entity: evidence for its other names. */
  void noteLinked(StoredEntity entity, Surface surface) {
    boolean isNew = namedBy.putIfAbsent(entity.id(), surface) == null;
    String country = entity.jurisdiction();
    if (isNew && country != null && isOrganised(surface)) {
      linkedOf.merge(country, 1, Integer::sum);
    }
  }

  /**
   * What speaks for a candidate, and against it.
   *
   * @param all that the name may mean, the candidate among them
   */
  Weighed weigh(Surface surface, LinkCandidate candidate, List<LinkCandidate> all) {
    boolean sole = all.size() == 1;
    Map<LinkEvidence, Integer> evidence = new EnumMap<>(LinkEvidence.class);
    addListing(evidence, surface, candidate.entity());
    addCountry(evidence, surface, candidate, all);
    Surface namer = namedBy.get(candidate.entity().id());
    if (namer != null && namer != surface) {
      evidence.put(LinkEvidence.NAMED_ELSEWHERE, NAMED_ELSEWHERE);
    }
    boolean person = surface.type() == MentionType.PERSON;
    if (person) {
      evidence.putAll(offices.evidence(surface, candidate.entity()));
      if (sole && surface.pieces().size() == 1 && dwellsOn(candidate.entity(), evidence)) {
        evidence.put(LinkEvidence.OFFICE_OF_STATE, Offices.OF_STATE);
      }
    } else if (isOfTypeByText(surface, candidate, sole)) {
      evidence.put(LinkEvidence.TYPE_BY_TEXT, 1);
    }
    return new Weighed(
        candidate,
        evidence,
        counted(surface, candidate.entity(), evidence),
        exclusion(surface, candidate, evidence, sole));
  }

  /**
   * Whether more than the catalog says of what type the name is: other evidence of extraction, or,
   * for a name that only one entity has, extraction's confidence: for a company's, and for that of
   * a place in no country ("the Pacific"), for which no country can speak.
   */
  private static boolean isOfTypeByText(Surface surface, LinkCandidate candidate, boolean sole) {
    boolean only =
        sole
            && (surface.type() == MentionType.COMPANY || isPlaceOfNoCountry(surface, candidate))
            && surface.isCertain()
            && !candidate.entity().fromRegister();
    return surface.type() != MentionType.MINISTRY && (surface.isSupported() || only);
  }

  private static boolean isPlaceOfNoCountry(Surface surface, LinkCandidate candidate) {
    return surface.type() == MentionType.PLACE && candidate.entity().jurisdiction() == null;
  }

  /**
   * The sum of the evidence, or 0 where it is too little to believe that the name is the
   * candidate's type at all, or that the person is meant.
   */
  private int counted(Surface surface, StoredEntity entity, Map<LinkEvidence, Integer> evidence) {
    int points = sum(evidence);
    if (surface.type() == MentionType.PERSON) {
      boolean known =
          Offices.points(evidence) > 0
              || evidence.containsKey(LinkEvidence.NAMED_ELSEWHERE)
              || (surface.pieces().size() > 1
                  && !surface.isStranger()
                  && offices.isOfState(entity));
      return known ? points : 0;
    }
    boolean believed =
        surface.type() == MentionType.MINISTRY
            || evidence.containsKey(LinkEvidence.TYPE_BY_TEXT)
            || points >= (surface.isConfident() ? wanted(surface) : PROVEN);
    return believed ? points : 0;
  }

  /**
   * Points without which a name does not count of whose type extraction is confident, though only
   * the catalog speaks for it.
   */
  private static int wanted(Surface surface) {
    return switch (surface.type()) {
      case COMPANY, PLACE -> HOME_OF_ARTICLE;
      case ORGANIZATION -> HOME_OF_ARTICLE + 1;
      case MINISTRY, PERSON, FIGURE, UNKNOWN -> PROVEN;
    };
  }

  private static int sum(Map<LinkEvidence, Integer> evidence) {
    return evidence.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Whether the article speaks much of the state of the person's office, or a little of it while
   * the person is in office.
   */
  private boolean dwellsOn(StoredEntity person, Map<LinkEvidence, Integer> evidence) {
    int country =
        evidence.getOrDefault(LinkEvidence.DATELINE, 0)
            + evidence.getOrDefault(LinkEvidence.MOST_NAMED_COUNTRY, 0)
            + evidence.getOrDefault(LinkEvidence.COUNTRY_NAMED, 0)
            + evidence.getOrDefault(LinkEvidence.COUNTRY_BESIDE, 0);
    return offices.isOfState(person)
        && (country > HOME_OF_ARTICLE || (country > 0 && offices.isInOffice(person)));
  }

  private @Nullable LinkVerdict exclusion(
      Surface surface, LinkCandidate candidate, Map<LinkEvidence, Integer> evidence, boolean sole) {
    if (isOfAnotherCountry(surface, candidate) || surface.isOfAnotherForm(candidate.entity())) {
      return LinkVerdict.OF_ANOTHER_COUNTRY;
    }
    if (regions.isOutside(candidate.entity().id(), surface.region())) {
      return LinkVerdict.OF_ANOTHER_REGION;
    }
    if (!sole && isLocalOfNowhere(surface, candidate)) {
      return LinkVerdict.REGION_UNSAID;
    }
    boolean listed = evidence.getOrDefault(LinkEvidence.LISTING, 0) > 0;
    boolean afar =
        candidate.ambiguous()
            && (candidate.entity().fromRegister() || isAnyBank(surface))
            && !concernsCountryOf(surface, candidate.entity());
    return afar && !listed ? LinkVerdict.FROM_AFAR : null;
  }

  /** Whether it is a bank's name of two words, as each country has banks: "United Bank". */
  private static boolean isAnyBank(Surface surface) {
    List<NamePiece> name = surface.core();
    return surface.type() == MentionType.COMPANY
        && name.size() == 2
        && BANKS.contains(name.getLast().text());
  }

  /**
   * Whether it is the abbreviation of a body of a town or a region that the article does not name:
   * "FDA" is not Maharashtra's in a story of Mumbai's banks.
   */
  private boolean isLocalOfNowhere(Surface surface, LinkCandidate candidate) {
    return surface.type() == MentionType.MINISTRY
        && candidate.ambiguous()
        && surface.isAbbreviation()
        && candidate.entity().isLocalBody()
        && !geography.isPlaceNamedIn(candidate.entity().names());
  }

  /** Whether the article is at home in another country and does not speak of this one. */
  boolean isFarFrom(String country) {
    return geography.isElsewhere(country) && !isSpokenOf(country);
  }

  /** Whether the article is at home in the entity's country. */
  boolean isHome(StoredEntity entity) {
    return entity.jurisdiction() != null && entity.jurisdiction().equals(shown.home());
  }

  /** Whether the article, or a sentence with the name, has to do with the entity's country. */
  boolean concernsCountryOf(Surface surface, StoredEntity entity) {
    String home = entity.jurisdiction();
    return geography.concerns(home)
        || (home != null && (home.equals(surface.owner()) || isBeside(surface, home)));
  }

  /** Whether the article is filed in the country, or speaks of it. */
  boolean isSpokenOf(String country) {
    return country.equals(shown.dateline()) || shown.weightOf(country) > 0;
  }

  /**
   * Whether the words around the name say that it belongs to another country than the candidate.
   */
  private static boolean isOfAnotherCountry(Surface surface, LinkCandidate candidate) {
    boolean local =
        candidate.entity().jurisdiction() != null
            && (candidate.ambiguous() || surface.type() == MentionType.PLACE);
    boolean national = surface.type() == MentionType.MINISTRY || local;
    return national
        && surface.owner() != null
        && candidate.country() == null
        && !surface.owner().equals(candidate.entity().jurisdiction());
  }

  private void addCountry(
      Map<LinkEvidence, Integer> evidence,
      Surface surface,
      LinkCandidate candidate,
      List<LinkCandidate> all) {
    String home = candidate.entity().jurisdiction();
    if (home == null) {
      return;
    }
    if (home.equals(surface.owner()) || home.equals(candidate.country())) {
      evidence.put(LinkEvidence.COUNTRY_OF_NAME, SAID_COUNTRY);
    }
    if (home.equals(shown.dateline())) {
      evidence.put(LinkEvidence.DATELINE, HOME_OF_ARTICLE);
    }
    if (surface.type() != MentionType.PLACE && home.equals(countryOfOthers(surface))) {
      evidence.put(LinkEvidence.COUNTRY_OF_OTHERS, HOME_OF_ARTICLE);
    }
    if (isSpokenOfOtherwise(surface, home) && !isNamesakeOfHome(surface, home, all)) {
      addSpokenOf(evidence, surface, home, all.size() == 1);
    }
  }

  /**
   * Whether the country is named by nothing but this name, which at home, where the article is, is
   * also a place: a paper of Atlanta that writes "Georgia", and no "Georgian" or "Tbilisi", has not
   * spoken of the country.
   */
  private boolean isNamesakeOfHome(Surface surface, String country, List<LinkCandidate> all) {
    return surface.type() == MentionType.PLACE
        && geography.isElsewhere(country)
        && shown.weightOf(country) <= ArticleCountries.NAME * surface.mentions().size()
        && all.stream().anyMatch(c -> isHome(c.entity()));
  }

  /** The country of most names that are linked, this one left aside; null when none stands out. */
  private @Nullable String countryOfOthers(Surface surface) {
    Map<String, Integer> others = new TreeMap<>(linkedOf);
    StoredEntity own = surface.entity();
    String country = own == null ? null : own.jurisdiction();
    if (country != null && isOrganised(surface) && namedBy.get(own.id()) == surface) {
      others.merge(country, -1, Integer::sum);
    }
    return ArticleCountries.outstanding(others, ArticleCountries.MARGIN);
  }

  /** Whether it names a company, a body or an organisation. */
  private static boolean isOrganised(Surface surface) {
    return surface.type() != MentionType.PERSON && surface.type() != MentionType.PLACE;
  }

  /**
   * Whether the article speaks of the country otherwise than by the name itself, or names the place
   * several times and is at home in no other country: of places at home a paper need not say more.
   * Else a name does not show by itself which of several places it means, unless it is one that
   * stands for its country.
   */
  private boolean isSpokenOfOtherwise(Surface surface, String country) {
    return surface.type() != MentionType.PLACE
        || (surface.mentions().size() > 1 && !geography.isElsewhere(country))
        || shown.isSpokenOfBeside(
            surface.mentions().stream()
                .map(m -> new CatalogCountries.KnownPlace(m.sentenceId(), m.text(), country))
                .toList(),
            country);
  }

  private void addSpokenOf(
      Map<LinkEvidence, Integer> evidence, Surface surface, String home, boolean sole) {
    if (home.equals(shown.mostSpokenOf())) {
      boolean clear = shown.isClear() && !geography.isElsewhere(home);
      evidence.put(LinkEvidence.MOST_NAMED_COUNTRY, clear ? HOME_OF_ARTICLE : 1);
    }
    int most = surface.isBody() && !sole && geography.isElsewhere(home) ? 1 : HOME_OF_ARTICLE;
    int weight = Math.min(shown.weightOf(home), most);
    if (weight > 0) {
      evidence.put(LinkEvidence.COUNTRY_NAMED, weight);
    }
    if (isBeside(surface, home)) {
      evidence.put(LinkEvidence.COUNTRY_BESIDE, 1);
    }
  }

  private boolean isBeside(Surface surface, String country) {
    return surface.mentions().stream().anyMatch(m -> shown.isNamedIn(m.sentenceId(), country));
  }

  /**
   * Decided by the first listing beside a mention that is the entity's; without one, by the last
   * listing. One that the catalog knows of a company of another name is a slip, or belongs to the
   * next name of a list, and says nothing.
   */
  private void addListing(
      Map<LinkEvidence, Integer> evidence, Surface surface, StoredEntity entity) {
    for (Mention mention : surface.mentions()) {
      ListedAs listing = mention.ticker();
      if (listing != null && !anothers.test(listing, surface)) {
        int points = Listings.points(listing, entity);
        if (points != 0) {
          evidence.put(LinkEvidence.LISTING, points);
        } else {
          evidence.remove(LinkEvidence.LISTING);
        }
        if (points == Listings.SAME) {
          return;
        }
      }
    }
  }
}
