package io.copydesk.extract.bank;

import io.copydesk.extract.lexicon.ResourceLines;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The one table of central banks and of what they are called. Immutable, thread-safe. */
public final class CentralBankTable {

  /**
   * The file's name. Its format is that of the catalog's files, since the catalog reads it as well.
   */
  public static final String RESOURCE = "central-banks.csv";

  private static final String HEADER = "id,name,aliases,kind,jurisdiction";

  private final Set<String> names = new HashSet<>();

  /** Reads the table that is part of the application. */
  public CentralBankTable() {
    List<String> lines = ResourceLines.of(CentralBankTable.class, RESOURCE);
    if (!lines.getFirst().equals(HEADER)) {
      throw new IllegalStateException(RESOURCE + " does not begin with " + HEADER);
    }
    lines.stream()
        .skip(1)
        .flatMap(CentralBankTable::names)
        .map(CentralBankTable::folded)
        .forEach(names::add);
  }

  /**
   * Whether these words are a central bank's name or abbreviation, in any case, with or without
   * "the".
   */
  public boolean isName(String words) {
    return names.contains(folded(words));
  }

  /** "Bank of the Netherlands" as "bank of netherlands". */
  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replace(" the ", " ");
  }

  /** The name and the aliases of a row; the "?" that marks an ambiguous alias is left out. */
  private static Stream<String> names(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != 5) {
      throw new IllegalStateException(RESOURCE + " needs five columns: " + line);
    }
    Stream<String> aliases =
        cells[2].isEmpty() ? Stream.empty() : Arrays.stream(cells[2].split("\\|", -1));
    return Stream.concat(Stream.of(cells[1]), aliases)
        .map(name -> name.endsWith("?") ? name.substring(0, name.length() - 1) : name);
  }
}
