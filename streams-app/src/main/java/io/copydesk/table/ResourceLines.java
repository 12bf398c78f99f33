package io.copydesk.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

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
