package io.copydesk.catalog.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.copydesk.events.Alias;
import io.copydesk.events.Office;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The project's own JSON lines: one {@code ReferenceEntity} a line, with the schema's field names.
 * The type may be left out, since the id tells it; an alias may be a plain string. Lines that begin
 * with "#" are comments. What the schema does not say is refused, unless the import asks for it to
 * be left out.
 */
public final class JsonLinesReader implements ReferenceReader {

  /**
   * Refuses what would be lost in silence: a second entity behind an object, and the first value of
   * a field that stands twice in it.
   */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final Pattern ITEM = Pattern.compile("\\[\\d+]");

  private final UnknownFields unknown;

  JsonLinesReader(UnknownFields unknown) {
    this.unknown = unknown;
  }

  @Override
  public ImportReport read(Reader input, Consumer<ReferenceEntity> sink) throws IOException {
    EntityIntake intake = new EntityIntake(sink);
    try (BufferedReader lines = new BufferedReader(input)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          intake.tally().row();
          take(line, intake);
        }
      }
    }
    return intake.tally().report();
  }

  private void take(String line, EntityIntake intake) {
    try {
      offer(
          EntryJson.of(
              JSON.readTree(line), ReferenceEntity.getClassSchema(), unknown(intake.tally())),
          line,
          intake);
    } catch (MismatchedInputException e) {
      intake
          .tally()
          .skipped(
              SkipReason.MALFORMED,
              "more stands behind the JSON object, write one object a line: " + line);
    } catch (JsonProcessingException e) {
      intake.tally().skipped(SkipReason.MALFORMED, e.getOriginalMessage());
    } catch (UnknownFieldException e) {
      intake.tally().skipped(SkipReason.UNKNOWN_FIELD, String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      intake.tally().skipped(SkipReason.INVALID, String.valueOf(e.getMessage()));
    }
  }

  private EntryJson.Unknown unknown(Tally tally) {
    return switch (unknown) {
      case REFUSED -> EntryJson.Unknown.REFUSED;
      // Of all in a list together: "offices[].until".
      case LEFT_OUT ->
          (prefix, field, known) -> tally.leftOut(ITEM.matcher(prefix).replaceAll("[]") + field);
    };
  }

  private static void offer(EntryJson entry, String line, EntityIntake intake) {
    String id = entry.textOrEmpty("id");
    if (id.isEmpty()) {
      intake.tally().skipped(SkipReason.NO_ID, line);
    } else if (entry.textOrEmpty("name").isBlank()) {
      intake.tally().skipped(SkipReason.NO_NAME, id);
    } else {
      intake.offer(entity(id, entry));
    }
  }

  private static ReferenceEntity entity(String id, EntryJson entry) {
    String type = entry.text("type");
    String kind = entry.text("kind");
    return new ReferenceEntity(
        id,
        type == null ? EntryWords.typeOfId(id) : EntryWords.type(type),
        entry.textOrEmpty("name"),
        entry.list("aliases", (place, one) -> alias(entry, place, one)),
        kind == null ? null : EntryWords.kind(kind),
        entry.text("jurisdiction"),
        entry.list("tickers", (place, one) -> ticker(entry, place, one)),
        entry.texts("identifiers"),
        entry.text("successorId"),
        entry.list("offices", (place, one) -> office(entry, place, one)));
  }

  private static Alias alias(EntryJson entry, String place, JsonNode json) {
    if (json.isTextual()) {
      return new Alias(json.asText(), AliasCase.isAbbreviation(json.asText()), false);
    }
    EntryJson alias = entry.within(place, json, Alias.getClassSchema());
    return new Alias(
        alias.textOrEmpty("text"), alias.isSo("caseSensitive"), alias.isSo("ambiguous"));
  }

  private static Ticker ticker(EntryJson entry, String place, JsonNode json) {
    EntryJson ticker = entry.within(place, json, Ticker.getClassSchema());
    return new Ticker(ticker.textOrEmpty("symbol"), ticker.textOrEmpty("exchange"));
  }

  private static Office office(EntryJson entry, String place, JsonNode json) {
    EntryJson office = entry.within(place, json, Office.getClassSchema());
    return new Office(
        office.textOrEmpty("role"),
        office.text("organizationId"),
        office.text("jurisdiction"),
        office.text("from"),
        office.text("to"));
  }
}
