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
  private static final long UNMET_HASH = TextHash.of(UNMET);

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

  /** The hash of the class of a word by itself, by the hash of its lower case. */
  public long alone(long word) {
    return of(word, alone);
  }

  /** The hash of the class of names of two or more words that begin with a word. */
  public long first(long word) {
    return of(word, first);
  }

  /** The hash of the class of names of two or more words that end with a word. */
  public long last(long word) {
    return of(word, last);
  }

  private long of(long word, long[] classes) {
    int line = words.of(word);
    return line == HashTable.ABSENT ? UNMET_HASH : classes[line];
  }
}
