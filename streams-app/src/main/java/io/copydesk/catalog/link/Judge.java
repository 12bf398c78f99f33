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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides which candidate a name means by what the article says. A name that means one entity only
 * is decided as it stands; each other one needs points ({@link Weighing}), and more of them than
 * any other candidate.
 *
 * <p>A word needs one point, an abbreviation and the name of a body or an organisation two, a full
 * name that many bear three, a surname five, of which three for its title or office. Points alike
 * go to the candidate on whom at least twice as much is on file as on any other.
 */
final class Judge {

  /** Alternatives are within this many points of the best. */
  private static final int CLOSE = 2;

  /** No article's reader looks at more alternatives. */
  private static final int MOST = 5;

  /** What a full name needs that many people bear, and what a surname alone does. */
  private static final int FULL_NAME = 3;

  private static final int SURNAME = Offices.SAME_ROLE + 2;

  private static final Comparator<Weighed> BEST_FIRST =
      Comparator.comparingInt(Weighed::points)
          .reversed()
          .thenComparingInt(w -> -w.entity().prominence())
          .thenComparing(w -> w.entity().id());

  private final Weighing weighing;

  /** What spoke for the candidates when a name was decided; more may speak for them later. */
  private final Map<Surface, List<Weighed>> decided = new HashMap<>();

  Judge(Weighing weighing) {
    this.weighing = weighing;
  }

  /** The article names this entity without doubt, first by this name. */
  void certain(StoredEntity entity, Surface surface) {
    weighing.certain(entity, surface);
  }

  /** The one entity that the name means whatever the article says; null when there is none. */
  @Nullable StoredEntity unmistakable(Surface surface, List<LinkCandidate> candidates) {
    List<LinkCandidate> sure = candidates.stream().filter(c -> !c.ambiguous()).toList();
    if (sure.size() != 1) {
      return null;
    }
    LinkCandidate only = sure.getFirst();
    boolean doubtful =
        weighing.weigh(surface, only, candidates.size() == 1).exclusion() != null
            || isLessKnown(only, candidates)
            || (only.descriptive()
                && only.country() == null
                && !weighing.isAtHome(surface, only.entity()));
    return doubtful ? null : only.entity();
  }

  private static boolean isLessKnown(LinkCandidate only, List<LinkCandidate> candidates) {
    return candidates.stream().anyMatch(c -> c.entity().prominence() > only.entity().prominence());
  }

  /** The best of the candidates by the article's evidence; none when it does not suffice. */
  Decision best(Surface surface, List<LinkCandidate> candidates) {
    List<Weighed> all = weighed(surface, candidates);
    decided.put(surface, all);
    List<Weighed> enough =
        all.stream().filter(w -> w.exclusion() == null && w.points() >= needed(surface)).toList();
    if (enough.isEmpty()) {
      StoredEntity unsaid = unsaid(surface, candidates);
      return unsaid == null ? Decision.NOTHING : Decision.sure(unsaid, LinkGrade.UNSAID);
    }
    Weighed first = enough.getFirst();
    if (!isClear(enough)) {
      return new Decision(null, null, alternatives(enough, first.points(), 1));
    }
    LinkGrade grade = LinkGrade.of(first.points());
    return new Decision(
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
      explained.add(weighed.as(verdict(surface, weighed, chosen, most)));
    }
    return explained;
  }

  private static LinkVerdict verdict(
      Surface surface, Weighed weighed, @Nullable StoredEntity chosen, int most) {
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
      return LinkVerdict.TOO_LITTLE;
    }
    return chosen == null && weighed.points() == most ? LinkVerdict.TIED : LinkVerdict.BEATEN;
  }

  private List<Weighed> weighed(Surface surface, List<LinkCandidate> candidates) {
    return candidates.stream()
        .map(candidate -> weighing.weigh(surface, candidate, candidates.size() == 1))
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

  /** Those within a few points of the best; each point fewer halves its share of what is left. */
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

  /** What a word that is a company's name needs is the least. */
  static int needed(Surface surface) {
    if (surface.type() == MentionType.PERSON) {
      return surface.pieces().size() > 1 ? FULL_NAME : SURNAME;
    }
    boolean abbreviation = surface.pieces().size() == 1 && surface.isAbbreviation();
    boolean body =
        surface.type() == MentionType.MINISTRY || surface.type() == MentionType.ORGANIZATION;
    return body || abbreviation ? 2 : 1;
  }

  /**
   * Whether the name is more likely that of a body of the country that the article is at home in,
   * known or not, than of the one that is never said.
   */
  private boolean isHomesOwn(List<LinkCandidate> candidates) {
    return weighing.isFarFrom(Geography.UNSAID_COUNTRY)
        && candidates.stream().anyMatch(c -> weighing.isHome(c.entity()) || isUnsaid(c));
  }

  private static boolean isUnsaid(LinkCandidate candidate) {
    return candidate.descriptive()
        && Geography.UNSAID_COUNTRY.equals(candidate.entity().jurisdiction());
  }

  private @Nullable StoredEntity unsaid(Surface surface, List<LinkCandidate> candidates) {
    if (surface.type() != MentionType.MINISTRY
        || surface.owner() != null
        || isHomesOwn(candidates)) {
      return null;
    }
    List<StoredEntity> home =
        candidates.stream()
            .map(LinkCandidate::entity)
            .filter(e -> Geography.UNSAID_COUNTRY.equals(e.jurisdiction()))
            .toList();
    if (home.size() == 1) {
      return home.getFirst();
    }
    boolean onlyOne = candidates.size() == 1 && !candidates.getFirst().descriptive();
    return onlyOne && surface.isSupported() ? candidates.getFirst().entity() : null;
  }
}
