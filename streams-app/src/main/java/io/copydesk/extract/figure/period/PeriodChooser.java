package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import io.copydesk.extract.figure.rank.Question;
import io.copydesk.extract.figure.rank.Ranking;
import io.copydesk.extract.figure.sentence.SentencePath;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.PeriodWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses when the figures of a sentence are, one after another. Not thread-safe. */
public final class PeriodChooser {

  private static final int MOST_AHEAD = 4;
  private static final int MOST_BEHIND = 3;

  private final SentenceView view;
  private final Ranking ranking;
  private final SaidPeriods said;
  private final PeriodFinder rules;
  private final ComparedPeriod compared;
  private final PeriodClues clues;
  private final DatedBefore before;

  /**
   * @param text the field that lexemes count in
   * @param today the day that the article is from, null when not known
   * @param before the periods of the sentences before
   */
  public PeriodChooser(
      SentenceView view,
      SentencePath path,
      String text,
      @Nullable LocalDate today,
      DatedBefore before,
      Ranking ranking) {
    this.view = view;
    this.ranking = ranking;
    this.said = new SaidPeriods(view, text, today);
    this.rules = new PeriodFinder(view, said, text, today);
    this.compared = new ComparedPeriod(view);
    this.clues = new PeriodClues(view, path, said, ranking);
    this.before = before;
  }

  /** The times that the sentence speaks of, in order. */
  public static List<Period> saidIn(SentenceView view, String text, @Nullable LocalDate today) {
    return new SaidPeriods(view, text, today).all().stream().map(ReadPeriod::period).toList();
  }

  /**
   * The periods of the sentence's figures, in order; null where not known.
   *
   * @param measures canonical names of what the figures measure
   */
  public List<@Nullable Period> all(List<String> measures) {
    List<@Nullable Period> ruled = rules.all();
    @Nullable Period[] chosen = new Period[ruled.size()];
    for (int i = 0; i < chosen.length; i++) {
      boolean converted = view.links().restates(i) && i > 0 && chosen[i - 1] != null;
      chosen[i] = converted ? chosen[i - 1] : of(i, ruled.get(i), measures.get(i), chosen);
    }
    return Arrays.asList(chosen);
  }

  private @Nullable Period of(
      int index, @Nullable Period ruled, String measure, @Nullable Period[] known) {
    SentenceView.Placed figure = view.figures().get(index);
    Period previous = index == 0 ? null : known[index - 1];
    List<PeriodAnswer> near = near(index, figure, known);
    List<PeriodAnswer> answers = new ArrayList<>();
    answers.add(PeriodAnswer.of("none", null));
    add("previous", previous, answers);
    add("last", before.last(), answers);
    if (near.stream().noneMatch(a -> a.period().equals(ruled))) {
      add("ruled", ruled, answers);
    }
    answers.addAll(near);
    PeriodClues.Asked asked = clues.asked(index, measure, previous, ruled);
    ranking.ask(Question.PERIOD, figure.mention());
    for (PeriodAnswer answer : answers) {
      ranking.answer(answer.text());
      clues.give(answer, asked);
    }
    return answers.get(ranking.best()).period();
  }

  private static void add(String kind, @Nullable Period period, List<PeriodAnswer> answers) {
    if (period != null) {
      answers.add(PeriodAnswer.of(kind, period));
    }
  }

  /** The times that are said nearest to a figure. */
  private List<PeriodAnswer> near(int index, SentenceView.Placed figure, @Nullable Period[] known) {
    List<ReadPeriod> all = said.all();
    int behind = 0;
    while (behind < all.size() && all.get(behind).from() < figure.from()) {
      behind++;
    }
    List<PeriodAnswer> near = new ArrayList<>();
    int last = Math.min(all.size(), behind + MOST_BEHIND);
    for (int i = Math.max(0, behind - MOST_AHEAD); i < last; i++) {
      ReadPeriod read = all.get(i);
      Period period = resolved(read, index, known);
      int nearer = i < behind ? behind - 1 - i : i - behind;
      near.add(new PeriodAnswer(kind(read), period, read.from(), read.to(), nearer));
    }
    return near;
  }

  /** With the days that other periods tell: "a year earlier", "the quarter". */
  private Period resolved(ReadPeriod read, int index, @Nullable Period[] known) {
    if (read.earlier() != null) {
      return compared.resolved(read.period(), read.earlier(), index, known, before);
    }
    String word = read.period().text();
    if (!PeriodWords.isBare(word)) {
      return read.period();
    }
    Period same = before.latest(months(word));
    return same == null ? read.period() : new Period(word, same.start(), same.end());
  }

  private static int months(String span) {
    return span.equals("month") ? 1 : DatedText.months(span);
  }

  /** How long a time is, or that it is told by another. */
  private static String kind(ReadPeriod read) {
    if (PeriodWords.isBare(read.period().text())) {
      return "bare";
    }
    if (read.earlier() != null) {
      return read.earlier().year() == 0 ? "earlier" : "earlier-year";
    }
    LocalDate start = read.period().start();
    LocalDate end = read.period().end();
    if (start == null || end == null) {
      return read.to() - read.from() == 1 ? "word" : "words";
    }
    long days = ChronoUnit.DAYS.between(start, end);
    if (days <= 7) {
      return days == 1 ? "day" : "days";
    }
    return switch ((int) ChronoUnit.MONTHS.between(start, end)) {
      case 0, 1 -> "month";
      case 3 -> "quarter";
      case 6 -> "half";
      case 12 -> "year";
      default -> "span";
    };
  }
}
