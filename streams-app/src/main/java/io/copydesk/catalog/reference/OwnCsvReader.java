package io.copydesk.catalog.reference;

import io.copydesk.events.Alias;
import io.copydesk.events.EntityType;
import io.copydesk.events.Office;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import io.copydesk.table.CellParts;
import io.copydesk.table.CsvRows;
import io.copydesk.table.CsvRows.Row;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The project's own CSV, the form of the bundled catalog. Columns: {@code id} ("company:alibaba":
 * the part before the colon is the type), {@code name}; and where there is something to say {@code
 * aliases} (separated by "|", a "?" at the end marks an ambiguous one), {@code tickers}
 * ("XNYS:BABA", separated by "|", the primary one first), {@code country} or {@code jurisdiction},
 * {@code kind}, {@code isin}, {@code successor}, {@code offices} (of people, separated by "|"; each
 * is "role@organisation's id@jurisdiction@from@to", of which empty parts at the end may be left
 * out: "finance minister@@DE@2021-12-08"). Lines that begin with "#" are comments. A row with
 * something in another column is refused, unless the import asks for it to be left out.
 *
 * <p>Abbreviations in capitals and ambiguous names are case-sensitive.
 */
public final class OwnCsvReader implements ReferenceReader {

  private static final String ID = "id";
  private static final String NAME = "name";
  private static final String ALIASES = "aliases";
  private static final String TICKERS = "tickers";
  private static final String COUNTRY = "country";
  private static final String JURISDICTION = "jurisdiction";
  private static final String KIND = "kind";
  private static final String ISIN = "isin";
  private static final String SUCCESSOR = "successor";
  private static final String OFFICES = "offices";

  /** The columns that a file has to have. */
  public static final List<String> REQUIRED = List.of(ID, NAME);

  private static final List<String> COLUMNS =
      List.of(ID, NAME, ALIASES, TICKERS, COUNTRY, JURISDICTION, KIND, ISIN, SUCCESSOR, OFFICES);

  private static final char AT = '@';

  private final UnknownFields unknown;

  OwnCsvReader(UnknownFields unknown) {
    this.unknown = unknown;
  }

  @Override
  public ImportReport read(Reader input, Consumer<ReferenceEntity> sink) throws IOException {
    EntityIntake intake = new EntityIntake(sink);
    CsvRows.read(input, REQUIRED, row -> take(row, intake));
    return intake.tally().report();
  }

  private void take(Row row, EntityIntake intake) {
    intake.tally().row();
    String id = row.get(ID);
    if (id.isEmpty()) {
      intake.tally().skipped(SkipReason.NO_ID, row.get(NAME));
    } else if (row.get(NAME).isEmpty()) {
      intake.tally().skipped(SkipReason.NO_NAME, id);
    } else {
      try {
        refuseOrLeaveOut(row, intake.tally());
        intake.offer(entity(row));
      } catch (UnknownFieldException e) {
        intake.tally().skipped(SkipReason.UNKNOWN_FIELD, id + ": " + e.getMessage());
      } catch (IllegalArgumentException e) {
        intake.tally().skipped(SkipReason.INVALID, id + ": " + e.getMessage());
      }
    }
  }

  /** What stands in a column of another name must not be lost in silence. */
  private void refuseOrLeaveOut(Row row, Tally tally) {
    for (String column : row.cells().keySet()) {
      if (!COLUMNS.contains(column) && !row.get(column).isEmpty()) {
        switch (unknown) {
          case REFUSED -> throw EntryWords.noSuch("column", column, column, COLUMNS);
          case LEFT_OUT -> tally.leftOut(column);
        }
      }
    }
  }

  /**
   * The entity that a row describes, which {@link EntryCheck} may yet find something wrong with.
   *
   * @throws IllegalArgumentException when a cell is not of the form above
   */
  public static ReferenceEntity entity(Row row) {
    String id = row.get(ID);
    EntityType type = EntryWords.typeOfId(id);
    String country = country(row);
    String kind = row.get(KIND);
    String isin = row.get(ISIN);
    String successor = row.get(SUCCESSOR);
    return new ReferenceEntity(
        id,
        type,
        row.get(NAME),
        aliases(type, row.list(ALIASES)),
        kind.isEmpty() ? null : EntryWords.kind(kind),
        country.isEmpty() ? null : country,
        tickers(row.list(TICKERS)),
        isin.isEmpty() ? Map.of() : Map.of("ISIN", isin),
        successor.isEmpty() ? null : successor,
        offices(row.list(OFFICES)));
  }

  /** What stands in one of two columns, since either name is taken for the same. */
  private static String country(Row row) {
    String country = row.first(COUNTRY, JURISDICTION);
    if (!row.get(JURISDICTION).isEmpty() && !country.equals(row.get(JURISDICTION))) {
      throw new IllegalArgumentException("country: is another than the jurisdiction of the row");
    }
    return country;
  }

  private static List<Alias> aliases(EntityType type, List<String> cell) {
    List<Alias> aliases = new ArrayList<>();
    for (String written : cell) {
      boolean ambiguous = written.endsWith("?");
      String text = ambiguous ? written.substring(0, written.length() - 1).strip() : written;
      aliases.add(new Alias(text, AliasCase.isSensitive(text, ambiguous, type), ambiguous));
    }
    return aliases;
  }

  private static List<Ticker> tickers(List<String> cell) {
    List<Ticker> tickers = new ArrayList<>();
    for (String written : cell) {
      int colon = written.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("tickers: without an exchange: " + written);
      }
      tickers.add(
          new Ticker(written.substring(colon + 1).strip(), written.substring(0, colon).strip()));
    }
    return tickers;
  }

  private static List<Office> offices(List<String> cell) {
    List<Office> offices = new ArrayList<>();
    for (String written : cell) {
      List<String> parts = CellParts.of(written, AT);
      if (parts.size() > 5) {
        throw new IllegalArgumentException("offices: one of more than five parts: " + written);
      }
      offices.add(
          new Office(
              parts.getFirst(), part(parts, 1), part(parts, 2), part(parts, 3), part(parts, 4)));
    }
    return offices;
  }

  private static @Nullable String part(List<String> parts, int index) {
    return index >= parts.size() || parts.get(index).isEmpty() ? null : parts.get(index);
  }
}
