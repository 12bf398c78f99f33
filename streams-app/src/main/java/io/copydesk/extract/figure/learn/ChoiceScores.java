package io.copydesk.extract.figure.learn;

import io.copydesk.extract.figure.rank.Question;
import java.util.List;
import java.util.Locale;

/**
 * How many answers are right. Precision counts what is answered, recall what the reader answers; a
 * question to which none is right, too, is never missed.
 */
final class ChoiceScores {

  private ChoiceScores() {}

  /** A line for each kind of question. */
  static List<String> of(List<Choice> choices) {
    return List.of(Question.values()).stream().map(question -> line(question, choices)).toList();
  }

  private static String line(Question question, List<Choice> choices) {
    int gold = 0;
    int given = 0;
    int right = 0;
    int found = 0;
    for (Choice choice : choices) {
      if (choice.question() == question) {
        boolean said = choice.texts().get(choice.best()) != null;
        boolean hit = said && choice.right()[choice.best()];
        gold += choice.needed() ? 1 : 0;
        given += said ? 1 : 0;
        right += hit ? 1 : 0;
        found += hit && choice.needed() ? 1 : 0;
      }
    }
    double precision = (double) right / Math.max(1, given);
    double recall = (double) found / Math.max(1, gold);
    double sum = Math.max(Double.MIN_NORMAL, precision + recall);
    return String.format(
        Locale.ROOT,
        "%-8s gold %4d given %4d  P %.3f  R %.3f  F1 %.3f",
        question.name().toLowerCase(Locale.ROOT),
        gold,
        given,
        precision,
        recall,
        2 * precision * recall / sum);
  }
}
