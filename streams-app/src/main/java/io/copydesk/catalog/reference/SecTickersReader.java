package io.copydesk.catalog.reference;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The SEC's company_tickers.json: one object whose members are {@code {"cik_str", "ticker",
 * "title"}}. A filer with several listings becomes one entity, "company:cik-320193", so that the
 * filers (some ten thousand) are held until the end. The file names no exchanges.
 */
public final class SecTickersReader implements ReferenceReader {

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * State of incorporation or another note at the end of a name: "/DE/", "\NEW\", "INC/DE", "/ADR".
   * Without a slash behind it is one short word, since "DATA I/O CORP" is a name.
   */
  private static final Pattern NOTE =
      Pattern.compile("\\s*[/\\\\] ?(?:[A-Z&. ]{2,12}[/\\\\]|[A-Z]{2,3})$");

  @Override
  public ImportReport read(Reader input, Consumer<ReferenceEntity> sink) throws IOException {
    EntityIntake intake = new EntityIntake(sink);
    Map<String, EntityDraft> byCik = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(input)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("not the SEC's company_tickers.json: it has to be one JSON object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        json.nextToken();
        intake.tally().row();
        take(member(json), byCik, intake.tally());
      }
    }
    byCik.values().forEach(intake::offer);
    return intake.tally().report();
  }

  private static Map<String, String> member(JsonParser json) throws IOException {
    Map<String, String> member = new LinkedHashMap<>();
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return member;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (json.currentToken().isScalarValue()) {
        member.put(name, json.getText());
      } else {
        json.skipChildren();
      }
    }
    return member;
  }

  private static void take(
      Map<String, String> member, Map<String, EntityDraft> byCik, Tally tally) {
    String cik = member.getOrDefault("cik_str", "");
    String title = withoutNotes(member.getOrDefault("title", ""));
    if (!cik.matches("\\d{1,10}")) {
      tally.skipped(SkipReason.NO_ID, title);
    } else if (title.isEmpty()) {
      tally.skipped(SkipReason.NO_NAME, "CIK " + cik);
    } else {
      byCik
          .computeIfAbsent(
              cik,
              c ->
                  new EntityDraft(tally.rows(), "company:cik-" + c, EntityType.COMPANY, title)
                      .identified("CIK", c))
          .listed(member.getOrDefault("ticker", ""), "");
    }
  }

  private static String withoutNotes(String title) {
    String name = title.strip();
    String before;
    do {
      before = name;
      name = NOTE.matcher(name).replaceFirst("");
    } while (!name.equals(before));
    return name;
  }
}
