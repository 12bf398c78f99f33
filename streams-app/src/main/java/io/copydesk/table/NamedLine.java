package io.copydesk.table;

import java.util.ArrayList;
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
    List<NamedLine> lines = new ArrayList<>();
    ResourceLines.read(owner, resource, line -> lines.add(of(line)));
    return lines;
  }

  private static NamedLine of(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("no name before a colon");
    }
    return new NamedLine(line.substring(0, colon).strip(), line.substring(colon + 1));
  }
}
