package io.copydesk.extract.learn.group;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
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
   * Writes the table, unless it is there already, made of the same release of CoreNLP's.
   *
   * @param args the file, and the release
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    String header = header(args[1]);
    if (isThere(file, header)) {
      return;
    }
    List<String> lines = new ArrayList<>(List.of(header));
    lines.addAll(lines(WordVectors.ofCoreNlp(), THEMES, BROAD, NARROW));
    Files.createDirectories(file.toAbsolutePath().getParent());
    // Written whole or not at all: a build that is stopped here must not leave half a table.
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.write(part, lines);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The first line, which says what the table was made of. */
  static String header(String release) {
    return "# Words that texts use side by side, made by the build from the word vectors of CoreNLP "
        + release
        + ": "
        + THEMES
        + " themes, "
        + BROAD
        + " broad groups, "
        + NARROW
        + " narrow ones.";
  }

  /** Whether the file is a table that begins so. */
  static boolean isThere(Path file, String header) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    try (var lines = Files.lines(file)) {
      return lines.findFirst().filter(header::equals).isPresent();
    }
  }

  /**
   * Lines of words that share all three groups, sorted: the names of their theme, of their broad
   * and of their narrow group, and the words.
   */
  static List<String> lines(WordVectors vectors, int themeCount, int broadCount, int narrowCount) {
    List<String> themes = groups(vectors, themeCount);
    List<String> broad = groups(vectors, broadCount);
    List<String> narrow = groups(vectors, narrowCount);
    Map<String, StringJoiner> lines = new TreeMap<>();
    for (int word = 0; word < vectors.words().size(); word++) {
      String groups = String.join("\t", themes.get(word), broad.get(word), narrow.get(word));
      lines
          .computeIfAbsent(groups, of -> new StringJoiner(" ", of + "\t", ""))
          .add(vectors.words().get(word));
    }
    return lines.values().stream().map(StringJoiner::toString).toList();
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
