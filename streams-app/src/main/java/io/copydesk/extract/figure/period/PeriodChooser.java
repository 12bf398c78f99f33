package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.rank.DatedWords;
import io.copydesk.extract.figure.rank.Question;
import io.copydesk.extract.figure.rank.Ranking;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentencePath;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.SubjectWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses when the figures of a sentence are, one after another. Not thread-safe. */
public final class PeriodChooser {

  /** Times before a figure, the nearest ones, that are weighed. Set by hand. */
  private static final int MOST_AHEAD = 4;

  /** The same behind a figure. */
  private static final int MOST_BEHIND = 3;

  /** Lexemes between an earlier time and the "while" that ends it. */
  private static final int FARTHEST_CONTRAST = 3;

  private final SentenceView view;
  private final Ranking ranking;
  private final SaidPeriods said;
  private final PeriodFinder rules;
  private final ComparedPeriod compared;
  private final PeriodClues clues;
  private final Set<ReadPeriod> labels;
  private final DatedBefore before;
  private DatedBefore handedOn;

  /**
   * @param today the day that the article is from, null when not known
   * @param before the periods of the sentences before
   */
  public PeriodChooser(
      SentenceView view,
      SentencePath path,
      @Nullable LocalDate today,
      DatedBefore before,
      Ranking ranking) {
    this.view = view;
    this.ranking = ranking;
    this.said = new SaidPeriods(view, today, before);
    this.rules = new PeriodFinder(view, said, today);
    this.compared = new ComparedPeriod(view);
    this.clues = new PeriodClues(view, path, said, ranking);
    this.labels = labels(view, said);
    this.before = before;
    this.handedOn = before;
  }

  /** The times that brackets say of figures, and of nothing else. */
  private static Set<ReadPeriod> labels(SentenceView view, SaidPeriods said) {
    Set<ReadPeriod> labels = new HashSet<>();
    for (PlacedFigure figure : view.figures()) {
      ReadPeriod label = said.label(figure);
      if (label != null) {
        labels.add(label);
      }
    }
    return labels;
  }

  /** What is known of times behind a sentence that has no figures. */
  public static DatedBefore behind(
      SentenceView view, @Nullable LocalDate today, DatedBefore before) {
    List<ReadPeriod> said = new SaidPeriods(view, today, before).all();
    return before.with(said.stream().map(ReadPeriod::period).toList());
  }

  /**
   * The period that some lexemes are, as the cell of a table's heading is; null when they are none,
   * or more.
   *
   * @param today the day that the article is from, null when not known
   */
  public static @Nullable Period whole(Lexemes in, int from, int to, @Nullable LocalDate today) {
    return new CellPeriod(in, today).whole(from, to);
  }

  /** The only period that some lexemes say beside other words; null when they say none, or two. */
  public static @Nullable Period only(Lexemes in, int from, int to, @Nullable LocalDate today) {
    return new CellPeriod(in, today).only(from, to);
  }

  /**
   * How many months a "quarter", a "qtr" or a "half" has that a period's words end with, else 0.
   */
  public static int monthsOfPart(Period period) {
    String last = period.text().substring(period.text().lastIndexOf(' ') + 1);
    return DatedText.months(last.toLowerCase(Locale.ROOT));
  }

  /** The day behind the one with which a line closes, "Period ended Sept 30"; null without one. */
  public static @Nullable LocalDate closing(
      Lexemes in, int from, int to, @Nullable LocalDate today) {
    return new CellPeriod(in, today).closing(from, to);
  }

  /**
   * The periods of the sentence's figures, in order; null where not known.
   *
   * @param measures what the figures measure, as the weights call it
   * @param ids canonical names of what they measure, null where there is none
   */
  public List<@Nullable Period> all(List<String> measures, List<@Nullable String> ids) {
    List<PeriodFinder.ByRules> ruled = rules.find();
    @Nullable Period[] chosen = new Period[ruled.size()];
    @Nullable Period[] spoken = new Period[ruled.size()];
    List<@Nullable Period> all = Arrays.asList(chosen);
    for (int i = 0; i < chosen.length; i++) {
      boolean converted = view.links().restates(i) && i > 0 && chosen[i - 1] != null;
      if (converted) {
        chosen[i] = chosen[i - 1];
        spoken[i] = spoken[i - 1];
      } else {
        Asking asking = new Asking(i, ruled.get(i), measures.get(i), ids.get(i), all);
        ReadPeriod label = said.label(view.figures().get(i));
        Period answer = beyondDoubt(asking);
        answer = answer == null ? of(asking) : answer;
        chosen[i] = label == null ? answer : resolved(label, asking);
        spoken[i] = label == null ? chosen[i] : null;
      }
    }
    handedOn = before.with(Arrays.asList(spoken), ids);
    return all;
  }

  /** What is known of times behind the sentence, once all of its figures are answered. */
  public DatedBefore handedOn() {
    return handedOn;
  }

  /**
   * A figure whose period is asked for.
   *
   * @param ruled what the rules say
   * @param measure what it measures, as the weights call it
   * @param id canonical name of what it measures, null when there is none
   * @param known the periods of the figures before it in the sentence
   */
  private record Asking(
      int index,
      PeriodFinder.ByRules ruled,
      String measure,
      @Nullable String id,
      List<@Nullable Period> known) {

    @Nullable Period previous() {
      return index == 0 ? null : known.get(index - 1);
    }
  }

  /** What a time says that owns the figure or closes it; null when it has to be weighed. */
  private @Nullable Period beyondDoubt(Asking asking) {
    ReadPeriod owning = said.owning(view.figures().get(asking.index()));
    Period closing = asking.ruled().sure() ? asking.ruled().period() : null;
    return owning == null ? closing : resolved(owning, asking);
  }

  private @Nullable Period of(Asking asking) {
    PlacedFigure figure = view.figures().get(asking.index());
    Period previous = asking.previous();
    Period ruled = asking.ruled().period();
    List<PeriodAnswer.InSentence> near = near(asking);
    List<PeriodAnswer> answers = new ArrayList<>();
    answers.add(new PeriodAnswer.NoPeriod());
    if (previous != null && !isOver(previous, asking.index())) {
      answers.add(new PeriodAnswer.PreviousPeriod(previous));
    }
    addHanded(asking.id(), answers);
    if (ruled != null && near.stream().noneMatch(a -> a.period().equals(ruled))) {
      answers.add(new PeriodAnswer.RuledPeriod(ruled));
    }
    answers.addAll(near);
    PeriodClues.AskedPeriod asked = clues.asked(asking.index(), asking.measure(), previous, ruled);
    ranking.ask(Question.PERIOD, figure.mention());
    for (int i = 0; i < answers.size(); i++) {
      Period period = answers.get(i).period();
      ranking.answer(i, period == null ? null : DatedWords.of(period).text());
      clues.give(answers.get(i), asked);
    }
    return answers.get(ranking.best()).period();
  }

  /** What sentences before speak of: the last, the last of this metric, the latest. */
  private void addHanded(@Nullable String id, List<PeriodAnswer> answers) {
    DatedBefore.Dated last = before.last();
    if (last == null) {
      return;
    }
    addHanded(PeriodAnswer.Handed.HandedBy.LAST, last, answers);
    DatedBefore.Dated measured = before.last(id);
    if (measured != null && !measured.equals(last)) {
      addHanded(PeriodAnswer.Handed.HandedBy.MEASURED, measured, answers);
    }
    DatedBefore.Dated latest = before.latest();
    if (latest != null && !latest.equals(last) && !latest.equals(measured)) {
      addHanded(PeriodAnswer.Handed.HandedBy.LATEST, latest, answers);
    }
  }

  private void addHanded(
      PeriodAnswer.Handed.HandedBy by, DatedBefore.Dated dated, List<PeriodAnswer> answers) {
    answers.add(new PeriodAnswer.Handed(by, dated, before.sentence() - dated.sentence()));
  }

  /** The times that are said nearest to a figure. */
  private List<PeriodAnswer.InSentence> near(Asking asking) {
    PlacedFigure figure = view.figures().get(asking.index());
    List<ReadPeriod> all = unlabelling();
    int behind = 0;
    while (behind < all.size() && all.get(behind).from() < figure.from()) {
      behind++;
    }
    List<PeriodAnswer.InSentence> near = new ArrayList<>();
    int last = Math.min(all.size(), behind + MOST_BEHIND);
    for (int i = Math.max(0, behind - MOST_AHEAD); i < last; i++) {
      ReadPeriod read = all.get(i);
      if (isOver(read, asking.index()) || rules.isMeasuredAgainst(asking.index(), read)) {
        continue;
      }
      Period period = resolved(read, asking);
      int nearer = i < behind ? behind - 1 - i : i - behind;
      near.add(new PeriodAnswer.InSentence(form(read), period, read.from(), read.to(), nearer));
    }
    return near;
  }

  /** "from 5 mln a year ago, while sales": what another clause is compared with is not its time. */
  private boolean isOver(ReadPeriod read, int index) {
    PlacedFigure figure = view.figures().get(index);
    if (read.earlier() == null || view.links().resultComparedWith(index) >= 0) {
      return false;
    }
    for (int i = read.to(); i < Math.min(figure.from(), read.to() + FARTHEST_CONTRAST); i++) {
      if (SubjectWords.CONTRAST.contains(view.lexemes().get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a period is only the time of what another clause is compared with. */
  private boolean isOver(Period period, int index) {
    return unlabelling().stream()
        .anyMatch(read -> read.period().text().equals(period.text()) && isOver(read, index));
  }

  /** The times that the sentence speaks of, but for those that brackets say of single figures. */
  private List<ReadPeriod> unlabelling() {
    return labels.isEmpty()
        ? said.all()
        : said.all().stream().filter(read -> !labels.contains(read)).toList();
  }

  /** With the days that other periods tell: "a year earlier", "the quarter". */
  private Period resolved(ReadPeriod read, Asking asking) {
    if (read.earlier() != null) {
      DatedBefore.Dated partner = before.partner(asking.id());
      Period other = partner == null ? null : partner.period();
      return compared.resolved(
          read.period(), read.earlier(), asking.index(), asking.known(), other);
    }
    if (!said.isOfStory(read)) {
      return read.period();
    }
    int months = said.months(read);
    DatedBefore.Dated same = months == 0 ? before.latest() : before.latest(months);
    return same == null
        ? read.period()
        : new Period(read.period().text(), same.period().start(), same.period().end());
  }

  private PeriodForm form(ReadPeriod read) {
    if (said.isOfStory(read)) {
      return PeriodForm.BARE;
    }
    if (read.earlier() != null) {
      return read.earlier().year() == 0 ? PeriodForm.EARLIER : PeriodForm.EARLIER_YEAR;
    }
    return PeriodForm.of(read.period());
  }
}
