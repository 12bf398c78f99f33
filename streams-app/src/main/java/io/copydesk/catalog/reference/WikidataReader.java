package io.copydesk.catalog.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.place.Countries;
import io.copydesk.table.CsvRows;
import io.copydesk.table.CsvRows.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A download of Wikidata's query service, CSV or JSON (a list of flat objects), of companies:
 * {@code item}, {@code itemLabel}, {@code altLabels} (separated by "|"), {@code ticker}, {@code
 * exchange} (a MIC or a usual name), {@code country} (a code or a name). Rows of one item that
 * follow each other become one entity, "company:q95".
 *
 * <p>Or of people: rows with a {@code positionLabel} ("President of Albania") are offices; {@code
 * jurisdiction} or {@code organization} say of what, {@code start} and {@code end} since and until
 * when (a date, a time or a year), {@code country} the person's; {@code officeholder}, {@code
 * officeholderLabel}, {@code start_year} and {@code end_year} are other names for them. Rows of one
 * person become one entity, "person:q316901", wherever they stand. A full name of two words is
 * ambiguous: who else bears it is not in the file.
 */
public final class WikidataReader implements ReferenceReader {

  private final Countries countries;
  private final Exchanges exchanges;

  /** Reads the names of these countries and exchanges. */
  public WikidataReader(Countries countries, Exchanges exchanges) {
    this.countries = countries;
    this.exchanges = exchanges;
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public ImportReport read(Reader input, Consumer<ReferenceEntity> sink) throws IOException {
    BufferedReader buffered = new BufferedReader(input);
    Rows rows = new Rows(new EntityIntake(sink), countries, exchanges);
    if (opensJson(buffered)) {
      readJson(buffered, rows);
    } else {
      CsvRows.read(buffered, List.of(), rows::take);
    }
    rows.finish();
    return rows.intake.tally().report();
  }

  /** Leaves blank lines at the beginning behind, as the formats are told apart without them. */
  private static boolean opensJson(BufferedReader input) throws IOException {
    int first;
    do {
      input.mark(1);
      first = input.read();
    } while (Character.isWhitespace(first));
    input.reset();
    return first == '[';
  }

  private static void readJson(Reader input, Rows rows) throws IOException {
    try (var items = JSON.readerFor(JsonNode.class).<JsonNode>readValues(input)) {
      while (items.hasNextValue()) {
        Map<String, String> cells = new HashMap<>();
        for (Map.Entry<String, JsonNode> cell : items.nextValue().properties()) {
          if (!cell.getValue().isNull()) {
            cells.put(cell.getKey(), cell.getValue().asText());
          }
        }
        rows.take(new Row(cells));
      }
    } catch (JsonProcessingException e) {
      throw new IOException("not a list of JSON objects: " + e.getMessage(), e);
    }
  }

  /** Puts the rows of one item together. */
  private static final class Rows {

    private final EntityIntake intake;
    private final WikidataCells cells;
    private final Exchanges exchanges;
    private final WikidataPeople people;
    private String item = "";
    private @Nullable EntityDraft draft;

    Rows(EntityIntake intake, Countries countries, Exchanges exchanges) {
      this.intake = intake;
      this.cells = new WikidataCells(countries);
      this.exchanges = exchanges;
      this.people = new WikidataPeople(cells);
    }

    void take(Row row) {
      intake.tally().row();
      String written = row.first("item", "officeholder");
      String qid = WikidataCells.item(written);
      String label = row.first("itemLabel", "officeholderLabel");
      if (qid == null) {
        intake.tally().skipped(SkipReason.NO_ID, written);
      } else if (label.isEmpty() || label.equals(qid)) {
        intake.tally().skipped(SkipReason.NO_NAME, qid);
      } else if (WikidataPeople.isPerson(row)) {
        people.take(intake.tally().rows(), qid, label, row);
      } else {
        add(qid, label, row);
      }
    }

    void finish() {
      flush();
      people.flush(intake);
    }

    private void flush() {
      if (draft != null) {
        intake.offer(draft);
        draft = null;
      }
    }

    private void add(String qid, String label, Row row) {
      EntityDraft current = draft;
      if (current == null || !item.equals(qid)) {
        flush();
        item = qid;
        current =
            new EntityDraft(
                    intake.tally().rows(),
                    "company:" + qid.toLowerCase(Locale.ROOT),
                    EntityType.COMPANY,
                    label)
                .identified("QID", qid)
                .in(cells.country(row.get("country")));
        draft = current;
      }
      WikidataCells.otherNames(row).forEach(current::alsoNamed);
      String mic = exchanges.mic(row.get("exchange"));
      if (mic != null) {
        current.listed(row.get("ticker"), mic);
      }
    }
  }
}
