package io.copydesk.extract.learn.noun;

import io.copydesk.extract.learn.BuiltTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the table of nouns. The build runs it when the classes are compiled. */
public final class NounTable {

  /** What the table says of no word: that it was met in no place. */
  private static final String NEVER = text(Map.of());

  private NounTable() {}

  /**
   * Writes the table, unless it is there already, made of the same release of CoreNLP's by the same
   * code.
   *
   * @param args the file, and the release
   */
  public static void main(String[] args) throws IOException {
    BuiltTable.by(
            NounTable.class,
            Path.of(args[0]),
            "# How texts refer to a word by itself, to names that begin with it, and to names that end"
                + " with it, made by the build from the counts of CoreNLP "
                + args[1]
                + ".")
        .makeLines(
            () -> {
              try (Stream<NounCount> counts = NounCount.ofCoreNlp()) {
                return lines(counts);
              }
            });
  }

  /** Lines of words that are used likewise: by themselves, first, and last. */
  static List<String> lines(Stream<NounCount> counts) {
    SortedMap<String, Map<NounCount.WordPlace, NounUse>> uses = new TreeMap<>();
    counts
        .filter(count -> BuiltTable.isWord(count.word()))
        .forEach(
            count ->
                uses.computeIfAbsent(count.word(), word -> new EnumMap<>(NounCount.WordPlace.class))
                    .put(count.place(), count.use()));
    SortedMap<String, String> classes = new TreeMap<>();
    uses.forEach(
        (word, of) -> {
          String text = text(of);
          if (!text.equals(NEVER)) {
            classes.put(word, text);
          }
        });
    return BuiltTable.lines(classes);
  }

  private static String text(Map<NounCount.WordPlace, NounUse> uses) {
    return Arrays.stream(NounCount.WordPlace.values())
        .map(place -> uses.getOrDefault(place, NounUse.NONE).text())
        .collect(Collectors.joining("\t"));
  }
}
