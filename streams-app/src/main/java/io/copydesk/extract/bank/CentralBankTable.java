package io.copydesk.extract.bank;

import io.copydesk.table.CsvRows;
import io.copydesk.table.CsvRows.Row;
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

  private static final CentralBankTable BUNDLED = new CentralBankTable();

  private final Set<String> names = new HashSet<>();

  private CentralBankTable() {
    CsvRows.read(
        CentralBankTable.class,
        RESOURCE,
        List.of("name", "aliases"),
        row -> names(row).map(CentralBankTable::folded).forEach(names::add));
  }

  /** The table that is part of the application. */
  public static CentralBankTable bundled() {
    return BUNDLED;
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
  private static Stream<String> names(Row row) {
    return Stream.concat(Stream.of(row.get("name")), row.list("aliases").stream())
        .map(name -> name.endsWith("?") ? name.substring(0, name.length() - 1) : name);
  }
}
