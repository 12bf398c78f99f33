package io.copydesk.catalog.reference;

import io.copydesk.catalog.name.NamePieces;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import io.copydesk.table.CsvRows;
import io.copydesk.table.CsvRows.Row;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * FinanceDatabase's equities CSV: {@code symbol} ("0001.HK"), {@code name}, {@code mic}, {@code
 * country}, {@code isin}, {@code delisted}. Without a MIC the listing is left out: the exchange
 * codes of the file are a vendor's. Delisted equities are skipped. The listings of one ISIN and
 * name become one entity, wherever they stand, so that equities with one are held until the end.
 */
public final class FinanceDatabaseReader implements ReferenceReader {

  private final Countries countries;
  private final Exchanges exchanges;

  /** Reads the names of these countries, and the symbols of these exchanges. */
  public FinanceDatabaseReader(Countries countries, Exchanges exchanges) {
    this.countries = countries;
    this.exchanges = exchanges;
  }

  @Override
  public ImportReport read(Reader input, Consumer<ReferenceEntity> sink) throws IOException {
    EntityIntake intake = new EntityIntake(sink);
    Map<String, EntityDraft> byIsin = new LinkedHashMap<>();
    CsvRows.read(input, List.of("symbol", "name"), row -> take(row, byIsin, intake));
    byIsin.values().forEach(intake::offer);
    return intake.tally().report();
  }

  private void take(Row row, Map<String, EntityDraft> byIsin, EntityIntake intake) {
    intake.tally().row();
    long number = intake.tally().rows();
    String symbol = row.get("symbol");
    if (symbol.isEmpty()) {
      intake.tally().skipped(SkipReason.NO_ID, row.get("name"));
    } else if (row.get("name").isEmpty()) {
      intake.tally().skipped(SkipReason.NO_NAME, symbol);
    } else if (row.get("delisted").equalsIgnoreCase("true")) {
      intake.tally().skipped(SkipReason.INACTIVE, symbol);
    } else if (row.get("isin").isEmpty()) {
      intake.offer(listed(draft(number, symbol, row), symbol, row));
    } else {
      // The file has ISINs that it gives to another company too, whose listing would be wrong.
      String key = row.get("isin") + " " + NamePieces.folded(row.get("name"));
      listed(byIsin.computeIfAbsent(key, k -> draft(number, symbol, row)), symbol, row);
    }
  }

  private EntityDraft draft(long number, String symbol, Row row) {
    String isin = row.get("isin");
    String id = id(symbol, row.get("mic"), isin);
    return new EntityDraft(number, id, EntityType.COMPANY, row.get("name"))
        .in(country(row.get("country")))
        .identified("ISIN", isin)
        .identified("FIGI", row.get("figi"));
  }

  private EntityDraft listed(EntityDraft draft, String symbol, Row row) {
    String mic = row.get("mic");
    return mic.isEmpty() ? draft : draft.listed(withoutSuffix(symbol, mic), mic);
  }

  /**
   * By the ISIN, else by the listing, as the bundled companies that are known from one alone. Never
   * the bare symbol, which is the id of other companies: HP Inc is not what New York lists as HP.
   */
  private String id(String symbol, String mic, String isin) {
    if (!isin.isEmpty()) {
      return id("isin", isin);
    }
    return mic.isEmpty() ? id("symbol", symbol) : id(mic, withoutSuffix(symbol, mic));
  }

  private static String id(String register, String number) {
    return "company:" + (register + "-" + number).toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /**
   * "0001.HK" is the exchange's "0001", and "VOD.L" London's "VOD". One letter behind a dot is a
   * share class unless it stands for that very exchange: "BRK.B" is not to be cut.
   */
  private String withoutSuffix(String symbol, String mic) {
    int dot = symbol.lastIndexOf('.');
    String suffix = symbol.substring(dot + 1);
    boolean ofExchange = suffix.length() > 1 || mic.equals(exchanges.bySuffix(suffix));
    return dot > 0 && ofExchange ? symbol.substring(0, dot) : symbol;
  }

  private @Nullable String country(String name) {
    Country country = name.isEmpty() ? null : countries.byName(name);
    return country == null ? null : country.code();
  }
}
