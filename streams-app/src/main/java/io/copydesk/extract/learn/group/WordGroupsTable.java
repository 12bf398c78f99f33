package io.copydesk.extract.learn.group;

import io.copydesk.extract.learn.BuiltTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Makes the table of word groups. The build runs it when the classes are compiled. */
public final class WordGroupsTable {

  /** Numbers of groups, chosen by hand. */
  private static final int THEMES = 64;

  private static final int BROAD = 256;

  private static final int NARROW = 1500;

  private static final int NONE = -1;

  private WordGroupsTable() {}

  /**
   * Writes the table, unless it is there already, made of the same release of CoreNLP's by the same
   * code.
   *
   * @param args the file, and the release
   */
  public static void main(String[] args) throws IOException {
    BuiltTable.by(
            WordGroupsTable.class,
            Path.of(args[0]),
            "# Words that texts use side by side, made by the build from the word vectors of"
                + " CoreNLP "
                + args[1]
                + ": "
                + THEMES
                + " themes, "
                + BROAD
                + " broad groups, "
                + NARROW
                + " narrow ones.")
        .makeLines(() -> lines(WordVectors.ofCoreNlp(), THEMES, BROAD, NARROW));
  }

  /**
   * Lines of words that share all three groups, sorted: the names of their theme, of their broad
   * and of their narrow group, and the words.
   */
  static List<String> lines(WordVectors vectors, int themeCount, int broadCount, int narrowCount) {
    List<String> themes = groups(vectors, themeCount);
    List<String> broad = groups(vectors, broadCount);
    List<String> narrow = groups(vectors, narrowCount);
    SortedMap<String, String> classes = new TreeMap<>();
    for (int word = 0; word < vectors.words().size(); word++) {
      classes.put(
          vectors.words().get(word),
          String.join("\t", themes.get(word), broad.get(word), narrow.get(word)));
    }
    return BuiltTable.lines(classes);
  }

  /** The name of each word's group: the word that is nearest to the centre of the group. */
  private static List<String> groups(WordVectors vectors, int count) {
    Clusters clusters = Clusters.of(vectors.directions(), count);
    int[] named = new int[count];
    Arrays.fill(named, NONE);
    for (int word = 0; word < vectors.words().size(); word++) {
      int group = clusters.of(word);
      if (named[group] == NONE || clusters.nearness(word) > clusters.nearness(named[group])) {
        named[group] = word;
      }
    }
    return IntStream.range(0, vectors.words().size())
        .mapToObj(word -> vectors.words().get(named[clusters.of(word)]))
        .toList();
  }
}
