package io.copydesk.extract.name.reading;

import io.copydesk.extract.lexicon.HashTable;
import io.copydesk.table.ResourceLines;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Groups of words that texts use side by side, as "toyota", "honda" and "carmaker", so that what
 * was learnt of one word holds for words that no example has. They say what a text is about and
 * where a name comes from, while {@link ReadSentence#cluster} says which part a word takes in a
 * sentence. Each word is in a narrow group, in a broad one, and in the widest, a theme. The table
 * is made by the build from word vectors that CoreNLP's models contain. Immutable, thread-safe.
 */
public final class WordGroups {

  /** The name of the group of all words that the table does not have. */
  public static final String UNKNOWN = "?";

  private static final String RESOURCE = "word-groups.txt";

  /** The sorts of groups, by their place in a line. */
  private static final int SORTS = 3;

  private static final long UNKNOWN_HASH = TextHash.of(UNKNOWN);

  private final WordLines words;
  private final List<String> themes;
  private final int[] themeOf;
  private final long[] broadOf;
  private final long[] narrowOf;

  private WordGroups(List<String> lines) {
    this.words = new WordLines(RESOURCE, SORTS, lines);
    List<String> themeNames = words.classes(0);
    this.themes = themeNames.stream().distinct().sorted().toList();
    this.themeOf =
        themeNames.stream().mapToInt(name -> Collections.binarySearch(themes, name)).toArray();
    this.broadOf = words.hashes(1);
    this.narrowOf = words.hashes(2);
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
    return new WordGroups(lines);
  }

  /** The names of all groups, {@link #UNKNOWN} among them. */
  public Set<String> names() {
    return words.names(UNKNOWN);
  }

  /** The names of the themes, sorted: {@link #theme} counts in it. */
  public List<String> themes() {
    return themes;
  }

  /** The number of the word's line, {@link HashTable#ABSENT} when it is in none. */
  int of(long word) {
    return words.of(word);
  }

  /** The number of the theme of a line that {@link #of} gave, other than none. */
  int theme(int line) {
    return themeOf[line];
  }

  /**
   * The same for many words together, so that their memory accesses overlap.
   *
   * @param lines where the number of each word's line is put
   */
  void find(long[] hashes, int[] lines) {
    words.find(hashes, lines);
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
