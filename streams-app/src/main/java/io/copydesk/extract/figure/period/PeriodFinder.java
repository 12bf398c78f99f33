package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.lexicon.Vocabulary;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What rules say of when a figure is: the period right behind it, else the one before it. */
final class PeriodFinder {

  private static final int BEHIND = 12;
  private static final int BEFORE = 16;
  private static final int LONGEST_OPENING = 5;
  private static final int LONGEST_LINK = 8;
  private static final int LONGEST_REACH = 60;
  private static final int MOST_STEPS = 3;
  private static final Set<String> LINKS =
      Vocabulary.beside(PeriodFinder.class).words("period-finder.links");
  private static final Set<String> PARTS =
      Vocabulary.beside(PeriodFinder.class).words("period-finder.parts");
  private static final Set<String> COMPARED =
      Vocabulary.beside(PeriodFinder.class).words("period-finder.compared");
  private static final Set<String> COMPARING =
      Vocabulary.beside(PeriodFinder.class).words("period-finder.comparing");
  private static final Set<String> OPERATIONS =
      Vocabulary.beside(PeriodFinder.class).words("period-finder.operations");

  private final SentenceView view;
  private final Lexemes in;
  private final SaidPeriods said;
  private final List<ReadPeriod> periods;
  private final DayReader days;
  private final ComparedPeriod earlierSpans;
  private final Map<Period, EarlierSpan.Earlier> earlierOf;
  private final boolean[] sure;

  PeriodFinder(SentenceView view, SaidPeriods said, String text, @Nullable LocalDate today) {
    this.view = view;
    this.in = view.lexemes();
    this.said = said;
    this.periods = said.dating();
    this.days = new DayReader(new DatedText(in, text, today));
    this.earlierSpans = new ComparedPeriod(view);
    this.earlierOf = new HashMap<>();
    this.sure = new boolean[view.figures().size()];
    for (ReadPeriod read : periods) {
      if (read.earlier() != null) {
        earlierOf.put(read.period(), read.earlier());
      }
    }
  }

  /** The periods of the sentence's figures, in order; null where not known. */
  List<@Nullable Period> all() {
    List<SentenceView.Placed> figures = view.figures();
    @Nullable Period[] out = new Period[figures.size()];
    boolean[] claimed = new boolean[periods.size()];
    int next = 0;
    for (int i = 0; i < figures.size(); i++) {
      while (next < periods.size() && periods.get(next).from() < figures.get(i).to()) {
        next++;
      }
      int other = i + 1;
      while (other < figures.size() && other - i <= MOST_STEPS && view.links().restates(other)) {
        other++;
      }
      int limit = other < figures.size() ? figures.get(other).from() : in.size();
      ReadPeriod day = days.read(view.links().behindConversions(i));
      if (day != null) {
        out[i] = day.period();
      } else if (next < periods.size() && isBehind(i, periods.get(next), limit)) {
        out[i] = periods.get(next).period();
        claimed[next] = true;
        sure[i] = closing(i, periods.get(next)) >= 0;
      }
    }
    handBack(out);
    fromBefore(out, claimed);
    fromOpening(out);
    handOn(out);
    handOnToChange(out);
    resolveEarlier(out);
    return Arrays.asList(out);
  }

  /** A conversion is of the period of what it converts. */
  private void handOn(@Nullable Period[] out) {
    for (int i = 1; i < out.length; i++) {
      if (view.links().restates(i) && (out[i] == null || out[i - 1] != null)) {
        out[i] = out[i - 1];
      }
    }
  }

  /** "a year earlier" is a year before the period of the figure that it is compared with. */
  private void resolveEarlier(@Nullable Period[] out) {
    for (int i = 1; i < out.length; i++) {
      Period period = out[i];
      EarlierSpan.Earlier earlier = period == null ? null : earlier(period);
      if (period != null && earlier != null) {
        out[i] = earlierSpans.resolved(period, earlier, i, Arrays.asList(out), null);
      }
    }
  }

  private EarlierSpan.@Nullable Earlier earlier(Period period) {
    return earlierOf.get(period);
  }

  private boolean isBehind(int index, ReadPeriod period, int limit) {
    SentenceView.Placed figure = view.figures().get(index);
    int end = view.links().behindConversions(index);
    if (period.from() >= limit || period.from() - end > BEHIND) {
      return false;
    }
    if (period.earlier() != null && !isCompared(figure, period)) {
      return false;
    }
    int closing = closing(index, period);
    for (int i = end; i < period.from(); i++) {
      boolean operations = in.is(i, "from") && OPERATIONS.contains(in.get(i + 2).lower());
      if ((view.parts(i) && i != closing) || (PARTS.contains(in.get(i).lower()) && !operations)) {
        return false;
      }
    }
    return true;
  }

  /** The second comma of "5 mln dlrs, or 12 cts a share, in the year-ago period". */
  private int closing(int index, ReadPeriod period) {
    boolean saidAgain =
        index + 1 < view.figures().size()
            && view.links().restates(index + 1)
            && in.is(view.figures().get(index).to(), ",");
    if (!saidAgain) {
      return -1;
    }
    int comma = in.is(period.from() - 1, "the") ? period.from() - 3 : period.from() - 2;
    return in.is(comma, ",") && in.is(comma + 1, "in") ? comma : -1;
  }

  /** Whether a figure is what another is compared with: "from 5 mln", "compared to a loss of 5". */
  private boolean isComparedWith(SentenceView.Placed figure) {
    for (int i = view.beforeBound(figure); i > figure.from() - LONGEST_LINK && i >= 0; i--) {
      boolean links = LINKS.contains(in.get(i).lower());
      if (links || view.parts(i) || view.figureStartingAt(i) != null) {
        return links;
      }
      if (in.is(i, "to")) {
        return COMPARED.contains(in.get(i - 1).lower());
      }
    }
    return false;
  }

  /** "totalled 5 mln in May, up 12 pct": the change is of the level's period. */
  private void handOnToChange(@Nullable Period[] out) {
    for (int i = 1; i < out.length; i++) {
      SentenceView.Placed figure = view.figures().get(i);
      Period before = out[i - 1];
      boolean change = SentenceView.isPercent(figure) && changes(i);
      if (out[i] == null && before != null && change && earlier(before) == null) {
        out[i] = before;
      }
    }
  }

  private boolean changes(int index) {
    int from = view.figures().get(index - 1).to();
    int to = view.figures().get(index).from();
    boolean moves = false;
    for (int i = from; i < to; i++) {
      boolean parted = in.is(i, ";") || in.is(i, "and") || in.is(i, "while");
      if (parted || view.ownerStartingAt(i) != null) {
        return false;
      }
      moves |= Movements.before(in.get(i).lower()) != null;
    }
    return moves;
  }

  private boolean isComparedTo(int index) {
    return in.is(index, "to") && COMPARED.contains(in.get(index - 1).lower());
  }

  /** Only what something is compared with is of an earlier time: "from 5 mln a year earlier". */
  private boolean isCompared(SentenceView.Placed figure, ReadPeriod period) {
    int at = view.beforeBound(figure);
    for (int i = at; i > at - LONGEST_LINK && i >= 0; i--) {
      if (PARTS.contains(in.get(i).lower()) || isComparedTo(i)) {
        return true;
      }
      if (view.parts(i)) {
        break;
      }
    }
    return period.earlier() != null && period.earlier().year() > 0;
  }

  /** "rose 70 pct to 7 billion in 1986": the rise is of the level's period. */
  private void handBack(@Nullable Period[] out) {
    for (int i = out.length - 2; i >= 0; i--) {
      boolean compared = isComparedWith(view.figures().get(i + 1));
      boolean joined =
          view.links().joinsBefore(i + 1, "to") || view.links().joinsBefore(i + 1, "and");
      joined &= !compared;
      if (out[i] == null && (joined || view.links().restates(i + 1))) {
        out[i] = out[i + 1];
      }
    }
  }

  /** The period that opens the sentence with a comma behind it: "Last year, Acme". */
  private @Nullable ReadPeriod opening() {
    if (periods.isEmpty()) {
      return null;
    }
    ReadPeriod first = periods.getFirst();
    boolean opens = first.from() <= LONGEST_OPENING && in.is(first.to(), ",");
    opens &= first.earlier() == null;
    return opens && said.opens(first.from()) ? first : null;
  }

  private boolean opensClause(int from) {
    for (int i = from - 1; i >= from - 3; i--) {
      if (i < 0 || view.parts(i) || in.is(i, "that")) {
        return true;
      }
    }
    return false;
  }

  /** The latest period before a figure is its, as far as it reaches. */
  private void fromBefore(@Nullable Period[] out, boolean[] claimed) {
    int latest = -1;
    for (int i = 0; i < out.length; i++) {
      SentenceView.Placed figure = view.figures().get(i);
      while (latest + 1 < periods.size() && periods.get(latest + 1).to() <= figure.from()) {
        latest++;
      }
      boolean near =
          latest >= 0 && !claimed[latest] && figure.from() - periods.get(latest).to() <= BEFORE;
      if (out[i] == null && near && reaches(periods.get(latest), figure.from())) {
        out[i] = periods.get(latest).period();
      }
    }
  }

  /**
   * Whether the period of a figure closes what says it again, beyond doubt: "5 mln dlrs, or 12 cts
   * a share, in the year-ago period".
   */
  boolean isSure(int index) {
    return sure[index];
  }

  /** What is still open takes the period that opens the sentence. */
  private void fromOpening(@Nullable Period[] out) {
    ReadPeriod opening = opening();
    for (int i = 0; opening != null && i < out.length; i++) {
      SentenceView.Placed figure = view.figures().get(i);
      boolean holds = reachesFromOpening(opening.to() + 1, figure.from());
      if (out[i] == null && holds && !isComparedWith(figure)) {
        out[i] = opening.period();
      }
    }
  }

  /** Whether what opens the sentence still holds: commas do not part it from a main clause. */
  private boolean reachesFromOpening(int from, int to) {
    for (int i = from; i < to && i <= from + LONGEST_REACH; i++) {
      boolean parted = view.parts(i) && !in.is(i, ",");
      if (parted || in.is(i, "that") || in.is(i, "which") || in.is(i, "who")) {
        return false;
      }
    }
    return to > from && to - from <= LONGEST_REACH;
  }

  /** Whether a period before a figure still holds there; one comma may close "In June alone,". */
  private boolean reaches(ReadPeriod period, int to) {
    if (period.earlier() != null) {
      return to - period.to() <= 1;
    }
    int commas = 0;
    for (int i = period.to(); i < to; i++) {
      if (view.parts(i)) {
        if (!in.is(i, ",")) {
          return false;
        }
        commas++;
      }
      if (COMPARING.contains(in.get(i).lower())) {
        return false;
      }
    }
    return commas == 0 || (commas == 1 && opensClause(period.from()));
  }
}
