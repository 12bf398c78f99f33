package io.copydesk.catalog.name;

import io.copydesk.extract.lexicon.ResourceLines;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that no alias may consist of: it would match in every article. */
public final class StopWords {

  private static final Set<String> WORDS =
      ResourceLines.of(StopWords.class, "stop-words.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());

  private StopWords() {}

  /** Whether all of these pieces are stop words, so that a name of them claims one. */
  public static boolean isStop(List<NamePiece> name) {
    return name.stream().allMatch(p -> WORDS.contains(p.text()));
  }
}
