package io.copydesk.cli.gold;

import io.copydesk.events.Basis;
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
public final class AnswerForm {

  public static final String UP = "up";
  public static final String DOWN = "down";

  /** Says that there is nothing. */
  public static final String NOTHING = "-";

  /** Says that nobody is to ask. */
  public static final String UNSCORED = "?";

  private static final Set<String> WAYS = Set.of(UP, DOWN);

  private AnswerForm() {}

  /**
   * Reads the answers of a row.
   *
   * @param cells of which those from {@code first} on are subject, metric, period and direction
   * @throws IllegalArgumentException that says which answer is none
   */
  public static Map<Question, List<String>> read(String[] cells, int first) {
    Map<Question, List<String>> right = new EnumMap<>(Question.class);
    right.put(Question.SUBJECT, alternatives(cells[first]));
    right.put(Question.METRIC, alternatives(cells[first + 1]));
    right.put(Question.PERIOD, alternatives(cells[first + 2]));
    right.put(Question.DIRECTION, alternatives(cells[first + 3]));
    right.forEach((question, all) -> all.forEach(answer -> check(question, answer)));
    return right;
  }

  /**
   * Reads what a change is against.
   *
   * @throws IllegalArgumentException when it is no symbol of {@link Basis}
   */
  static List<String> basis(String cell) {
    List<String> right = alternatives(cell);
    for (String answer : right) {
      if (!isUnsaid(answer)
          && Arrays.stream(Basis.values()).noneMatch(b -> b.name().equals(answer))) {
        throw new IllegalArgumentException(
            "\"%s\" is no basis; write one of %s".formatted(answer, List.of(Basis.values())));
      }
    }
    return right;
  }

  /** Whether an answer says that there is none, or that nobody is to ask. */
  public static boolean isUnsaid(String answer) {
    return answer.equals(NOTHING) || answer.equals(UNSCORED);
  }

  private static List<String> alternatives(String cell) {
    return Arrays.stream(cell.split("/", -1)).map(String::strip).toList();
  }

  private static void check(Question question, String answer) {
    if (answer.isEmpty()) {
      throw new IllegalArgumentException("an answer is empty; write - for nothing");
    }
    if (isUnsaid(answer)) {
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
