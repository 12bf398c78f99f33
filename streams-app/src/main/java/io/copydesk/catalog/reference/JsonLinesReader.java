package io.copydesk.catalog.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.copydesk.events.Alias;
import io.copydesk.events.BodyKind;
import io.copydesk.events.EntityType;
import io.copydesk.events.Office;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The project's own JSON lines: one {@code ReferenceEntity} a line, with the schema's field names.
 * The type may be left out, since the id tells it; an alias may be a plain string.
 */
public final class JsonLinesReader implements ReferenceReader {

  /** Refuses what stands behind an object: a second entity there would be lost in silence. */
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  @Override
  public ImportReport read(Reader input, Consumer<ReferenceEntity> sink) throws IOException {
    EntityIntake intake = new EntityIntake(sink);
    try (BufferedReader lines = new BufferedReader(input)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          intake.tally().row();
          take(line, intake);
        }
      }
    }
    return intake.tally().report();
  }

  private static void take(String line, EntityIntake intake) {
    try {
      JsonNode json = JSON.readTree(line);
      if (json.path("id").asText().isEmpty()) {
        intake.tally().skipped(SkipReason.NO_ID, line);
      } else if (json.path("name").asText().isBlank()) {
        intake.tally().skipped(SkipReason.NO_NAME, json.path("id").asText());
      } else {
        intake.offer(entity(json));
      }
    } catch (MismatchedInputException e) {
      intake
          .tally()
          .skipped(
              SkipReason.MALFORMED,
              "more stands behind the JSON object, write one object a line: " + line);
    } catch (JsonProcessingException e) {
      intake.tally().skipped(SkipReason.MALFORMED, e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      intake.tally().skipped(SkipReason.INVALID, String.valueOf(e.getMessage()));
    }
  }

  private static ReferenceEntity entity(JsonNode json) {
    String id = json.path("id").asText();
    String type = json.path("type").asText(id.substring(0, Math.max(0, id.indexOf(':'))));
    String kind = text(json, "kind");
    Map<String, String> identifiers = new HashMap<>();
    json.path("identifiers")
        .properties()
        .forEach(e -> identifiers.put(e.getKey(), e.getValue().asText()));
    return new ReferenceEntity(
        id,
        EntityType.valueOf(type.toUpperCase(Locale.ROOT)),
        json.path("name").asText(),
        aliases(json.path("aliases")),
        kind == null ? null : BodyKind.valueOf(kind),
        text(json, "jurisdiction"),
        tickers(json.path("tickers")),
        identifiers,
        text(json, "successorId"),
        offices(json.path("offices")));
  }

  private static List<Alias> aliases(JsonNode json) {
    List<Alias> aliases = new ArrayList<>();
    for (JsonNode alias : json) {
      aliases.add(
          alias.isTextual()
              ? new Alias(alias.asText(), AliasCase.isAbbreviation(alias.asText()), false)
              : new Alias(
                  alias.path("text").asText(),
                  alias.path("caseSensitive").asBoolean(),
                  alias.path("ambiguous").asBoolean()));
    }
    return aliases;
  }

  private static List<Ticker> tickers(JsonNode json) {
    List<Ticker> tickers = new ArrayList<>();
    for (JsonNode ticker : json) {
      tickers.add(new Ticker(ticker.path("symbol").asText(), ticker.path("exchange").asText()));
    }
    return tickers;
  }

  private static List<Office> offices(JsonNode json) {
    List<Office> offices = new ArrayList<>();
    for (JsonNode office : json) {
      offices.add(
          new Office(
              office.path("role").asText(),
              text(office, "organizationId"),
              text(office, "jurisdiction"),
              text(office, "from"),
              text(office, "to")));
    }
    return offices;
  }

  private static @Nullable String text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isTextual() && !value.asText().isEmpty() ? value.asText() : null;
  }
}
