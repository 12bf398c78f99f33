package io.copydesk.extract.figure.learn;

import io.copydesk.extract.figure.rank.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many answers are right in each set. Precision counts what is answered, recall what the reader
 * answers; a question to which none is right, too, is never missed. Not thread-safe.
 */
final class ChoiceScores {

  private final Map<String, List<Choice>> bySet = new TreeMap<>();

  void add(String set, List<Choice> choices) {
    bySet.computeIfAbsent(set, name -> new ArrayList<>()).addAll(choices);
  }

  /** A line for each set and kind of question. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    bySet.forEach(
        (set, choices) -> {
          for (Question question : Question.values()) {
            lines.add("%-20s ".formatted(set) + line(question, choices));
          }
        });
    return lines;
  }

  private static String line(Question question, List<Choice> choices) {
    int gold = 0;
    int given = 0;
    int right = 0;
    int found = 0;
    int open = 0;
    for (Choice choice : choices) {
      if (choice.question() == question) {
        boolean said = choice.texts().get(choice.best()) != null;
        boolean hit = said && choice.right()[choice.best()];
        gold += choice.needed() ? 1 : 0;
        open += choice.needed() && choice.isOpen() ? 1 : 0;
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
        "%-9s gold %4d (to choose %4d) given %4d  P %.3f  R %.3f  F1 %.3f",
        question.name().toLowerCase(Locale.ROOT),
        gold,
        open,
        given,
        precision,
        recall,
        2 * precision * recall / sum);
  }
}
