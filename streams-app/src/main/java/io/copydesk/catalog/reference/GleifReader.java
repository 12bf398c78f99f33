package io.copydesk.catalog.reference;

import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.table.CsvRows;
import io.copydesk.table.CsvRows.Row;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * GLEIF's golden copy of LEI records (level 1) as CSV: {@code LEI}, {@code Entity.LegalName},
 * {@code Entity.OtherEntityNames.OtherEntityName.1} and on, {@code Entity.LegalAddress.Country},
 * {@code Entity.EntityStatus}, {@code Entity.EntityCategory}. Inactive entities are skipped unless
 * they have a successor; funds and branches are skipped, since the news does not mean them.
 */
public final class GleifReader implements ReferenceReader {

  private static final int OTHER_NAMES = 5;

  @Override
  public ImportReport read(Reader input, Consumer<ReferenceEntity> sink) throws IOException {
    EntityIntake intake = new EntityIntake(sink);
    CsvRows.read(input, List.of("LEI", "Entity.LegalName"), row -> take(row, intake));
    return intake.tally().report();
  }

  private static void take(Row row, EntityIntake intake) {
    intake.tally().row();
    String lei = row.get("LEI");
    String category = row.get("Entity.EntityCategory");
    String successor = successor(row);
    if (!lei.matches("[A-Z0-9]{18}[0-9]{2}")) {
      intake.tally().skipped(SkipReason.NO_ID, lei + " " + row.get("Entity.LegalName"));
    } else if (row.get("Entity.LegalName").isEmpty()) {
      intake.tally().skipped(SkipReason.NO_NAME, lei);
    } else if (row.get("Entity.EntityStatus").equals("INACTIVE") && successor == null) {
      intake.tally().skipped(SkipReason.INACTIVE, lei);
    } else if (category.equals("FUND") || category.equals("BRANCH")) {
      intake.tally().skipped(SkipReason.INVALID, lei + ": category " + category);
    } else {
      intake.offer(draft(intake.tally().rows(), lei, successor, row));
    }
  }

  private static EntityDraft draft(long number, String lei, @Nullable String successor, Row row) {
    String country = row.get("Entity.LegalAddress.Country");
    EntityDraft draft =
        new EntityDraft(number, id(lei), EntityType.COMPANY, row.get("Entity.LegalName"))
            .identified("LEI", lei)
            .in(EntryCheck.isJurisdiction(country) ? country : null)
            .succeededBy(successor);
    for (int i = 1; i <= OTHER_NAMES; i++) {
      draft.alsoNamed(row.get("Entity.OtherEntityNames.OtherEntityName." + i));
      draft.alsoNamed(
          row.get("Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName." + i));
    }
    return draft;
  }

  private static @Nullable String successor(Row row) {
    String lei =
        row.first(
            "Entity.SuccessorEntity.SuccessorLEI",
            "Entity.SuccessorEntity.1.SuccessorLEI",
            "Entity.SuccessorEntities.SuccessorEntity.1.SuccessorLEI");
    return lei.isEmpty() || lei.equals(row.get("LEI")) ? null : id(lei);
  }

  private static String id(String lei) {
    return "company:lei-" + lei.toLowerCase(Locale.ROOT);
  }
}
