package io.copydesk.extract.figure.period;

import io.copydesk.extract.figure.bracket.BracketLabel;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.PlacedName;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.CalendarSpan;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The times that a sentence speaks of, in order. Figures and names, as that of "Jan de Nul" or "Dec
 * Group", are left out. Immutable.
 */
final class SaidPeriods {

  private static final Set<String> DATED =
      Vocabulary.beside(SaidPeriods.class).words("said-periods.dated");

  private static final Set<String> SUPERLATIVES =
      Vocabulary.beside(SaidPeriods.class).words("said-periods.superlatives");
  private static final Set<String> PARTING =
      Vocabulary.beside(SaidPeriods.class).words("said-periods.parting");

  private static final Set<String> FORECASTING =
      Vocabulary.beside(SaidPeriods.class).words("said-periods.forecasting");

  /** Lexemes before "since" in which a superlative is looked for. */
  private static final int RECORD_WINDOW = 8;

  private final SentenceView view;
  private final Lexemes in;
  private final List<ReadPeriod> all = new ArrayList<>();
  private final List<ReadPeriod> dating = new ArrayList<>();
  private final DatedText dated;
  private final LooseTime loose;

  /**
   * @param today the day that the article is from, null when not known
   * @param before the periods of the sentences before
   */
  SaidPeriods(SentenceView view, @Nullable LocalDate today, DatedBefore before) {
    this.view = view;
    this.in = view.lexemes();
    PeriodReader periods = new PeriodReader(in, today, before);
    this.dated = new DatedText(in, today);
    DayReader days = new DayReader(dated);
    this.loose = new LooseTime(dated);
    for (int at = 0; at < in.size(); ) {
      at = read(at, periods, days);
    }
  }

  /** The periods that are no figures themselves, single days among them; in order. */
  List<ReadPeriod> all() {
    return Collections.unmodifiableList(all);
  }

  /**
   * The periods that say by their words alone when something was, "last year", and not when it was
   * told; in order.
   */
  List<ReadPeriod> dating() {
    return Collections.unmodifiableList(dating);
  }

  /** When the brackets say that a figure was, "(H1 2025: £311,000)"; null when they do not. */
  @Nullable ReadPeriod label(PlacedFigure figure) {
    int opening = BracketLabel.opening(in, figure.from());
    if (opening < 0) {
      return null;
    }
    return all.stream()
        .filter(read -> read.from() > opening && read.to() < figure.from())
        .findFirst()
        .orElse(null);
  }

  /** The time that owns a figure, "the second quarter's 365,000 tonnes"; null when none does. */
  @Nullable ReadPeriod owning(PlacedFigure figure) {
    if (!in.get(figure.from() - 1).isPossessive()) {
      return null;
    }
    return all.stream().filter(read -> read.to() == figure.from()).findFirst().orElse(null);
  }

  /** How many months a time of the story has, as "quarter" and "nine months" say; 0 if not said. */
  int months(ReadPeriod read) {
    CalendarSpan span = PeriodWords.span(read.period().text());
    if (span == CalendarSpan.MONTH) {
      return 1;
    }
    if (span == CalendarSpan.YEAR) {
      return 12;
    }
    return isCounted(read)
        ? dated.count(read.from())
        : DatedText.months(in.get(read.from()).lower());
  }

  /** "nine months". */
  private boolean isCounted(ReadPeriod read) {
    return read.to() - read.from() == 2 && dated.isCounted(read.to() - 1);
  }

  /** Whether a time is the one that the whole story is about: "for the quarter", "nine months". */
  boolean isOfStory(ReadPeriod read) {
    return isCounted(read) || PeriodWords.isBare(read.period().text());
  }

  /** Reads what begins at a lexeme; returns where to go on. */
  private int read(int at, PeriodReader periods, DayReader days) {
    PlacedName name = view.ownerStartingAt(at);
    if (name != null) {
      return name.to();
    }
    ReadPeriod period = periods.read(at);
    if (period != null && (isSinceRecord(at) || isWhenForecast(at))) {
      return period.to();
    }
    if (period != null) {
      if ((period.to() - at > 1 || isDated(at)) && !isWhenTold(period)) {
        dating.add(period);
      }
      if (view.figureStartingAt(at) == null) {
        all.add(period);
      }
      return period.to();
    }
    ReadPeriod day = days.read(at);
    day = day == null ? loose.read(at, time -> timeAt(time, periods, days)) : day;
    if (day != null) {
      if (!holdsFigure(at, day.to())) {
        all.add(day);
      }
      return day.to();
    }
    return at + 1;
  }

  private static @Nullable ReadPeriod timeAt(int at, PeriodReader periods, DayReader days) {
    ReadPeriod period = periods.read(at);
    return period == null ? days.read(at) : period;
  }

  /** "the worst fall since 1929": there was none so bad in that time, and this one was later. */
  private boolean isSinceRecord(int since) {
    if (!in.is(since, "since")) {
      return false;
    }
    for (int i = since - 1; i >= Math.max(0, since - RECORD_WINDOW); i--) {
      String word = in.get(i).lower();
      if (PARTING.contains(word) || SUPERLATIVES.contains(word)) {
        return SUPERLATIVES.contains(word);
      }
    }
    return false;
  }

  /** "the 4.2 pct that it forecast in April": when that was said, and not what it covers. */
  private boolean isWhenForecast(int month) {
    boolean told =
        in.is(month - 1, "in")
            && FORECASTING.contains(in.get(month - 2).lower())
            && Calendar.month(in.get(month).lowerPossessor()) > 0;
    if (!told) {
      return false;
    }
    boolean had = SubjectWords.HAVING.contains(in.get(month - 3).lower());
    int who = had ? month - 4 : month - 3;
    int behind = in.is(who - 1, "that") ? who - 1 : who;
    return SubjectWords.PRONOUNS.contains(in.get(who).lower()) && view.figureEndsAt(behind);
  }

  private boolean holdsFigure(int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.figureStartingAt(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** A month or a year by itself is a period only after a preposition, or as "June's". */
  private boolean isDated(int at) {
    return isDating(at - 1) || (at == 0 && in.get(at + 1).isWord());
  }

  /** Whether a word may stand before a time: "in", "since". */
  boolean isDating(int at) {
    return DATED.contains(in.get(at).lower());
  }

  /** "Acme last week said": when it was said or done, not what the figure covers. */
  private boolean isWhenTold(ReadPeriod period) {
    boolean week = PeriodWords.span(in.get(period.to() - 1).lower()) == CalendarSpan.WEEK;
    return SubjectWords.SAYING.contains(in.get(period.to()).lower())
        || (week && view.ownerEndingAt(period.from()) != null);
  }

  /** Whether what begins at a lexeme opens the sentence, but for a word like "in". */
  boolean opens(int from) {
    for (int i = 0; i < from; i++) {
      if (!isDating(i)) {
        return false;
      }
    }
    return true;
  }
}
