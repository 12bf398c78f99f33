package io.copydesk.catalog.reference;

import io.copydesk.catalog.name.BodyKinds;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.table.CsvRows;
import io.copydesk.table.CsvRows.Row;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CSV of the publicbodies project ({@code datasets/publicbodies}): {@code id} ("gb/hm-treasury"),
 * {@code name}, {@code abbreviation}, {@code other_names}, {@code dissolution_date}, {@code
 * jurisdiction_code}. Dissolved bodies are skipped.
 */
public final class PublicBodiesReader implements ReferenceReader {

  /** An abbreviation has two capitals at least: "(HMT)", "(AoA)", but not "(Scotland)". */
  private static final Pattern ABBREVIATED =
      Pattern.compile("(.+?)\\s*\\(([A-Z][a-z]*[A-Z][A-Za-z]*)\\)");

  @Override
  public ImportReport read(Reader input, Consumer<ReferenceEntity> sink) throws IOException {
    EntityIntake intake = new EntityIntake(sink);
    CsvRows.read(input, List.of("id", "name", "jurisdiction_code"), row -> take(row, intake));
    return intake.tally().report();
  }

  private static void take(Row row, EntityIntake intake) {
    intake.tally().row();
    String id = row.get("id").toLowerCase(Locale.ROOT);
    String country = row.get("jurisdiction_code").toUpperCase(Locale.ROOT);
    if (id.isEmpty()) {
      intake.tally().skipped(SkipReason.NO_ID, row.get("name"));
    } else if (row.get("name").isEmpty()) {
      intake.tally().skipped(SkipReason.NO_NAME, id);
    } else if (!row.get("dissolution_date").isEmpty()) {
      intake.tally().skipped(SkipReason.INACTIVE, id);
    } else if (!EntryCheck.isJurisdiction(country)) {
      intake.tally().skipped(SkipReason.INVALID, id + ": jurisdiction_code " + country);
    } else {
      intake.offer(draft(intake.tally().rows(), id, country, row));
    }
  }

  private static EntityDraft draft(long number, String id, String country, Row row) {
    String name = row.get("name");
    String abbreviation = row.get("abbreviation");
    Matcher abbreviated = ABBREVIATED.matcher(name);
    if (abbreviated.matches()) {
      name = abbreviated.group(1);
      abbreviation = abbreviation.isEmpty() ? abbreviated.group(2) : abbreviation;
    }
    EntityDraft draft =
        new EntityDraft(number, "ministry:" + id.replace('/', '-'), EntityType.MINISTRY, name)
            .in(country)
            .ofKind(BodyKinds.of(name))
            .alsoNamed(abbreviation);
    for (String other : row.get("other_names").split("[;|]", -1)) {
      draft.alsoNamed(other);
    }
    return draft;
  }
}
