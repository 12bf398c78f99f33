package io.copydesk.extract.lexicon;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Given names of many cultures. Immutable, thread-safe. */
public final class GivenNames {

  private static final String RESOURCE = "given-names.txt";

  private final Set<String> names =
      ResourceLines.of(GivenNames.class, RESOURCE).stream()
          .flatMap(line -> Arrays.stream(line.split(" ", -1)).skip(1))
          .collect(Collectors.toUnmodifiableSet());

  public boolean contains(String word) {
    return names.contains(word);
  }
}
