package io.copydesk.extract.figure.learn;

import io.copydesk.extract.figure.FigureBinder;
import io.copydesk.extract.figure.rank.Clue;
import io.copydesk.extract.figure.rank.RankWeights;
import io.copydesk.extract.learn.Learners;
import io.copydesk.extract.lexicon.WordClusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the weights by which figures are bound, and tells by cross-validation how good they are:
 * the figures of each fifth of the stories are bound by weights that the other four made. The same
 * stories in the same order give the same weights. Made for one training, not thread-safe.
 */
public final class FigureTrainer {

  private static final int FOLDS = 5;

  /** How many times a training learns: without each fold, and on all articles. */
  public static final int LESSONS = FOLDS + 1;

  private static final int ALL = -1;

  /**
   * An answer depends on those before it, so that questions are asked again with what is learnt.
   */
  private static final int LOOKS = 3;

  /** Set by hand. */
  private static final int ROUNDS = 20;

  /**
   * How many learn the same examples, each in an order of its own. Of four trainings with four each
   * bound other figures of the tests wrongly, those that it was hardly surer of than not.
   */
  private static final int LEARNERS = 8;

  /** In steps of {@link RankWeights#UNIT}: what is less hardly ever decides. */
  private static final int LEAST = 10;

  private final List<FigureExample> examples;
  private final WordClusters clusters;
  private final ClueNames names = new ClueNames();

  /**
   * @param examples in an order that mixes what is alike, since every fifth is held out together
   * @param clusters of the model that the application binds with
   */
  public FigureTrainer(List<FigureExample> examples, WordClusters clusters) {
    this.examples = List.copyOf(examples);
    this.clusters = clusters;
  }

  /**
   * What training gave.
   *
   * @param weights the lines of a weights' file, without a header
   * @param scores a line for each set and question, of the figures bound by weights that they did
   *     not make
   */
  public record TrainedFigures(List<String> weights, List<String> scores) {}

  /**
   * Trains on all examples, and five times on four fifths of them.
   *
   * @param lessonOver is run behind each of the {@link #LESSONS}, which take a minute or so each
   */
  public TrainedFigures train(Runnable lessonOver) {
    ChoiceScores tested = new ChoiceScores();
    for (int fold = 0; fold < FOLDS; fold++) {
      float[] weights = learnt(fold);
      lessonOver.run();
      for (int i = fold; i < examples.size(); i += FOLDS) {
        tested.add(examples.get(i).set(), choices(examples.get(i), weights));
      }
    }
    float[] weights = learnt(ALL);
    lessonOver.run();
    return new TrainedFigures(lines(weights), tested.lines());
  }

  private float[] learnt(int without) {
    float[] weights = new float[0];
    for (int look = 0; look < LOOKS; look++) {
      List<Choice> choices = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (without == ALL || i % FOLDS != without) {
          List<Choice> once = choices(examples.get(i), weights);
          for (int copy = 0; copy < examples.get(i).weight(); copy++) {
            choices.addAll(once);
          }
        }
      }
      weights = learnt(choices);
    }
    return weights;
  }

  private float[] learnt(List<Choice> choices) {
    return Learners.mean(
        Learners.trained(
            LEARNERS,
            number -> {
              ChoiceLearner learner = new ChoiceLearner(names.size(), number);
              learner.learn(choices, ROUNDS);
              return learner.weights();
            }));
  }

  private List<Choice> choices(FigureExample example, float[] weights) {
    NotedRanking ranking = new NotedRanking(example, names, weights);
    new FigureBinder(() -> ranking, clusters).bind(example.text(), example.mentions());
    return ranking.choices();
  }

  private List<String> lines(float[] weights) {
    Map<Clue, Map<String, Integer>> byClue = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      int steps = Math.round(weights[i] * RankWeights.UNIT);
      if (Math.abs(steps) >= LEAST && names.value(i).indexOf('\t') < 0) {
        byClue.computeIfAbsent(names.clue(i), c -> new TreeMap<>()).put(names.value(i), steps);
      }
    }
    List<String> lines = new ArrayList<>();
    byClue.forEach(
        (clue, values) -> {
          lines.add("[" + clue.text() + "]");
          values.forEach((value, steps) -> lines.add(value + "\t" + steps));
        });
    return lines;
  }
}
