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
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a candidate points for what an article says of it:
 *
 * <ul>
 *   <li>6 the listing beside the name is the candidate's; -6 it is another one on that exchange;
 *   <li>5 the candidate belongs to the country that the name or its owner says (another country
 *       rules it out);
 *   <li>4 the candidate is named in full elsewhere in the article;
 *   <li>2 it belongs to the country of the dateline, 2 to the country most spoken of;
 *   <li>2 the article names its country or a place of it, or its people twice, 1 its people once; 1
 *       the sentence does so;
 *   <li>3 (people) the article names the company or body of an office of the candidate's, 3 a title
 *       beside the name is the office's;
 *   <li>1 (others than bodies and people) more than the catalog says that this is a name of that
 *       type.
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
  private final Set<String> named = new HashSet<>();
  private final Offices offices;

  Weighing(Geography geography, @Nullable Instant published) {
    this.geography = geography;
    this.offices = new Offices(published, named::contains, this::isSpokenOf);
  }

  /** The article names this entity without doubt. */
  void certain(StoredEntity entity) {
    named.add(entity.id());
  }

  Weighed weigh(Surface surface, LinkCandidate candidate) {
    Map<LinkEvidence, Integer> evidence = new EnumMap<>(LinkEvidence.class);
    addListing(evidence, surface, candidate.entity());
    addCountry(evidence, surface, candidate);
    if (named.contains(candidate.entity().id())) {
      evidence.put(LinkEvidence.NAMED_ELSEWHERE, NAMED_ELSEWHERE);
    }
    boolean person = surface.type() == MentionType.PERSON;
    if (person) {
      evidence.putAll(offices.evidence(surface, candidate.entity()));
    } else if (surface.type() != MentionType.MINISTRY && surface.isSupported()) {
      evidence.put(LinkEvidence.TYPE_BY_TEXT, 1);
    }
    return new Weighed(
        candidate, evidence, counted(surface, evidence), exclusion(surface, candidate, evidence));
  }

  private static int counted(Surface surface, Map<LinkEvidence, Integer> evidence) {
    int points = evidence.values().stream().mapToInt(Integer::intValue).sum();
    if (surface.type() == MentionType.PERSON) {
      boolean surname = surface.pieces().size() == 1;
      return surname && Offices.points(evidence) < Offices.SAME_ROLE ? 0 : points;
    }
    boolean believed = surface.type() == MentionType.MINISTRY || surface.isSupported();
    return believed || points >= PROVEN ? points : 0;
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
    return surface.type() == MentionType.MINISTRY
        && surface.owner() != null
        && candidate.country() == null
        && !surface.owner().equals(candidate.entity().jurisdiction());
  }

  private void addCountry(
      Map<LinkEvidence, Integer> evidence, Surface surface, LinkCandidate candidate) {
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
      evidence.put(LinkEvidence.MOST_NAMED_COUNTRY, HOME_OF_ARTICLE);
    }
    int weight = Math.min(geography.weightOf(home), HOME_OF_ARTICLE);
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
