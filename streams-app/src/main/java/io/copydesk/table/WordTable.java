package io.copydesk.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A table of classes of words that lies beside a class. A line: the name of a class, a colon, and
 * its words parted by blanks; several lines may have one name. Immutable, thread-safe.
 */
public final class WordTable {

  private final String resource;
  private final Map<String, List<String>> cells = new LinkedHashMap<>();

  private WordTable(Class<?> owner, String resource) {
    this.resource = resource;
    for (NamedLine line : NamedLine.allOf(owner, resource)) {
      cells.computeIfAbsent(line.name(), name -> new ArrayList<>()).add(line.rest());
    }
  }

  /**
   * Reads the table.
   *
   * @param owner the class in whose package's folder it lies
   * @throws NullPointerException when there is no such file
   */
  public static WordTable of(Class<?> owner, String resource) {
    return new WordTable(owner, resource);
  }

  /** The names of the classes, in the table's order. */
  public List<String> names() {
    return List.copyOf(cells.keySet());
  }

  /**
   * The words of a class, as {@link Vocabulary#words} has them.
   *
   * @throws IllegalArgumentException when the table has no such class, or has it with a word twice
   */
  public Set<String> words(String name) {
    return all(name, ResourceLines::words);
  }

  /**
   * The phrases of a class that parts them by a mark, since they are of several words.
   *
   * @param mark for example a comma
   * @throws IllegalArgumentException when the table has no such class, or has it with a phrase
   *     twice
   */
  public Set<String> phrases(String name, char mark) {
    String end = "\\s*[" + mark + "]\\s*";
    return all(name, cell -> Arrays.asList(cell.strip().split(end, -1)));
  }

  private Set<String> all(String name, Function<String, List<String>> parts) {
    List<String> of = cells.get(name);
    if (of == null) {
      throw new IllegalArgumentException(resource + " has no \"" + name + "\"");
    }
    Set<String> words = new HashSet<>();
    for (String cell : of) {
      for (String word : parts.apply(cell)) {
        if (!words.add(word)) {
          throw new IllegalArgumentException(
              resource + " has \"" + word + "\" twice in \"" + name + "\"");
        }
      }
    }
    return WordSet.of(words);
  }
}
