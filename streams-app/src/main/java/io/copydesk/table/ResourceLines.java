package io.copydesk.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The lines of a text table among the resources, without comments and empty lines. */
public final class ResourceLines {

  private ResourceLines() {}

  /**
   * Reads a table that lies beside a class.
   *
   * @param owner the class in whose package's folder the table lies
   * @param resource the file's name
   * @throws NullPointerException when there is no such file
   */
  public static List<String> of(Class<?> owner, String resource) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table that lies beside a class, line by line.
   *
   * @param reader what takes a line in; what it throws is told together with the line
   * @throws NullPointerException when there is no such file
   * @throws IllegalStateException when the reader refuses a line; it says which line of which table
   */
  public static void read(Class<?> owner, String resource, Consumer<String> reader) {
    for (String line : of(owner, resource)) {
      try {
        reader.accept(line);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        String table = resource + " beside " + owner.getName();
        throw new IllegalStateException(
            table + ": the line \"" + line + "\" cannot be read: " + e.getMessage(), e);
      }
    }
  }

  /**
   * The cells of a line, parted by "|", without blanks around them.
   *
   * @param atLeast how many there have to be
   * @throws IllegalArgumentException when there are fewer
   */
  public static List<String> cells(String line, int atLeast) {
    List<String> cells = List.copyOf(CellParts.of(line, CellParts.BAR));
    if (cells.size() < atLeast) {
      throw new IllegalArgumentException(
          "it needs " + atLeast + " cells separated by |, and has " + cells.size());
    }
    return cells;
  }

  /**
   * The words of a table that has nothing else, in their order.
   *
   * @throws NullPointerException when there is no such file
   */
  public static List<String> wordsOf(Class<?> owner, String resource) {
    return of(owner, resource).stream().flatMap(line -> words(line).stream()).toList();
  }

  /** The words of a table's cell, parted by blanks. */
  public static List<String> words(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.trim().split(" +", -1));
  }
}
