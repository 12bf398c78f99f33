package io.copydesk.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rows of all faults, as Markdown. */
final class FaultTable {

  private static final String LEGEND =
      """
      Duplicates and lost count every record downstream: enriched articles, entities, figures and dead
      letters, read committed. Dead-lettered: found, with their bytes, of those posted. Recovery: from
      the fault until a reader of committed records has seen, in every partition of the enriched
      articles, one that was written after the fault; the longest where the fault is repeated. It
      contains the outage itself and the start of what was started again.
      """;

  private final List<Row> rows = new ArrayList<>();

  void add(Row row) {
    rows.add(row);
  }

  /** Prints it, and writes it into a file. */
  void publish(Path file) throws IOException {
    StringBuilder text = new StringBuilder(Row.HEADER).append('\n');
    text.append("|---|---|---|---|---|---|---|\n");
    rows.forEach(row -> text.append(row).append('\n'));
    text.append('\n').append(LEGEND);
    System.out.println(text);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
