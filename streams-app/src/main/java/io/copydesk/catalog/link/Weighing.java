package io.copydesk.catalog.link;

import io.copydesk.catalog.LinkEvidence;
import io.copydesk.catalog.LinkVerdict;
import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.catalog.name.Symbols;
import io.copydesk.events.MentionType;
import io.copydesk.events.Ticker;
import io.copydesk.extract.ListedAs;
import io.copydesk.extract.Mention;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives a candidate points for what an article says of it:
 *
 * <ul>
 *   <li>6 the listing beside the name is the candidate's; -6 it is another one on that exchange;
 *   <li>5 the candidate belongs to the country that the name or its owner says (another country
 *       rules it out);
 *   <li>4 the candidate is named in full elsewhere in the article;
 *   <li>2 it belongs to the country of the dateline, 2 to the country most spoken of, 1 when
 *       another is spoken of nearly as much;
 *   <li>2 the article names its country or a place of it, or its people twice, 1 its people once; 1
 *       the sentence does so;
 *   <li>3 (people) the article names the company or body of an office of the candidate's, 3 a title
 *       beside the name is the office's, 3 a surname is that of an office of a state on which the
 *       article dwells and of nobody else in the catalog;
 *   <li>1 (others than bodies and people) more than the catalog says that this is a name of that
 *       type.
 *       <p>A country speaks for a person only through an office of that state: many of a common
 *       name live in each. A body's or an organisation's country that is but named counts 1 where
 *       the article is at home in another, unless the name is nobody else's.
 * </ul>
 *
 * The points were set by hand so that each single stronger sign outweighs the weaker ones that
 * namesakes share; the linking gold holds what they give. Not thread-safe: belongs to one article.
 */
final class Weighing {

  /** More than all that points to another candidate by its country alone. */
  private static final int SAME_LISTING = 6;

  private static final int SAID_COUNTRY = 5;
  private static final int NAMED_ELSEWHERE = 4;
  private static final int HOME_OF_ARTICLE = 2;

  /** What it takes to believe a name that the catalog alone takes for one of its type. */
  private static final int PROVEN = 4;

  private final Geography geography;
  private final Map<String, Surface> namedBy = new HashMap<>();
  private final Offices offices;

  Weighing(Geography geography, @Nullable Instant published) {
    this.geography = geography;
    this.offices = new Offices(published, namedBy::containsKey, this::isSpokenOf);
  }

  /** The article names this entity without doubt, first by this name. */
  void certain(StoredEntity entity, Surface surface) {
    namedBy.putIfAbsent(entity.id(), surface);
  }

  /**
   * What speaks for a candidate.
   *
   * @param sole whether the catalog has no other of that name
   */
  Weighed weigh(Surface surface, LinkCandidate candidate, boolean sole) {
    Map<LinkEvidence, Integer> evidence = new EnumMap<>(LinkEvidence.class);
    addListing(evidence, surface, candidate.entity());
    addCountry(evidence, surface, candidate, sole);
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
        exclusion(surface, candidate, evidence));
  }

  /**
   * Whether more than the catalog says what the name is: the words around it, or the judge of names
   * without a doubt where it is the only name of its kind.
   */
  private static boolean isOfTypeByText(Surface surface, LinkCandidate candidate, boolean sole) {
    boolean only =
        sole
            && surface.type() == MentionType.COMPANY
            && surface.isCertain()
            && !candidate.entity().fromRegister();
    return surface.type() != MentionType.MINISTRY && (surface.isSupported() || only);
  }

  private int counted(Surface surface, StoredEntity entity, Map<LinkEvidence, Integer> evidence) {
    int points = sum(evidence);
    if (surface.type() == MentionType.PERSON) {
      boolean known =
          Offices.points(evidence) > 0
              || evidence.containsKey(LinkEvidence.NAMED_ELSEWHERE)
              || (surface.pieces().size() > 1 && offices.isOfState(entity));
      return known ? points : 0;
    }
    boolean believed =
        surface.type() == MentionType.MINISTRY
            || evidence.containsKey(LinkEvidence.TYPE_BY_TEXT)
            || points >= (surface.isConfident() ? wanted(surface) : PROVEN);
    return believed ? points : 0;
  }

  /**
   * How much has to speak for a name of which the judge of names is sure, as places are namesakes.
   */
  private static int wanted(Surface surface) {
    return switch (surface.type()) {
      case COMPANY -> HOME_OF_ARTICLE;
      case ORGANIZATION -> HOME_OF_ARTICLE + 1;
      case MINISTRY, PERSON, PLACE, FIGURE, UNKNOWN -> PROVEN;
    };
  }

  private static int sum(Map<LinkEvidence, Integer> evidence) {
    return evidence.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether the article dwells on the state of the person's office, or the office is held now. */
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
      Surface surface, LinkCandidate candidate, Map<LinkEvidence, Integer> evidence) {
    if (isAnothers(surface, candidate)) {
      return LinkVerdict.OF_ANOTHER_COUNTRY;
    }
    boolean listed = evidence.getOrDefault(LinkEvidence.LISTING, 0) > 0;
    boolean afar =
        candidate.ambiguous()
            && candidate.entity().fromRegister()
            && !isAtHome(surface, candidate.entity());
    return afar && !listed ? LinkVerdict.FROM_AFAR : null;
  }

  /** Whether the article is at home in another country, and does not even speak of this one. */
  boolean isFarFrom(String country) {
    return geography.isElsewhere(country) && !isSpokenOf(country);
  }

  /** Whether the article is at home in the entity's country: filed there, or about it. */
  boolean isHome(StoredEntity entity) {
    return entity.jurisdiction() != null && entity.jurisdiction().equals(geography.home());
  }

  /** Whether the article has to do with the country of the entity. */
  boolean isAtHome(Surface surface, StoredEntity entity) {
    String home = entity.jurisdiction();
    return geography.isAtHome(home)
        || (home != null && (home.equals(surface.owner()) || isBeside(surface, home)));
  }

  private boolean isSpokenOf(String country) {
    return country.equals(geography.dateline()) || geography.weightOf(country) > 0;
  }

  /** Whether the text says that the body is of another country. */
  private static boolean isAnothers(Surface surface, LinkCandidate candidate) {
    boolean national =
        surface.type() == MentionType.MINISTRY
            || (candidate.ambiguous() && candidate.entity().jurisdiction() != null);
    return national
        && surface.owner() != null
        && candidate.country() == null
        && !surface.owner().equals(candidate.entity().jurisdiction());
  }

  private void addCountry(
      Map<LinkEvidence, Integer> evidence, Surface surface, LinkCandidate candidate, boolean sole) {
    String home = candidate.entity().jurisdiction();
    if (home == null) {
      return;
    }
    if (home.equals(surface.owner()) || home.equals(candidate.country())) {
      evidence.put(LinkEvidence.COUNTRY_OF_NAME, SAID_COUNTRY);
    }
    if (home.equals(geography.dateline())) {
      evidence.put(LinkEvidence.DATELINE, HOME_OF_ARTICLE);
    }
    if (home.equals(geography.mostSpokenOf())) {
      evidence.put(LinkEvidence.MOST_NAMED_COUNTRY, geography.isClear() ? HOME_OF_ARTICLE : 1);
    }
    boolean body =
        surface.type() == MentionType.MINISTRY || surface.type() == MentionType.ORGANIZATION;
    int most = body && !sole && geography.isElsewhere(home) ? 1 : HOME_OF_ARTICLE;
    int weight = Math.min(geography.weightOf(home), most);
    if (weight > 0) {
      evidence.put(LinkEvidence.COUNTRY_NAMED, weight);
    }
    if (isBeside(surface, home)) {
      evidence.put(LinkEvidence.COUNTRY_BESIDE, 1);
    }
  }

  private boolean isBeside(Surface surface, String country) {
    return surface.mentions().stream().anyMatch(m -> geography.isBeside(m, country));
  }

  /** By the first listing beside one of the mentions that is the entity's, else by the last. */
  private static void addListing(
      Map<LinkEvidence, Integer> evidence, Surface surface, StoredEntity entity) {
    for (Mention mention : surface.mentions()) {
      ListedAs listing = mention.ticker();
      if (listing != null) {
        int points = compare(listing, entity);
        if (points != 0) {
          evidence.put(LinkEvidence.LISTING, points);
        } else {
          evidence.remove(LinkEvidence.LISTING);
        }
        if (points == SAME_LISTING) {
          return;
        }
      }
    }
  }

  private static int compare(ListedAs listing, StoredEntity entity) {
    String symbol = Symbols.canonical(listing.symbol());
    boolean otherThere = false;
    for (Ticker ticker : entity.get().getTickers()) {
      boolean sameExchange =
          listing.exchange() == null || Objects.equals(listing.exchange(), ticker.getExchange());
      if (Symbols.canonical(ticker.getSymbol()).equals(symbol) && sameExchange) {
        return SAME_LISTING;
      }
      otherThere |= sameExchange;
    }
    return otherThere ? -SAME_LISTING : 0;
  }
}
