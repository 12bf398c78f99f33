package io.copydesk.extract.figure.rank;

import io.copydesk.extract.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the answer that is most probable by what the weights say of its clues. A clue given twice
 * of one answer counts once, as it did when the weights were learnt: two questions of one kind may
 * have the same values, as the measure and the word before the figure may both be "loss".
 */
public final class WeighedRanking implements Ranking {

  /** Room to begin with. Set by hand. */
  private static final int FIRST_SIZE = 32;

  private final RankWeights weights;
  private final List<@Nullable String> texts = new ArrayList<>();
  private Question question = Question.SUBJECT;
  private double[] scores = new double[FIRST_SIZE];
  private long[] clues = new long[FIRST_SIZE];
  private int[] found = new int[FIRST_SIZE];
  private int count;

  public WeighedRanking(RankWeights weights) {
    this.weights = weights;
  }

  @Override
  public void ask(Question asked, Mention figure) {
    question = asked;
    texts.clear();
    texts.add(null);
    count = 0;
  }

  @Override
  public void answer(String text) {
    close();
    texts.add(text);
  }

  @Override
  public void clue(Clue clue, String first, String second, String third) {
    if (count == clues.length) {
      clues = Arrays.copyOf(clues, 2 * count);
      found = new int[2 * count];
    }
    clues[count++] = Clue.key(clue, first, second, third);
  }

  @Override
  public int best() {
    close();
    Verdict verdict = Verdict.of(question, scores, texts);
    return verdict.probability() < question.least() ? NONE : verdict.best();
  }

  /** Weighs the clues of the answer begun last. */
  private void close() {
    if (texts.size() > scores.length) {
      scores = Arrays.copyOf(scores, 2 * scores.length);
    }
    if (!texts.isEmpty()) {
      scores[texts.size() - 1] = (double) weights.sum(clues, count, found) / RankWeights.UNIT;
    }
    count = 0;
  }
}
