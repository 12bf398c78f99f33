package io.copydesk.catalog.link;

import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.catalog.link.Candidates.Candidate;
import io.copydesk.catalog.name.Symbols;
import io.copydesk.events.Alternative;
import io.copydesk.events.MentionType;
import io.copydesk.events.Ticker;
import io.copydesk.extract.ListedAs;
import io.copydesk.extract.Mention;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which candidate a name means by what the article says. A name that means one entity only
 * is decided as it stands; each other one needs points, and more of them than any other candidate:
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
 * A word needs one point, a body's name or an abbreviation two, a full name that many bear three, a
 * surname five, of which three for its title. Points alike go to the candidate on whom at least
 * twice as much is on file as on any other.
 */
final class Judge {

  /** Of whom an English newswire speaks when it says of a body of government no country at all. */
  private static final String UNSAID_COUNTRY = "US";

  /** More than all that points to another candidate by its country alone. */
  private static final int SAME_LISTING = 6;

  /** Alternatives are within this many points of the best. */
  private static final int CLOSE = 2;

  /** No article's reader looks at more alternatives. */
  private static final int MOST = 5;

  /** What a full name needs that many people bear, and what a surname alone does. */
  private static final int FULL_NAME = 3;

  private static final int SURNAME = Offices.SAME_ROLE + 2;

  private final Geography geography;
  private final Set<String> named = new HashSet<>();

  private final Offices offices;

  Judge(Geography geography, @Nullable Instant published) {
    this.geography = geography;
    this.offices = new Offices(published, named::contains, this::isSpokenOf);
  }

  /** The article names this entity without doubt. */
  void certain(StoredEntity entity) {
    named.add(entity.id());
  }

  /** The one entity that the name means whatever the article says; null when there is none. */
  @Nullable StoredEntity unmistakable(Surface surface, List<Candidate> candidates) {
    List<Candidate> sure = candidates.stream().filter(c -> !c.ambiguous()).toList();
    if (sure.size() != 1) {
      return null;
    }
    Candidate only = sure.getFirst();
    boolean doubtful =
        isRuledOut(surface, only)
            || isLessKnown(only, candidates)
            || (only.descriptive() && only.country() == null && !isAtHome(surface, only.entity()));
    return doubtful ? null : only.entity();
  }

  /** Whether the article has to do with the country of the entity. */
  private boolean isAtHome(Surface surface, StoredEntity entity) {
    String home = entity.jurisdiction();
    return home == null
        || home.equals(UNSAID_COUNTRY)
        || home.equals(surface.owner())
        || home.equals(geography.dateline())
        || home.equals(geography.mostSpokenOf())
        || geography.weightOf(home) > 1
        || isBeside(surface, home);
  }

  private boolean isSpokenOf(String country) {
    return country.equals(geography.dateline()) || geography.weightOf(country) > 0;
  }

  /** The best of the candidates by the article's evidence; none when it does not suffice. */
  Decision best(Surface surface, List<Candidate> candidates) {
    List<Scored> scored = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!isRuledOut(surface, candidate)) {
        int points = points(surface, candidate);
        if (points >= needed(surface)) {
          scored.add(new Scored(candidate.entity(), points));
        }
      }
    }
    scored.sort(
        Comparator.comparingInt(Scored::points)
            .reversed()
            .thenComparingInt(s -> -s.entity.prominence())
            .thenComparing(s -> s.entity.id()));
    if (scored.isEmpty()) {
      StoredEntity unsaid = unsaid(surface, candidates);
      return unsaid == null ? Decision.NOTHING : Decision.sure(unsaid, LinkGrade.UNSAID);
    }
    Scored first = scored.getFirst();
    boolean clear =
        scored.size() == 1
            || first.points > scored.get(1).points
            || isFarBetterKnown(first.entity, scored.get(1).entity);
    double confidence = clear ? LinkGrade.of(first.points).confidence() : 0;
    List<Scored> others = clear ? scored.subList(1, scored.size()) : scored;
    return new Decision(
        clear ? first.entity : null,
        confidence,
        alternatives(others, first.points, 1 - confidence));
  }

  private static boolean isFarBetterKnown(StoredEntity entity, StoredEntity other) {
    return entity.prominence() > 0 && entity.prominence() >= 2 * other.prominence();
  }

  /** Those within a few points of the best; each point fewer halves its share of what is left. */
  private static List<Alternative> alternatives(List<Scored> others, int best, double left) {
    List<Scored> close = others.stream().filter(s -> best - s.points <= CLOSE).limit(MOST).toList();
    double sum = close.stream().mapToDouble(s -> Math.scalb(1.0, s.points - best)).sum();
    return close.stream()
        .map(
            s ->
                new Alternative(
                    s.entity.id(),
                    round(left * Math.scalb(1.0, s.points - best) / Math.max(sum, 1))))
        .toList();
  }

  private static double round(double score) {
    return Math.round(score * 1000) / 1000.0;
  }

  /** A word that is a company's name needs one point, a body and an abbreviation two. */
  private static int needed(Surface surface) {
    if (surface.type() == MentionType.PERSON) {
      return surface.pieces().size() > 1 ? FULL_NAME : SURNAME;
    }
    boolean abbreviation = surface.pieces().size() == 1 && surface.isAbbreviation();
    return surface.type() == MentionType.MINISTRY || abbreviation ? 2 : 1;
  }

  private record Scored(StoredEntity entity, int points) {}

  private static boolean isLessKnown(Candidate only, List<Candidate> candidates) {
    return candidates.stream().anyMatch(c -> c.entity().prominence() > only.entity().prominence());
  }

  private boolean isRuledOut(Surface surface, Candidate candidate) {
    return isAnothers(surface, candidate) || isUnlikely(surface, candidate);
  }

  /** Whether the text says that the body is of another country. */
  private static boolean isAnothers(Surface surface, Candidate candidate) {
    return surface.type() == MentionType.MINISTRY
        && surface.owner() != null
        && candidate.country() == null
        && !surface.owner().equals(candidate.entity().jurisdiction());
  }

  /**
   * Whether the name may be something else, the candidate is known from a register alone, and the
   * article has nothing to do with its country.
   */
  private boolean isUnlikely(Surface surface, Candidate candidate) {
    StoredEntity entity = candidate.entity();
    return candidate.ambiguous()
        && entity.fromRegister()
        && !isAtHome(surface, entity)
        && listingPoints(surface, entity) <= 0;
  }

  private int points(Surface surface, Candidate candidate) {
    StoredEntity entity = candidate.entity();
    int points = listingPoints(surface, entity);
    String home = entity.jurisdiction();
    boolean body = surface.type() == MentionType.MINISTRY;
    if (home != null) {
      points += home.equals(surface.owner()) || home.equals(candidate.country()) ? 5 : 0;
      points += home.equals(geography.dateline()) ? 2 : 0;
      points += home.equals(geography.mostSpokenOf()) ? 2 : 0;
      points += Math.min(geography.weightOf(home), 2);
      points += isBeside(surface, home) ? 1 : 0;
    }
    points += named.contains(entity.id()) ? 4 : 0;
    if (surface.type() == MentionType.PERSON) {
      int office = offices.points(surface, entity);
      boolean surname = surface.pieces().size() == 1;
      return surname && office < Offices.SAME_ROLE ? 0 : points + office;
    }
    if (!body && !surface.isSupported()) {
      boolean proven = points >= 4;
      return proven ? points : 0;
    }
    return points + (body ? 0 : 1);
  }

  private boolean isBeside(Surface surface, String country) {
    return surface.mentions().stream().anyMatch(m -> geography.isBeside(m, country));
  }

  /** By the first listing beside one of the mentions that is the entity's, else by the last. */
  private static int listingPoints(Surface surface, StoredEntity entity) {
    int points = 0;
    for (Mention mention : surface.mentions()) {
      ListedAs listing = mention.ticker();
      if (listing != null) {
        points = compare(listing, entity);
        if (points == SAME_LISTING) {
          return points;
        }
      }
    }
    return points;
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

  private @Nullable StoredEntity unsaid(Surface surface, List<Candidate> candidates) {
    if (surface.type() != MentionType.MINISTRY || surface.owner() != null) {
      return null;
    }
    List<StoredEntity> home =
        candidates.stream()
            .map(Candidate::entity)
            .filter(e -> UNSAID_COUNTRY.equals(e.jurisdiction()))
            .toList();
    if (home.size() == 1) {
      return home.getFirst();
    }
    boolean onlyOne = candidates.size() == 1 && !candidates.getFirst().descriptive();
    return onlyOne && surface.isSupported() ? candidates.getFirst().entity() : null;
  }
}
