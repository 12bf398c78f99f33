package io.copydesk.table;

import java.util.List;

/**
 * A line of a table: a name, a colon, and what belongs to the name.
 *
 * @param name without blanks around it
 * @param rest all behind the first colon
 */
public record NamedLine(String name, String rest) {

  /**
   * The lines of a table that lies beside a class, in their order.
   *
   * @param owner the class in whose package's folder the table lies
   * @throws NullPointerException when there is no such file
   * @throws IllegalStateException when a line has no colon; it says which line of which table
   */
  public static List<NamedLine> allOf(Class<?> owner, String resource) {
    return ResourceLines.of(owner, resource).stream()
        .map(line -> of(line, resource + " beside " + owner.getName()))
        .toList();
  }

  private static NamedLine of(String line, String table) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalStateException(table + ": no name before a colon: " + line);
    }
    return new NamedLine(line.substring(0, colon).strip(), line.substring(colon + 1));
  }
}
