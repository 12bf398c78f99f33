package io.copydesk.catalog.link;

import io.copydesk.catalog.LinkGrade;
import io.copydesk.catalog.LinkVerdict;
import io.copydesk.catalog.WeighedEntity;
import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.events.Alternative;
import io.copydesk.events.MentionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides which candidate a name means. A name that means one entity only is decided by itself
 * ({@link #unmistakable}); for each other one ({@link #best}) a candidate needs points for what the
 * article says ({@link Weighing}), enough of them and more than any other candidate. Belongs to one
 * article.
 *
 * <p>Enough is 1 point for a company or a place, 2 for an abbreviation, a body or an organisation,
 * 3 for a person's full name that many bear, and 5 for a surname alone: 3 for an office and 2 more.
 * Of candidates with equal points one wins only when it is at least twice as prominent as the next
 * ({@link StoredEntity#prominence}).
 */
final class LinkJudge {

  /** Alternatives are within this many points of the best. Set by hand, as the points below are. */
  private static final int CLOSE = 2;

  /** At most this many alternatives are published; nobody looks at more. Set by hand. */
  private static final int MOST = 5;

  /** Points that a full name needs which many people bear. */
  private static final int FULL_NAME = 3;

  /** Points that a surname alone needs. */
  private static final int SURNAME = Offices.SAME_ROLE + 2;

  private static final Comparator<Weighed> BEST_FIRST =
      Comparator.comparingInt(Weighed::points)
          .reversed()
          .thenComparing(Weighed::entity, StoredEntity.BEST_KNOWN_FIRST);

  private final Weighing weighing;
  private final Candidates catalog;
  private final CentralBankSigns signs;

  /** What spoke for the candidates when a name was decided; more may speak for them later. */
  private final Map<Surface, List<Weighed>> decided = new HashMap<>();

  LinkJudge(Weighing weighing, Candidates catalog, CentralBankSigns signs) {
    this.weighing = weighing;
    this.catalog = catalog;
    this.signs = signs;
  }

  /**
   * Notes that a name of the article is linked to this entity, which is evidence for other names.
   */
  void noteLinked(StoredEntity entity, Surface surface) {
    weighing.noteLinked(entity, surface);
  }

  /** The one entity that the name means whatever else the article says; null when there is none. */
  @Nullable StoredEntity unmistakable(Surface surface, List<LinkCandidate> candidates) {
    List<LinkCandidate> sure = candidates.stream().filter(c -> !c.ambiguous()).toList();
    if (sure.size() != 1) {
      return null;
    }
    LinkCandidate only = sure.getFirst();
    boolean doubtful =
        weighing.weigh(surface, only, candidates).exclusion() != null
            || surface.isStranger()
            || isLessKnown(only, candidates)
            || isForeignAbbreviation(surface, only.entity(), candidates)
            || (only.descriptive() && !weighing.concernsCountryOf(surface, only.entity()));
    return doubtful ? null : only.entity();
  }

  /**
   * Whether it is the short form of a body whose country the article does not speak of: each
   * country has bodies of the same few capitals that the catalog lacks, and companies are listed
   * under them, so another is meant more likely. Not so of a central bank: news of markets anywhere
   * writes "ECB" or "BoJ" and no country, as long as it speaks of rates or of central banks, and
   * means another's only at home. Some write such a form as a word ("Nasa"), but a word may be one
   * ("Dane").
   */
  private boolean isForeignAbbreviation(
      Surface surface, StoredEntity entity, List<LinkCandidate> candidates) {
    boolean inCapitals = surface.isAbbreviation() || surface.hasSmallWord();
    return surface.type() == MentionType.MINISTRY
        && surface.pieces().size() == 1
        && (inCapitals || isInCapitals(surface, entity))
        && entity.jurisdiction() != null
        && (weighing.isFarFrom(entity.jurisdiction())
            || isAnothersNearby(surface, entity.jurisdiction()))
        && !(inCapitals && entity.isCentralBank() && isBankAbroad(surface, candidates));
  }

  /**
   * Whether the article speaks of the country of a company or an organisation of that abbreviation,
   * and not of the body's: among England's batsmen "ECB" is their board.
   */
  private boolean isAnothersNearby(Surface surface, String country) {
    return !weighing.isSpokenOf(country)
        && catalog.organizationsNamed(surface).stream()
            .map(c -> c.entity().jurisdiction())
            .anyMatch(other -> other != null && weighing.isSpokenOf(other));
  }

  /** Whether the article speaks of central banking, and nobody at home has the abbreviation. */
  private boolean isBankAbroad(Surface surface, List<LinkCandidate> candidates) {
    return signs.any() && isNobodys(candidates) && isNobodys(catalog.organizationsNamed(surface));
  }

  private boolean isNobodys(List<LinkCandidate> candidates) {
    return candidates.stream().noneMatch(c -> weighing.isHome(c.entity()));
  }

  /** Whether the catalog has the name in capitals only, and the article another spelling. */
  private static boolean isInCapitals(Surface surface, StoredEntity entity) {
    String name = surface.mentions().getFirst().text();
    String capitals = name.toUpperCase(Locale.ROOT);
    return entity.names().contains(capitals) && !entity.names().contains(name);
  }

  /** Whether an ambiguous namesake is more prominent. */
  private static boolean isLessKnown(LinkCandidate only, List<LinkCandidate> candidates) {
    return candidates.stream().anyMatch(c -> c.entity().prominence() > only.entity().prominence());
  }

  /** The best of the candidates by the article's evidence, if that suffices. */
  Decision best(Surface surface, List<LinkCandidate> candidates) {
    List<Weighed> all = weighed(surface, candidates);
    decided.put(surface, all);
    List<Weighed> enough =
        all.stream().filter(w -> w.exclusion() == null && w.points() >= needed(surface)).toList();
    if (enough.isEmpty()) {
      StoredEntity body = ofDefaultCountry(surface, candidates);
      return body == null
          ? new Decision.Undecided(List.of())
          : new Decision.Linked(body, LinkGrade.UNSAID, List.of());
    }
    Weighed first = enough.getFirst();
    if (!isClear(enough)) {
      return new Decision.Undecided(alternatives(enough, first.points(), 1));
    }
    LinkGrade grade = LinkGrade.of(first.points());
    return new Decision.Linked(
        first.entity(),
        grade,
        alternatives(enough.subList(1, enough.size()), first.points(), 1 - grade.confidence()));
  }

  /** What spoke for each candidate in the decision, and what became of it. */
  List<WeighedEntity> explained(Surface surface, List<LinkCandidate> candidates) {
    StoredEntity chosen = surface.entity();
    List<Weighed> all = decided.get(surface);
    all = all == null ? weighed(surface, candidates) : all;
    int most =
        all.stream().filter(w -> w.exclusion() == null).mapToInt(Weighed::points).max().orElse(0);
    List<WeighedEntity> explained = new ArrayList<>();
    for (Weighed weighed : all) {
      boolean abroad = isForeignAbbreviation(surface, weighed.entity(), candidates);
      explained.add(weighed.as(verdict(surface, weighed, chosen, most, abroad)));
    }
    return explained;
  }

  private static LinkVerdict verdict(
      Surface surface, Weighed weighed, @Nullable StoredEntity chosen, int most, boolean abroad) {
    if (chosen != null && chosen.id().equals(weighed.entity().id())) {
      return LinkVerdict.CHOSEN;
    }
    if (weighed.exclusion() != null) {
      return weighed.exclusion();
    }
    if (surface.root() != surface) {
      return LinkVerdict.SHORT_FOR_ANOTHER;
    }
    if (weighed.points() < needed(surface)) {
      return abroad ? LinkVerdict.ABBREVIATION_ABROAD : LinkVerdict.TOO_LITTLE;
    }
    return chosen == null && weighed.points() == most ? LinkVerdict.TIED : LinkVerdict.BEATEN;
  }

  private List<Weighed> weighed(Surface surface, List<LinkCandidate> candidates) {
    return candidates.stream()
        .map(candidate -> weighing.weigh(surface, candidate, candidates))
        .sorted(BEST_FIRST)
        .toList();
  }

  private static boolean isClear(List<Weighed> best) {
    return best.size() == 1
        || best.getFirst().points() > best.get(1).points()
        || isFarBetterKnown(best.getFirst().entity(), best.get(1).entity());
  }

  private static boolean isFarBetterKnown(StoredEntity entity, StoredEntity other) {
    return entity.prominence() > 0 && entity.prominence() >= 2 * other.prominence();
  }

  /**
   * Those within a few points of the best, with their share of the probability that is left: each
   * point fewer halves it.
   */
  private static List<Alternative> alternatives(List<Weighed> others, int best, double left) {
    List<Weighed> close =
        others.stream().filter(w -> best - w.points() <= CLOSE).limit(MOST).toList();
    double sum = close.stream().mapToDouble(w -> Math.scalb(1.0, w.points() - best)).sum();
    return close.stream()
        .map(
            w ->
                new Alternative(
                    w.entity().id(),
                    round(left * Math.scalb(1.0, w.points() - best) / Math.max(sum, 1))))
        .toList();
  }

  private static double round(double score) {
    return Math.round(score * 1000) / 1000.0;
  }

  /**
   * How many points a candidate needs for this name; a company's or a place's full name needs the
   * fewest.
   */
  static int needed(Surface surface) {
    if (surface.type() == MentionType.PERSON) {
      return surface.pieces().size() > 1 ? FULL_NAME : SURNAME;
    }
    boolean abbreviation = surface.pieces().size() == 1 && surface.isAbbreviation();
    return surface.isBody() || abbreviation ? 2 : 1;
  }

  /**
   * Whether the name is more likely that of a body of the article's own country, in the catalog or
   * not, than of the United States'.
   */
  private boolean isLikelyLocal(List<LinkCandidate> candidates) {
    return weighing.isFarFrom(Geography.DEFAULT_COUNTRY)
        && candidates.stream().anyMatch(c -> weighing.isHome(c.entity()) || isOfDefaultCountry(c));
  }

  /** Whether it is the United States' body of a name that any country may give such a body. */
  private static boolean isOfDefaultCountry(LinkCandidate candidate) {
    return candidate.descriptive()
        && Geography.DEFAULT_COUNTRY.equals(candidate.entity().jurisdiction());
  }

  /**
   * The body that a name means when neither the text nor the evidence says whose it is: the only
   * one of that name in the United States, or the only one at all where its name is not a
   * descriptive one and the text supports that it is a body; null when there is none, or when the
   * article's own country is likelier.
   */
  private @Nullable StoredEntity ofDefaultCountry(Surface surface, List<LinkCandidate> candidates) {
    if (surface.type() != MentionType.MINISTRY
        || surface.owner() != null
        || isLikelyLocal(candidates)) {
      return null;
    }
    List<StoredEntity> home =
        candidates.stream()
            .map(LinkCandidate::entity)
            .filter(e -> Geography.DEFAULT_COUNTRY.equals(e.jurisdiction()))
            .toList();
    if (home.size() == 1) {
      return home.getFirst();
    }
    boolean onlyOne =
        candidates.size() == 1
            && !candidates.getFirst().descriptive()
            && !isForeignAbbreviation(surface, candidates.getFirst().entity(), candidates);
    return onlyOne && surface.isSupported() ? candidates.getFirst().entity() : null;
  }
}
