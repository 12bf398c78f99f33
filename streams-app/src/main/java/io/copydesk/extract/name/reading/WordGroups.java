package io.copydesk.extract.name.reading;

import io.copydesk.extract.lexicon.HashTable;
import io.copydesk.extract.lexicon.ResourceLines;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Groups of words that texts use side by side, as "toyota", "honda" and "carmaker", so that what
 * was learnt of one word holds for words that no example has. They say what a text is about and
 * where a name comes from, while {@link ReadSentence#wordClass} says which part a word takes in a
 * sentence. Each word is in a narrow group, in a broad one, and in the widest, a theme. The table
 * is made by the build from word vectors that CoreNLP's models contain. Immutable, thread-safe.
 */
public final class WordGroups {

  /** The name of the group of all words that the table does not have. */
  public static final String UNKNOWN = "?";

  private static final String RESOURCE = "word-groups.txt";
  private static final long UNKNOWN_HASH = TextHash.of(UNKNOWN);

  private final HashTable words;
  private final Set<String> names = new HashSet<>(Set.of(UNKNOWN));
  private final List<String> themes;
  private final int[] themeOf;
  private final long[] broadOf;
  private final long[] narrowOf;

  /** A line of the table. */
  private record GroupLine(String theme, String broad, String narrow, List<String> words) {

    static GroupLine of(String line) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 4) {
        throw new IllegalStateException(
            RESOURCE + ": a line is a theme, a broad and a narrow group and words: " + cells[0]);
      }
      return new GroupLine(cells[0], cells[1], cells[2], ResourceLines.words(cells[3]));
    }
  }

  private WordGroups(List<GroupLine> lines) {
    this.words = new HashTable(lines.stream().mapToInt(line -> line.words().size()).sum());
    this.themes = lines.stream().map(GroupLine::theme).distinct().sorted().toList();
    this.themeOf = new int[lines.size()];
    this.broadOf = new long[lines.size()];
    this.narrowOf = new long[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      GroupLine line = lines.get(i);
      themeOf[i] = Collections.binarySearch(themes, line.theme());
      broadOf[i] = TextHash.of(line.broad());
      narrowOf[i] = TextHash.of(line.narrow());
      names.addAll(List.of(line.theme(), line.broad(), line.narrow()));
      for (String word : line.words()) {
        words.put(TextHash.of(word), i);
      }
    }
  }

  /**
   * The groups of the application.
   *
   * @throws NullPointerException when the build has not made the table
   */
  public static WordGroups bundled() {
    return of(ResourceLines.of(WordGroups.class, RESOURCE));
  }

  /**
   * Reads lines: the name of a theme, of a broad group, of a narrow group, and words in lower case
   * that are in all three, parted by blanks; between the four there are tabulators.
   *
   * @throws IllegalStateException when a line has other than four parts, or two lines share a word
   */
  public static WordGroups of(List<String> lines) {
    return new WordGroups(lines.stream().map(GroupLine::of).toList());
  }

  /** The names of all groups, {@link #UNKNOWN} among them. */
  public Set<String> names() {
    return Set.copyOf(names);
  }

  /** The names of the themes, sorted: {@link #theme} counts in it. */
  public List<String> themes() {
    return themes;
  }

  /** The number of the word's line, {@link HashTable#ABSENT} when it is in none. */
  int of(long word) {
    return words.get(word);
  }

  /** The number of the theme of a line that {@link #of} gave, other than none. */
  int theme(int line) {
    return themeOf[line];
  }

  /** The hash of the name of the broad group of a line that {@link #of} gave. */
  long broad(int line) {
    return line == HashTable.ABSENT ? UNKNOWN_HASH : broadOf[line];
  }

  /** The hash of the name of the narrow group of a line that {@link #of} gave. */
  long narrow(int line) {
    return line == HashTable.ABSENT ? UNKNOWN_HASH : narrowOf[line];
  }
}
