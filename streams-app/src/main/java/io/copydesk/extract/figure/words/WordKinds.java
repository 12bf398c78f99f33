package io.copydesk.extract.figure.words;

import io.copydesk.extract.lexicon.CalendarTable;
import io.copydesk.table.WordMap;
import io.copydesk.table.WordSet;
import io.copydesk.table.WordTable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words are of which kind, from the table {@code words.txt}. Immutable. */
public final class WordKinds {

  private static final Map<String, Set<WordKind>> KINDS = load();

  private WordKinds() {}

  /** Whether the word, in lower case, is of the kind. */
  public static boolean is(String lower, WordKind kind) {
    Set<WordKind> of = KINDS.get(lower);
    return of != null && of.contains(kind);
  }

  /** All words that are of one of the kinds, in lower case. */
  public static Set<String> of(Set<WordKind> kinds) {
    Set<String> words = new HashSet<>();
    KINDS.forEach(
        (word, of) -> {
          if (!Collections.disjoint(of, kinds)) {
            words.add(word);
          }
        });
    return WordSet.of(words);
  }

  private static Map<String, Set<WordKind>> load() {
    Map<String, Set<WordKind>> kinds = new HashMap<>();
    WordTable table = WordTable.of(WordKinds.class, "words.txt");
    for (String name : table.names()) {
      WordKind of = WordKind.valueOf(name.toUpperCase(Locale.ROOT));
      table.words(name).forEach(word -> enter(kinds, word, of));
    }
    CalendarTable calendar = CalendarTable.bundled();
    calendar.names().forEach(name -> enter(kinds, name, WordKind.FUNCTION));
    for (String month : calendar.months()) {
      enter(kinds, month, WordKind.FUNCTION);
      enter(kinds, month, WordKind.MONTH);
    }
    return WordMap.of(kinds);
  }

  private static void enter(Map<String, Set<WordKind>> kinds, String word, WordKind of) {
    kinds.computeIfAbsent(word, key -> EnumSet.noneOf(WordKind.class)).add(of);
  }
}
