package io.copydesk.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
    read(owner, resource, lines::add);
    return lines;
  }

  /**
   * Reads the lines of a table that lies beside a class, in their order.
   *
   * @param reader what takes a line in; what it throws is told together with the line
   * @throws NullPointerException when there is no such file
   * @throws IllegalStateException when a line has no colon or the reader refuses it; it says which
   *     line of which table
   */
  public static void read(Class<?> owner, String resource, Consumer<NamedLine> reader) {
    ResourceLines.read(owner, resource, line -> reader.accept(of(line)));
  }

  private static NamedLine of(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("no name before a colon");
    }
    return new NamedLine(line.substring(0, colon).strip(), line.substring(colon + 1));
  }
}
