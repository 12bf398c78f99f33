package io.copydesk.extract;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Given names of many cultures. Immutable, thread-safe. */
final class GivenNames {

  private static final String RESOURCE = "given-names.txt";

  private final Set<String> names =
      ResourceLines.of(RESOURCE).stream()
          .flatMap(line -> Arrays.stream(line.split(" ", -1)).skip(1))
          .collect(Collectors.toUnmodifiableSet());

  boolean contains(String word) {
    return names.contains(word);
  }
}
