package io.copydesk.extract.name.reading;

import io.copydesk.extract.lexicon.HashTable;
import io.copydesk.table.ResourceLines;
import java.util.Collections;
import java.util.HashSet;
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
  private static final long UNKNOWN_HASH = TextHash.of(UNKNOWN);

  private final HashTable words;
  private final Set<String> names = new HashSet<>(Set.of(UNKNOWN));
  private final List<String> themes;
  private final int[] themeOf;
  private final long[] broadOf;
  private final long[] narrowOf;

  /**
   * A line of the table. The words of all lines are 100,000, so they are hashed where they stand.
   *
   * @param words where they begin in the text
   */
  private record GroupLine(String theme, String broad, String narrow, String text, int words) {

    static GroupLine of(String line) {
      int broad = after('\t', line, 0);
      int narrow = after('\t', line, broad);
      int words = after('\t', line, narrow);
      if (words == line.length() || after('\t', line, words) < line.length()) {
        throw new IllegalStateException(
            RESOURCE + ": a line is a theme, a broad and a narrow group and words: " + line);
      }
      return new GroupLine(
          line.substring(0, broad - 1),
          line.substring(broad, narrow - 1),
          line.substring(narrow, words - 1),
          line,
          words);
    }

    /** Where the text behind the next mark begins; the line's length when there is no mark. */
    static int after(char mark, String line, int from) {
      int at = line.indexOf(mark, from);
      return at < 0 ? line.length() : at + 1;
    }

    int count() {
      return 1 + (int) text.chars().skip(words).filter(c -> c == ' ').count();
    }

    void enter(HashTable table, int number) {
      int end;
      for (int from = words; from < text.length(); from = end + 1) {
        int blank = text.indexOf(' ', from);
        end = blank < 0 ? text.length() : blank;
        table.put(TextHash.of(text, from, end), number);
      }
    }
  }

  private WordGroups(List<GroupLine> lines) {
    this.words = new HashTable(lines.stream().mapToInt(GroupLine::count).sum());
    this.themes = lines.stream().map(GroupLine::theme).distinct().sorted().toList();
    this.themeOf = new int[lines.size()];
    this.broadOf = new long[lines.size()];
    this.narrowOf = new long[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      GroupLine line = lines.get(i);
      themeOf[i] = Collections.binarySearch(themes, line.theme());
      broadOf[i] = TextHash.of(line.broad());
      narrowOf[i] = TextHash.of(line.narrow());
      names.add(line.theme());
      names.add(line.broad());
      names.add(line.narrow());
      line.enter(words, i);
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
