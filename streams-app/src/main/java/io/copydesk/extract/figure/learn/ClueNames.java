package io.copydesk.extract.figure.learn;

import io.copydesk.extract.figure.rank.Clue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for clues, from 0 in the order in which they come. Not thread-safe. */
final class ClueNames {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Clue> clues = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  int number(Clue clue, String value) {
    return numbers.computeIfAbsent(
        clue.text() + "=" + value,
        text -> {
          clues.add(clue);
          values.add(value);
          return clues.size() - 1;
        });
  }

  int size() {
    return clues.size();
  }

  Clue clue(int number) {
    return clues.get(number);
  }

  String value(int number) {
    return values.get(number);
  }
}
