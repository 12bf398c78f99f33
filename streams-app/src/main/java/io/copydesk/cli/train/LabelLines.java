package io.copydesk.cli.train;

import io.copydesk.cli.console.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads what is said of articles whose text is kept elsewhere: lines whose columns are apart by
 * tabulators; what begins with "#" is a comment. Stateless, thread-safe.
 */
final class LabelLines {

  private LabelLines() {}

  /**
   * Hands on the columns of each line.
   *
   * @param needed what a line has to say, for who wrote it
   * @param reader throws {@link IllegalArgumentException} for a line that does not
   * @throws CommandFailure naming the file and the line
   */
  static void read(Path file, int columns, String needed, Consumer<String[]> reader) {
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          reader.accept(columns(line, columns));
        } catch (IllegalArgumentException e) {
          throw CommandFailure.failed(
              "%s, line %d: %s; %s are needed, apart by tabulators"
                  .formatted(file, number, e.getMessage(), needed),
              e);
        }
      }
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw CommandFailure.failed("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static String[] columns(String line, int wanted) {
    String[] columns = line.split("\t", -1);
    if (columns.length != wanted) {
      throw new IllegalArgumentException(columns.length + " columns");
    }
    return columns;
  }
}
