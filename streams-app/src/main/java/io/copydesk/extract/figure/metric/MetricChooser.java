package io.copydesk.extract.figure.metric;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberWords;
import io.copydesk.extract.figure.rank.Question;
import io.copydesk.extract.figure.rank.Ranking;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentencePath;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses what a figure measures: "market share", "net profit", "cloud services market". */
public final class MetricChooser {

  private static final List<String> OF_MONEY = implied("metric-chooser.implied-of-money");
  private static final List<String> OF_PERCENT = implied("metric-chooser.implied-of-percent");
  private static final List<String> OF_QUANTITY = implied("metric-chooser.implied-of-quantity");

  private final SentenceView view;
  private final Ranking ranking;
  private final MetricFinder rules;
  private final MetricNouns nouns;
  private final MetricVerbs verbs;
  private final MetricClues clues;
  private final MissedBy missed;

  /** Of the figures of a sentence, between which a ranking chooses. */
  public MetricChooser(SentenceView view, SentencePath path, NounPhrases phrases, Ranking ranking) {
    this.view = view;
    this.ranking = ranking;
    this.rules = new MetricFinder(view);
    this.nouns = new MetricNouns(view, phrases);
    this.verbs = new MetricVerbs(view);
    this.clues = new MetricClues(view, path, nouns, ranking);
    this.missed = new MissedBy(view);
  }

  private static List<String> implied(String name) {
    return Vocabulary.beside(MetricChooser.class).inOrder(name);
  }

  /**
   * The metric of a figure, null when none is said.
   *
   * @param previous of the figure before it
   */
  public @Nullable Metric of(int index, @Nullable Metric previous) {
    PlacedFigure figure = view.figures().get(index);
    Metric margin = missed.of(figure);
    return margin == null ? chosen(index, figure, previous) : margin;
  }

  private @Nullable Metric chosen(int index, PlacedFigure figure, @Nullable Metric previous) {
    Metric ruled = rules.of(index, previous);
    List<MetricAnswer.SaidMetric> near = nouns.near(figure);
    List<MetricAnswer> answers = new ArrayList<>();
    answers.add(new MetricAnswer.NoMetric());
    if (previous != null) {
      answers.add(new MetricAnswer.PreviousMetric(previous));
    }
    for (String metric : implied(figure.kind())) {
      answers.add(new MetricAnswer.MetricOfKind(new Metric(metric, figure.from(), figure.from())));
    }
    MetricAnswer counted = counted(figure);
    if (counted != null) {
      answers.add(counted);
    }
    if (ruled != null && !isAmong(near, ruled)) {
      answers.add(new MetricAnswer.RuledMetric(ruled));
    }
    MetricAnswer link = verbs.link(figure);
    if (link != null) {
      answers.add(link);
    }
    MetricAnswer before = verbs.before(figure);
    if (before != null) {
      answers.add(before);
    }
    answers.addAll(near);
    MetricAnswer behind = verbs.behind(figure);
    if (behind != null) {
      answers.add(behind);
    }
    return best(answers, figure, clues.asked(index, previous, ruled));
  }

  private static boolean isAmong(List<MetricAnswer.SaidMetric> said, Metric metric) {
    for (MetricAnswer.SaidMetric each : said) {
      if (each.metric().words().equals(metric.words())) {
        return true;
      }
    }
    return false;
  }

  /** What a figure counts, as its own text says it; null where that is a unit of measure. */
  private @Nullable MetricAnswer counted(PlacedFigure figure) {
    if (!figure.isQuantity() || figure.unit().isEmpty()) {
      return null;
    }
    List<String> unit = List.of(figure.unit().split(" ", -1));
    int from = figure.to() - unit.size();
    boolean measure = unit.stream().anyMatch(word -> WordKinds.is(word, WordKind.MEASURE));
    measure |= figure.unit().indexOf('/') >= 0;
    if (measure || from <= figure.from() || !isPlainWord(view.lexemes().get(figure.to() - 1))) {
      return null;
    }
    int first = withModifiers(figure.from(), from);
    return new MetricAnswer.CountedMetric(
        new Metric(view.lexemes().text(first, figure.to()), first, figure.to()));
  }

  /** Where the "permanent employees" of "750 permanent employees" begin, by its noun. */
  private int withModifiers(int figure, int noun) {
    Lexemes in = view.lexemes();
    int from = noun;
    while (from - 1 > figure && isPlainWord(in.get(from - 1))) {
      from--;
    }
    return from;
  }

  /** Whether it is a word of content, no number and no word that ends a noun phrase. */
  private static boolean isPlainWord(Lexeme word) {
    return word.isWord()
        && !MetricPhrase.isClosed(word)
        && NumberWords.scale(word.lower()) == null
        && NumberWords.small(word.lower()) == null;
  }

  private @Nullable Metric best(
      List<MetricAnswer> answers, PlacedFigure figure, MetricClues.AskedMetric asked) {
    int behind = answers.size();
    while (behind > 0 && isBehind(answers.get(behind - 1), figure)) {
      behind--;
    }
    int[][] ranks = new int[answers.size()][];
    rank(answers, behind - 1, -1, -1, ranks);
    rank(answers, behind, answers.size(), 1, ranks);
    ranking.ask(Question.METRIC, figure.mention());
    for (int i = 0; i < ranks.length; i++) {
      Metric metric = answers.get(i).metric();
      ranking.answer(i, metric == null ? null : metric.words());
      clues.give(answers.get(i), asked);
      if (answers.get(i) instanceof MetricAnswer.SaidMetric said && said.by().isNoun()) {
        clues.giveRank(said, i < behind, ranks[i][0], ranks[i][1]);
      }
    }
    return answers.get(ranking.best()).metric();
  }

  /** Numbers the nouns from a figure on, all and those of a class. */
  private static void rank(List<MetricAnswer> answers, int from, int to, int step, int[][] ranks) {
    int all = 0;
    Map<HeadClass, Integer> ofClass = new EnumMap<>(HeadClass.class);
    for (int i = from; i != to; i += step) {
      if (answers.get(i) instanceof MetricAnswer.SaidMetric said) {
        ranks[i] = new int[] {all, ofClass.getOrDefault(said.classed(), 0)};
        if (said.by() == MetricAnswer.SaidBy.NOUN) {
          all++;
          ofClass.merge(said.classed(), 1, Integer::sum);
        }
      }
    }
  }

  private static boolean isBehind(MetricAnswer answer, PlacedFigure figure) {
    return answer instanceof MetricAnswer.SaidMetric said && said.metric().from() >= figure.from();
  }

  /** What a verb alone may say of a figure of some kind. */
  private static List<String> implied(FigureKind kind) {
    return switch (kind) {
      case MONEY -> OF_MONEY;
      case PERCENT -> OF_PERCENT;
      case QUANTITY -> OF_QUANTITY;
      case UNKNOWN -> List.of();
    };
  }
}
