package io.copydesk.cli.train;

import io.copydesk.extract.figure.learn.LabelledPeriod;
import io.copydesk.extract.figure.rank.Question;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the answers of a labelled figure: apart by {@code /} what is equally right, "-" for
 * nothing, "?" for what is not to be asked. What is written otherwise is refused, since a misspelt
 * answer would teach that all others are wrong. Stateless, thread-safe.
 */
final class AnswerForm {

  private static final Set<String> WAYS = Set.of(ReaderAnswers.UP, ReaderAnswers.DOWN);

  private AnswerForm() {}

  /**
   * @param cells of which those from {@code first} on are subject, metric, period and direction
   * @throws IllegalArgumentException that says which answer is none
   */
  static Map<Question, List<String>> read(String[] cells, int first) {
    Map<Question, List<String>> right = new EnumMap<>(Question.class);
    right.put(Question.SUBJECT, alternatives(cells[first]));
    right.put(Question.METRIC, alternatives(cells[first + 1]));
    right.put(Question.PERIOD, alternatives(cells[first + 2]));
    right.put(Question.DIRECTION, alternatives(cells[first + 3]));
    right.forEach((question, all) -> all.forEach(answer -> check(question, answer)));
    return right;
  }

  private static List<String> alternatives(String cell) {
    return Arrays.stream(cell.split("/", -1)).map(String::strip).toList();
  }

  private static void check(Question question, String answer) {
    if (answer.isEmpty()) {
      throw new IllegalArgumentException("an answer is empty; write - for nothing");
    }
    if (ReaderAnswers.isUnsaid(answer)) {
      return;
    }
    switch (question) {
      case SUBJECT, METRIC -> {
        // Any words will do.
      }
      case PERIOD -> LabelledPeriod.check(answer);
      case DIRECTION -> checkWay(answer);
    }
  }

  private static void checkWay(String answer) {
    if (!WAYS.contains(answer)) {
      throw new IllegalArgumentException("\"" + answer + "\" is no direction; write up or down");
    }
  }
}
