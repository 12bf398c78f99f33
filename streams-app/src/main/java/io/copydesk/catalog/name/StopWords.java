package io.copydesk.catalog.name;

import io.copydesk.extract.lexicon.CalendarTable;
import io.copydesk.table.ResourceLines;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of which no alias may consist, since it would match in every article. Stateless. */
public final class StopWords {

  private static final Set<String> WORDS =
      Stream.concat(
              ResourceLines.wordsOf(StopWords.class, "stop-words.txt").stream(),
              CalendarTable.bundled().names().stream())
          .collect(Collectors.toUnmodifiableSet());

  private StopWords() {}

  /** Whether all of these pieces are stop words. */
  public static boolean isStop(List<NamePiece> name) {
    for (NamePiece piece : name) {
      if (!WORDS.contains(piece.text())) {
        return false;
      }
    }
    return true;
  }
}
