package io.copydesk.extract.name.learn;

import io.copydesk.extract.KnownNames;
import io.copydesk.extract.bank.CentralBankTable;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.learn.Learners;
import io.copydesk.extract.name.collect.Collector;
import io.copydesk.extract.name.judge.HiddenUnits;
import io.copydesk.extract.name.judge.MappedNames;
import io.copydesk.extract.name.judge.OneName;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.name.reading.Nouns;
import io.copydesk.extract.name.reading.Themes;
import io.copydesk.extract.name.reading.WordGroups;
import io.copydesk.extract.name.settle.Settled;
import io.copydesk.extract.name.settle.Settler;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.tag.CrfTagger;
import io.copydesk.extract.text.ArticleTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Trains the judge's weights on marked articles and measures them by cross-validation: each fifth
 * of the articles is judged by weights that were trained on the other four. The same examples in
 * the same order give the same weights. Made for one training, not thread-safe.
 */
public final class NameTrainer {

  private static final int FOLDS = 5;

  /** How many times a training learns: each of two looks without each fold, and on all articles. */
  public static final int LESSONS = 2 * (FOLDS + 1);

  /** No fold: train on all articles. */
  private static final int ALL = -1;

  /** How many times each look is trained on all sentences. */
  private static final int FIRST_ROUNDS = 10;

  private static final int SECOND_ROUNDS = 6;

  /**
   * How many learn the same examples, each in an order of its own: in their mean less depends on
   * the order. Set by hand.
   */
  private static final int LEARNERS = 4;

  private final PreparedExamples preparation;
  private final List<List<Problem>> first = new ArrayList<>();
  private final List<List<Problem>> second = new ArrayList<>();
  private final List<Example> examples;
  private final List<String> themes;
  private final Settler settler = new Settler();

  /** Loads the tagger's model and computes the features of all examples. */
  public NameTrainer(List<Example> examples, KnownNames known) {
    ArticleTokenizer tokenizer = new ArticleTokenizer();
    WordGroups groups = WordGroups.bundled();
    Nouns nouns = Nouns.bundled();
    UsualThemes usual = new UsualThemes(groups);
    examples.forEach(example -> usual.add(tokenizer.tokenize(example.article())));
    this.themes = usual.lines();
    Collector collector =
        new Collector(
            new CrfTagger(),
            tokenizer,
            Countries.bundled(),
            CentralBankTable.bundled(),
            new Tickers(Exchanges.bundled()),
            nouns,
            Themes.of(groups, themes));
    this.preparation =
        new PreparedExamples(
            tokenizer,
            collector,
            new FeatureNames(
                Stream.of(groups.names(), nouns.names(), MappedNames.bundledSorts())
                    .flatMap(Set::stream)
                    .toList()));
    this.examples = List.copyOf(examples);
    for (Example example : examples) {
      first.add(preparation.of(example, known));
    }
  }

  /**
   * The result of a training.
   *
   * @param weights the lines of a weights' file, without a header
   * @param scores of the cross-validation
   * @param telling for each kind a line with its features of the largest weights
   */
  public record Trained(List<String> weights, FoldScores scores, List<String> telling) {}

  /** What one look has learnt. */
  @SuppressWarnings("ArrayRecordComponent") // handed on as they are, never compared
  private record Learnt(float[] weights, HiddenUnits hidden) {}

  /**
   * Trains on all examples, and for the scores five times on four fifths of them.
   *
   * @param lessonOver is run behind each of the {@link #LESSONS}, which take minutes each
   */
  public Trained train(Runnable lessonOver) {
    List<float[]> firstLook = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      firstLook.add(firstLook(fold));
      lessonOver.run();
    }
    for (int i = 0; i < examples.size(); i++) {
      second.add(preparation.again(first.get(i), firstLook.get(fold(i))));
    }
    FoldScores scores = new FoldScores();
    for (int fold = 0; fold < FOLDS; fold++) {
      Learnt learnt = secondLook(fold);
      lessonOver.run();
      for (int i = 0; i < examples.size(); i++) {
        if (fold(i) == fold) {
          score(i, learnt, scores);
        }
      }
    }
    float[] firstOfAll = firstLook(ALL);
    lessonOver.run();
    Learnt secondOfAll = secondLook(ALL);
    lessonOver.run();
    return new Trained(
        WeightsText.of(
            preparation.names(),
            scores.reliability().calibration(),
            themes,
            secondOfAll.hidden(),
            firstOfAll,
            secondOfAll.weights()),
        scores,
        TellingFeatures.of(preparation.names(), firstOfAll));
  }

  /**
   * Learns to choose the weights that the file has room for, and once more these alone, which then
   * say what the others would have said. As they will be read, since the second look builds on
   * them.
   */
  private float[] firstLook(int without) {
    List<Problem> problems = problems(first, without);
    ChosenWeights chosen = ChosenWeights.of(kept(learnt(problems, all(), FIRST_ROUNDS)));
    List<Problem> fewer =
        problems.stream().map(problem -> problem.keeping(chosen::hasAnyOf)).toList();
    return kept(learnt(fewer, chosen, FIRST_ROUNDS));
  }

  private Learnt secondLook(int without) {
    return learnt(problems(second, without), all(), SECOND_ROUNDS);
  }

  private float[] kept(Learnt learnt) {
    return new KeptWeights(learnt.weights(), preparation.names()).within(KeptWeights.BYTES);
  }

  private ChosenWeights all() {
    return ChosenWeights.all(preparation.names().size());
  }

  /** By the article's id, so that an article stays in its fold when others are added. */
  private int fold(int example) {
    return Math.floorMod(examples.get(example).article().id().hashCode(), FOLDS);
  }

  private List<Problem> problems(List<List<Problem>> all, int without) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (fold(i) != without) {
        all.get(i).stream().filter(p -> !p.candidates().isEmpty()).forEach(problems::add);
      }
    }
    return problems;
  }

  private Learnt learnt(List<Problem> problems, ChosenWeights chosen, int rounds) {
    byte[] signals = preparation.names().signals();
    List<Learner> learners =
        Learners.trained(
            LEARNERS,
            number -> {
              Learner learner = new Learner(signals, chosen, number);
              learner.learn(problems, rounds);
              return learner;
            });
    return new Learnt(
        Learners.mean(learners.stream().map(Learner::weights).toList()),
        HiddenUnits.mean(learners.stream().map(Learner::hidden).toList()));
  }

  private void score(int article, Learnt learnt, FoldScores scores) {
    Example example = examples.get(article);
    List<Problem> problems = second.get(article);
    List<double[]> marginals = new ArrayList<>(problems.size());
    for (Problem p : problems) {
      double[] score = Learner.scores(p, learnt.weights());
      p.addSeen(score, learnt.hidden()::addTo);
      marginals.add(p.marginals(score));
    }
    List<double[]> shared =
        OneName.shared(problems.stream().map(Problem::candidates).toList(), marginals);
    for (int i = 0; i < problems.size(); i++) {
      Problem p = problems.get(i);
      List<Settled> names = settler.settle(p.candidates(), shared.get(i), p.tokens());
      scores.add(example, fold(article), p, names);
    }
    scores.addGold(example);
  }
}
