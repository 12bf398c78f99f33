package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Alias;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReconcilerTest {

  private final Reconciler reconciler = new Reconciler(BundledCatalog.catalog());

  @Test
  void an_imported_company_of_a_known_listing_and_first_word_is_the_known_one() {
    ReferenceEntity merged =
        reconciler.reconcile(imported("company:cik-1018724", "Amazon Com Inc", "AMZN", null));

    assertThat(merged.getId()).isEqualTo("company:amazon");
    assertThat(merged.getIdentifiers()).containsEntry("CIK", "1018724");
    assertThat(merged.getTickers()).contains(new Ticker("AMZN", "XNAS"));
    assertThat(merged.getAliases()).contains(new Alias("Amazon", true, true));
  }

  @Test
  void an_imported_company_of_a_known_full_name_is_the_known_one_unless_of_another_country() {
    assertThat(reconciler.reconcile(imported("company:x", "Microsoft Corp", "", "US")).getId())
        .isEqualTo("company:microsoft");
    assertThat(reconciler.reconcile(imported("company:x", "Microsoft Corp", "", "DE")).getId())
        .isEqualTo("company:x");
  }

  @Test
  void a_symbol_alone_does_not_make_two_companies_one() {
    assertThat(reconciler.reconcile(imported("company:x", "Zebra Works", "AMZN", null)).getId())
        .isEqualTo("company:x");
  }

  private static ReferenceEntity imported(
      String id, String name, String symbol, @Nullable String country) {
    return new ReferenceEntity(
        id,
        EntityType.COMPANY,
        name,
        List.of(),
        null,
        country,
        symbol.isEmpty() ? List.of() : List.of(new Ticker(symbol, "")),
        Map.of("CIK", "1018724"),
        null,
        List.of());
  }
}
