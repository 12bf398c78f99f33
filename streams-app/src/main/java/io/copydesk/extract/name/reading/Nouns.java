package io.copydesk.extract.name.reading;

import io.copydesk.extract.lexicon.HashTable;
import io.copydesk.table.ResourceLines;
import java.util.List;
import java.util.Set;

/**
 * How texts refer to words: whether "buhari" is mostly "he" and "glencore" mostly "it", and how
 * often they were met. So a name that no example has shows what it is. The table is made by the
 * build from counts that CoreNLP's models contain. Immutable, thread-safe.
 */
public final class Nouns {

  private static final String RESOURCE = "nouns.txt";
  private static final String UNMET = "-";
  private static final Uses UNMET_USES =
      new Uses(TextHash.of(UNMET), TextHash.of(UNMET), TextHash.of(UNMET));

  /** The sorts of classes, by their place in a line. */
  private static final int SORTS = 3;

  private final WordLines words;
  private final long[] alone;
  private final long[] first;
  private final long[] last;

  private Nouns(List<String> lines) {
    this.words = new WordLines(RESOURCE, SORTS, lines);
    this.alone = words.hashes(0);
    this.first = words.hashes(1);
    this.last = words.hashes(2);
  }

  /**
   * The nouns of the application.
   *
   * @throws NullPointerException when the build has not made the table
   */
  public static Nouns bundled() {
    return of(ResourceLines.of(Nouns.class, RESOURCE));
  }

  /**
   * Reads lines: the classes of words by themselves, of names of several words that begin with
   * them, and of those that end with them; then the words in lower case, parted by blanks. Between
   * the four there are tabulators.
   *
   * @throws IllegalStateException when a line has other than four parts, or two lines share a word
   */
  public static Nouns of(List<String> lines) {
    return new Nouns(lines);
  }

  /** The names of all classes. */
  public Set<String> names() {
    return words.names(UNMET);
  }

  /**
   * The classes of a word, by the hash of its lower case. Looked up at once, since a look-up mostly
   * waits for memory.
   */
  public Uses of(long word) {
    int line = words.of(word);
    return line == HashTable.ABSENT ? UNMET_USES : new Uses(alone[line], first[line], last[line]);
  }

  /**
   * The hashes of the names of a word's classes.
   *
   * @param alone of the word by itself
   * @param first of names of two or more words that begin with it
   * @param last of names of two or more words that end with it
   */
  public record Uses(long alone, long first, long last) {}
}
