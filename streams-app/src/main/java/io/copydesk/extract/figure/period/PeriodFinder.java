package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.SubjectWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the time that a figure covers: the period right behind it, else the one before it. */
public final class PeriodFinder {

  private static final int BEHIND = 12;
  private static final int BEFORE = 16;
  private static final int LONGEST_OPENING = 3;
  private static final int LONGEST_REACH = 60;
  private static final Set<String> DATED =
      Set.of("in", "of", "for", "during", "to", "the", "as", "fiscal", "over", "through");

  private static final Set<String> PARTS =
      Set.of("and", "than", "from", "compared", "over", "against", "vs", "versus");

  private final SentenceView view;
  private final Lexemes in;
  private final List<PeriodReader.Read> periods;

  public PeriodFinder(SentenceView view, String text, @Nullable LocalDate today) {
    this.view = view;
    this.in = view.lexemes();
    this.periods = read(new PeriodReader(in, text, today));
  }

  private List<PeriodReader.Read> read(PeriodReader reader) {
    List<PeriodReader.Read> found = new ArrayList<>();
    for (int at = 0; at < in.size(); ) {
      PeriodReader.Read period = reader.read(at);
      boolean counts =
          period != null && (period.to() - at > 1 || isDated(at)) && !isWhenTold(period);
      if (period != null && counts) {
        found.add(period);
      }
      at = period == null ? at + 1 : period.to();
    }
    return found;
  }

  /** A month or a year by itself is a period only after a preposition, or as "June's". */
  private boolean isDated(int at) {
    return DATED.contains(in.get(at - 1).lower()) || (at == 0 && in.get(at + 1).isWord());
  }

  /** "Acme last week said": when it was said or done, not what the figure covers. */
  private boolean isWhenTold(PeriodReader.Read period) {
    boolean week = in.is(period.to() - 1, "week");
    return SubjectWords.SAYING.contains(in.get(period.to()).lower())
        || (week && view.ownerEndingAt(period.from()) != null);
  }

  /** The periods of the sentence's figures, in order; null where not known. */
  public List<@Nullable Period> all() {
    List<SentenceView.Placed> figures = view.figures();
    @Nullable Period[] out = new Period[figures.size()];
    boolean[] claimed = new boolean[periods.size()];
    int next = 0;
    for (int i = 0; i < figures.size(); i++) {
      while (next < periods.size() && periods.get(next).from() < figures.get(i).to()) {
        next++;
      }
      int limit = i + 1 < figures.size() ? figures.get(i + 1).from() : in.size();
      if (next < periods.size() && isBehind(figures.get(i), periods.get(next), limit)) {
        out[i] = periods.get(next).period();
        claimed[next] = true;
      }
    }
    handBack(out);
    fromBefore(out, claimed);
    return Arrays.asList(out);
  }

  private boolean isBehind(SentenceView.Placed figure, PeriodReader.Read period, int limit) {
    if (period.from() >= limit || period.from() - figure.to() > BEHIND) {
      return false;
    }
    for (int i = figure.to(); i < period.from(); i++) {
      boolean operations = in.is(i, "from") && in.is(i + 2, "operations");
      if (view.parts(i) || (PARTS.contains(in.get(i).lower()) && !operations)) {
        return false;
      }
    }
    return true;
  }

  /** "rose 70 pct to 7 billion in 1986": the rise is of the level's period. */
  private void handBack(@Nullable Period[] out) {
    for (int i = out.length - 2; i >= 0; i--) {
      boolean joined = view.joinsBefore(i + 1, "to") || view.joinsBefore(i + 1, "and");
      if (out[i] == null && (joined || view.restates(i + 1))) {
        out[i] = out[i + 1];
      }
    }
  }

  /** The period that opens the sentence with a comma behind it: "Last year, Acme". */
  private PeriodReader.@Nullable Read opening() {
    if (periods.isEmpty()) {
      return null;
    }
    PeriodReader.Read first = periods.getFirst();
    boolean opens = first.from() <= LONGEST_OPENING && in.is(first.to(), ",");
    for (int i = 0; opens && i < first.from(); i++) {
      opens = DATED.contains(in.get(i).lower());
    }
    return opens ? first : null;
  }

  private boolean opensClause(int from) {
    for (int i = from - 1; i >= from - 3; i--) {
      if (i < 0 || view.parts(i) || in.is(i, "that")) {
        return true;
      }
    }
    return false;
  }

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
    PeriodReader.Read opening = opening();
    for (int i = 0; opening != null && i < out.length; i++) {
      boolean holds = reachesFromOpening(opening.to() + 1, view.figures().get(i).from());
      if (out[i] == null && holds && !view.compares(i)) {
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
  private boolean reaches(PeriodReader.Read period, int to) {
    int commas = 0;
    for (int i = period.to(); i < to; i++) {
      if (view.parts(i)) {
        if (!in.is(i, ",")) {
          return false;
        }
        commas++;
      }
      if (in.is(i, "from") || in.is(i, "against") || in.is(i, "vs") || in.is(i, "compared")) {
        return false;
      }
    }
    return commas == 0 || (commas == 1 && opensClause(period.from()));
  }
}
