package io.copydesk.extract.figure.learn;

import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.rank.Clue;
import io.copydesk.extract.figure.rank.Question;
import io.copydesk.extract.figure.rank.Ranking;
import io.copydesk.extract.figure.rank.Verdict;
import io.copydesk.extract.learn.RuleWriters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes note of all that is asked and answered, and chooses by weights that are being learnt. A
 * clue given twice of one answer counts once, as in the application.
 */
final class NotedRanking implements Ranking {

  private final FigureExample example;
  private final ClueNames names;
  private final float[] weights;
  private final List<Choice> choices = new ArrayList<>();
  private Question question = Question.SUBJECT;
  private @Nullable Mention figure;
  private List<@Nullable String> texts = new ArrayList<>();
  private List<int[]> clues = new ArrayList<>();
  private Set<Integer> current = new LinkedHashSet<>();

  NotedRanking(FigureExample example, ClueNames names, float[] weights) {
    this.example = example;
    this.names = names;
    this.weights = weights;
  }

  List<Choice> choices() {
    return choices;
  }

  @Override
  public void ask(Question asked, Mention about) {
    question = asked;
    figure = about;
    texts = new ArrayList<>();
    texts.add(null);
    clues = new ArrayList<>();
    current = new LinkedHashSet<>();
  }

  @Override
  public void answer(String text) {
    close();
    texts.add(text);
  }

  @Override
  public void clue(Clue clue, String first, String second, String third) {
    boolean ofRule = clue == Clue.METRIC_RULE || clue == Clue.PERIOD_RULE;
    if (ofRule && example.writers() == RuleWriters.KNEW_IT) {
      return;
    }
    String values = Clue.written(first, second, third);
    current.add(names.number(clue, values));
  }

  @Override
  public int best() {
    close();
    double[] scores = clues.stream().mapToDouble(c -> score(c, weights)).toArray();
    Verdict verdict = Verdict.of(question, scores, texts);
    boolean sure = verdict.probability() >= question.least();
    int best = sure ? verdict.best() : NONE;
    Mention about = Objects.requireNonNull(figure);
    if (example.answers().isAnswered(question, about)) {
      note(about, best);
    }
    return best;
  }

  static double score(int[] clues, float[] weights) {
    double score = 0;
    for (int clue : clues) {
      score += clue < weights.length ? weights[clue] : 0;
    }
    return score;
  }

  private void note(Mention about, int best) {
    boolean[] right = new boolean[texts.size()];
    for (int i = 0; i < right.length; i++) {
      right[i] = example.answers().isRight(question, about, texts.get(i));
    }
    boolean needed = !example.answers().isRight(question, about, null);
    choices.add(new Choice(question, clues, right, texts, needed, best));
  }

  private void close() {
    if (texts.size() > clues.size()) {
      clues.add(current.stream().mapToInt(Integer::intValue).toArray());
      current = new LinkedHashSet<>();
    }
  }
}
