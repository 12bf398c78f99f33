package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.Movements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rules say of when figures are: the period right behind a figure is its, else it takes one
 * from what stands around it, in the order of {@link #find}. Immutable.
 */
final class PeriodFinder {

  private final SentenceView view;
  private final Lexemes in;
  private final List<ReadPeriod> periods;
  private final PeriodReach reach;
  private final DayReader days;
  private final ComparedPeriod compared;
  private final Map<Period, EarlierSpan.Earlier> earlier;

  PeriodFinder(SentenceView view, SaidPeriods said, @Nullable LocalDate today) {
    this.view = view;
    this.in = view.lexemes();
    this.periods = said.dating();
    this.reach = new PeriodReach(view, said);
    this.days = new DayReader(new DatedText(in, today));
    this.compared = new ComparedPeriod(view);
    this.earlier = earlier(periods);
  }

  /** Those that are told by another, "a year earlier", with how far back they are. */
  private static Map<Period, EarlierSpan.Earlier> earlier(List<ReadPeriod> periods) {
    Map<Period, EarlierSpan.Earlier> earlier = new HashMap<>();
    for (ReadPeriod read : periods) {
      if (read.earlier() != null) {
        earlier.put(read.period(), read.earlier());
      }
    }
    return Map.copyOf(earlier);
  }

  /**
   * What the rules say of a figure.
   *
   * @param period null when they know none
   * @param sure whether no other period comes into question
   */
  record ByRules(@Nullable Period period, boolean sure) {}

  /**
   * A period right behind a figure.
   *
   * @param said the period as one of the sentence's, null when it is a day
   * @param closes whether it closes what says the figure again
   */
  private record Claim(Period period, @Nullable ReadPeriod said, boolean closes) {}

  /**
   * What the rules say of the sentence's figures, in order. Each pass takes the periods known so
   * far, null where none is, and returns them with more; all but {@link #handedOnToConversions} and
   * {@link #earlierDated} leave alone what is known. Why in this order:
   *
   * <ol>
   *   <li>{@link #rightBehind}: nothing stands nearer. What is claimed here is that figure's alone,
   *       so that the passes that hand periods on have to know it.
   *   <li>{@link #handedBackFromLevels}: before a period farther off is taken, since "in May it
   *       rose 70 pct to 7 billion in 1986" tells of one year.
   *   <li>{@link #handedOnFromBefore}: the nearest before the figure, not parted from it;
   *   <li>{@link #handedOnFromOpening}: the sentence's opening holds farther than any other, and so
   *       only where no nearer one does.
   *   <li>{@link #handedOnToConversions}: is of the same time as what it says again, whatever was
   *       found for it, and so behind all that dates the first of the two.
   *   <li>{@link #handedOnToChanges}: as much, only that a change may have a period of its own.
   *   <li>{@link #earlierDated}: "a year earlier" becomes days by the period of what is compared,
   *       which has to be known then.
   * </ol>
   */
  List<ByRules> find() {
    List<@Nullable Claim> claims = rightBehind();
    List<@Nullable Period> known = claimed(claims);
    known = handedBackFromLevels(known);
    known = handedOnFromBefore(known, saidBehindFigures(claims));
    known = handedOnFromOpening(known);
    known = handedOnToConversions(known);
    known = handedOnToChanges(known);
    known = earlierDated(known);
    List<ByRules> ruled = new ArrayList<>(claims.size());
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      ruled.add(new ByRules(known.get(i), claim != null && claim.closes()));
    }
    return ruled;
  }

  /** "5 mln dlrs in 1986": the period right behind each figure, null where none is. */
  private List<@Nullable Claim> rightBehind() {
    List<@Nullable Claim> claims = new ArrayList<>(view.figures().size());
    int next = 0;
    for (int i = 0; i < view.figures().size(); i++) {
      while (next < periods.size() && periods.get(next).from() < view.figures().get(i).to()) {
        next++;
      }
      claims.add(rightBehind(i, next < periods.size() ? periods.get(next) : null));
    }
    return claims;
  }

  /** Whether a time is only what a figure is measured against, and so not its own. */
  boolean isMeasuredAgainst(int figure, ReadPeriod period) {
    return reach.isMeasuredAgainst(figure, period);
  }

  private @Nullable Claim rightBehind(int figure, @Nullable ReadPeriod next) {
    ReadPeriod day = days.read(view.links().behindConversions(figure));
    if (day != null) {
      return new Claim(day.period(), null, false);
    }
    boolean claims =
        next != null && reach.isRightBehind(figure, next) && !reach.isMeasuredAgainst(figure, next);
    return claims ? new Claim(next.period(), next, reach.closes(figure, next)) : null;
  }

  private static List<@Nullable Period> claimed(List<@Nullable Claim> claims) {
    List<@Nullable Period> periods = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      periods.add(claim == null ? null : claim.period());
    }
    return periods;
  }

  private static Set<ReadPeriod> saidBehindFigures(List<@Nullable Claim> claims) {
    Set<ReadPeriod> said = new HashSet<>();
    for (Claim claim : claims) {
      if (claim != null && claim.said() != null) {
        said.add(claim.said());
      }
    }
    return said;
  }

  /** "rose 70 pct to 7 billion in 1986": the rise is of the level's period. */
  private List<@Nullable Period> handedBackFromLevels(List<@Nullable Period> known) {
    List<@Nullable Period> more = new ArrayList<>(known);
    for (int i = more.size() - 2; i >= 0; i--) {
      boolean joined =
          view.links().joinsBefore(i + 1, "to") || view.links().joinsBefore(i + 1, "and");
      boolean level = (joined && !reach.isComparedWith(i + 1)) || view.links().restates(i + 1);
      if (more.get(i) == null && level) {
        more.set(i, more.get(i + 1));
      }
    }
    return more;
  }

  /**
   * "In 1986 it earned 5 mln dlrs": the latest period before a figure is its, as far as it reaches.
   *
   * @param taken those that stand right behind a figure, and are that figure's alone
   */
  private List<@Nullable Period> handedOnFromBefore(
      List<@Nullable Period> known, Set<ReadPeriod> taken) {
    List<@Nullable Period> more = new ArrayList<>(known);
    int behind = 0;
    for (int i = 0; i < more.size(); i++) {
      int figure = view.figures().get(i).from();
      while (behind < periods.size() && periods.get(behind).to() <= figure) {
        behind++;
      }
      ReadPeriod latest = behind == 0 ? null : periods.get(behind - 1);
      boolean free = more.get(i) == null && latest != null && !taken.contains(latest);
      if (free && reach.reachesOn(latest, i)) {
        more.set(i, latest.period());
      }
    }
    return more;
  }

  /** "Last year, Acme earned 5 mln dlrs, and Emca 7 mln": what is still open is of last year. */
  private List<@Nullable Period> handedOnFromOpening(List<@Nullable Period> known) {
    ReadPeriod opening = reach.opening();
    if (opening == null) {
      return known;
    }
    List<@Nullable Period> more = new ArrayList<>(known);
    for (int i = 0; i < more.size(); i++) {
      boolean holds = reach.holdsFromOpening(opening, i) && !reach.isComparedWith(i);
      if (more.get(i) == null && holds) {
        more.set(i, opening.period());
      }
    }
    return more;
  }

  /** "5 mln dlrs, or 12 cts a share": what says a figure again is of the figure's period. */
  private List<@Nullable Period> handedOnToConversions(List<@Nullable Period> known) {
    List<@Nullable Period> more = new ArrayList<>(known);
    for (int i = 1; i < more.size(); i++) {
      if (view.links().restates(i) && (more.get(i) == null || more.get(i - 1) != null)) {
        more.set(i, more.get(i - 1));
      }
    }
    return more;
  }

  /** "totalled 5 mln in May, up 12 pct": the change is of the level's period. */
  private List<@Nullable Period> handedOnToChanges(List<@Nullable Period> known) {
    List<@Nullable Period> more = new ArrayList<>(known);
    for (int i = 1; i < more.size(); i++) {
      Period level = more.get(i - 1);
      boolean dated = level != null && !earlier.containsKey(level);
      if (more.get(i) == null && dated && isChangeOfLevelBefore(i)) {
        more.set(i, level);
      }
    }
    return more;
  }

  private boolean isChangeOfLevelBefore(int figure) {
    PlacedFigure change = view.figures().get(figure);
    if (!change.isPercent()) {
      return false;
    }
    boolean moves = false;
    for (int i = view.figures().get(figure - 1).to(); i < change.from(); i++) {
      boolean parted = in.is(i, ";") || in.is(i, "and") || in.is(i, "while");
      if (parted || view.ownerStartingAt(i) != null) {
        return false;
      }
      moves |= Movements.before(in.get(i).lower()) != null;
    }
    return moves;
  }

  /** "a year earlier" is a year before the period of the figure that it is compared with. */
  private List<@Nullable Period> earlierDated(List<@Nullable Period> known) {
    List<@Nullable Period> more = new ArrayList<>(known);
    for (int i = 1; i < more.size(); i++) {
      Period period = more.get(i);
      if (period != null && earlier.containsKey(period)) {
        EarlierSpan.Earlier back = Objects.requireNonNull(earlier.get(period));
        more.set(i, compared.resolved(period, back, i, more, null));
      }
    }
    return more;
  }
}
