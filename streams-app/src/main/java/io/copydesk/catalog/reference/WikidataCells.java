package io.copydesk.catalog.reference;

import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import io.copydesk.table.CsvRows.Row;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells that a Wikidata download of companies and one of people have in common.
 *
 * @param countries whose names may stand in place of codes
 */
record WikidataCells(Countries countries) {

  private static final Pattern ITEM = Pattern.compile(".*\\b(Q[0-9]+)$");

  /** The item that an address or an id is of: "Q95"; null when it is of none. */
  static @Nullable String item(String cell) {
    Matcher item = ITEM.matcher(cell);
    return item.matches() ? item.group(1) : null;
  }

  /** What the item is also called. */
  static List<String> otherNames(Row row) {
    return List.of(row.first("altLabels", "itemAltLabel").split("\\|", -1));
  }

  /** The code of a country that is written as a code or by name; null when it is none. */
  @Nullable String country(String cell) {
    String code = cell.toUpperCase(Locale.ROOT);
    if (EntryCheck.isJurisdiction(code)) {
      return code;
    }
    Country country = cell.isEmpty() ? null : countries.byName(cell);
    return country == null ? null : country.code();
  }
}
