package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.reference.EntryCheck;
import io.copydesk.events.Alias;
import io.copydesk.events.BodyKind;
import io.copydesk.events.EntityType;
import io.copydesk.events.Office;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import io.copydesk.extract.role.word.RoleTitles;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "Lee Enterprises Inc, LEE, XBKK:LEE is Lee Feed Mill of Thailand",
    "Fox Corp, FOX, XCNQ:FOX is Fox River Resources of Canada"
  })
  void a_filer_of_the_sec_is_no_company_that_another_country_s_exchange_lists_by_its_symbol(
      String name, String symbol, String other) {
    ReferenceEntity read = reconciler.reconcile(imported("company:cik-7", name, symbol, null));

    assertThat(read.getTickers())
        .as(other)
        .allSatisfy(t -> assertThat(t.getExchange()).isIn("", "XNAS", "XNYS"));
  }

  @Test
  void of_two_companies_of_one_symbol_the_sec_s_filer_is_the_one_listed_in_the_united_states() {
    assertThat(
            reconciler
                .reconcile(imported("company:cik-7", "Prudential Financial, Inc.", "PRU", null))
                .getId())
        .isEqualTo("company:prudential-financial");
    assertThat(
            reconciler
                .reconcile(imported("company:cik-7", "Zebra Technologies", "ZBRA", null))
                .getId())
        .isEqualTo("company:xnas-zbra");
  }

  @ParameterizedTest
  @CsvSource({"XNGS, company:own", "XTSE, company:cik-7"})
  void a_listing_on_an_exchange_that_our_table_lacks_may_be_of_the_united_states(
      String exchange, String id) {
    ReferenceEntity own =
        ReferenceEntity.newBuilder(imported("company:own", "Zorqab Holdings", "", null))
            .setTickers(List.of(new Ticker("ZQRB", exchange)))
            .setIdentifiers(Map.of())
            .build();
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());
    catalog.put(own.getId(), own);

    ReferenceEntity read =
        new Reconciler(catalog).reconcile(imported("company:cik-7", "Zorqab Inc.", "ZQRB", null));

    assertThat(read.getId()).isEqualTo(id);
  }

  @Test
  void a_body_whose_id_the_catalog_has_gains_what_the_register_knows_and_loses_nothing() {
    ReferenceEntity read =
        reconciler.reconcile(
            ReferenceEntity.newBuilder(imported("ministry:eu-ecb", "The ECB of Europe", "", "EU"))
                .setType(EntityType.MINISTRY)
                .setKind(BodyKind.OFFICE)
                .setAliases(List.of(new Alias("ECB", true, true)))
                .setIdentifiers(Map.of("EU", "7"))
                .build());

    assertThat(read.getName()).isEqualTo("European Central Bank");
    assertThat(read.getKind()).isEqualTo(BodyKind.CENTRAL_BANK);
    assertThat(read.getAliases())
        .contains(new Alias("ECB", true, false), new Alias("The ECB of Europe", false, false));
    assertThat(read.getIdentifiers()).containsEntry("EU", "7");
  }

  @Test
  void a_company_that_is_known_from_a_register_alone_is_read_anew() {
    ReferenceEntity renamed =
        ReferenceEntity.newBuilder(imported("company:xnas-zbra", "Okapi Technologies", "", "US"))
            .setTickers(List.of(new Ticker("OKPI", "XNAS")))
            .build();

    assertThat(reconciler.reconcile(renamed)).isEqualTo(renamed);
  }

  @ParameterizedTest
  @CsvSource({"company:isin-us0000000001, ISIN, ''", "company:xnas-zqrb, QID, XNAS"})
  void what_another_register_added_to_a_register_s_company_stays_when_that_is_read_again(
      String id, String scheme, String exchange) {
    ReferenceEntity ofWikidata = registered("company:q95", "QID", "");
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());
    catalog.put(ofWikidata.getId(), ofWikidata);
    ReferenceEntity both = new Reconciler(catalog).reconcile(registered(id, scheme, exchange));
    catalog.put(both.getId(), both);

    ReferenceEntity again = new Reconciler(catalog).reconcile(ofWikidata);

    assertThat(both.getId()).isEqualTo("company:q95");
    assertThat(again).isEqualTo(both).isNotEqualTo(ofWikidata);
  }

  @Test
  void names_that_ask_for_other_capitals_stay_beside_each_other_and_are_added() {
    Alias title = new Alias("Zorqab", true, true);
    Alias capitals = new Alias("ZORQAB", true, true);
    Alias mixed = new Alias("ZorQab", true, true);
    ReferenceEntity own = imported("company:own", "Zorqab Holdings", "", null);
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());
    catalog.put(
        own.getId(), ReferenceEntity.newBuilder(own).setAliases(List.of(title, capitals)).build());

    ReferenceEntity read =
        new Reconciler(catalog)
            .reconcile(
                ReferenceEntity.newBuilder(own)
                    .setAliases(List.of(mixed, capitals, new Alias("zorqab", false, false)))
                    .build());

    assertThat(read.getAliases()).containsExactly(title, capitals, mixed);
  }

  @Test
  void a_successor_has_the_id_under_which_the_catalog_has_it() {
    reconciler.reconcile(imported("company:lei-b", "Microsoft Corp", "", "US"));

    ReferenceEntity read = reconciler.reconcile(succeeded("Zorqab Holdings", "company:lei-b"));

    assertThat(read.getId()).isEqualTo("company:lei-a");
    assertThat(read.getSuccessorId()).isEqualTo("company:microsoft");
  }

  @Test
  void a_known_company_without_a_successor_takes_the_imported_one() {
    ReferenceEntity read = reconciler.reconcile(succeeded("Microsoft Corp", "company:lei-b"));

    assertThat(read.getId()).isEqualTo("company:microsoft");
    assertThat(read.getSuccessorId()).isEqualTo("company:lei-b");
  }

  @Test
  void a_successor_that_the_catalog_has_as_the_company_itself_is_none() {
    reconciler.reconcile(imported("company:lei-b", "Microsoft Corp", "", "US"));

    ReferenceEntity read = reconciler.reconcile(succeeded("Microsoft Corp", "company:lei-b"));

    assertThat(read.getId()).isEqualTo("company:microsoft");
    assertThat(read.getSuccessorId()).isNull();
  }

  @Test
  void a_successor_that_leads_back_to_the_company_is_none() {
    ReferenceEntity own = imported("company:own", "Zorqab Holdings", "", "US");
    ReferenceEntity former =
        ReferenceEntity.newBuilder(imported("company:former", "Zorqab Works", "", "US"))
            .setSuccessorId("company:own")
            .build();
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());
    catalog.put(own.getId(), own);
    catalog.put(former.getId(), former);

    ReferenceEntity read =
        new Reconciler(catalog).reconcile(succeeded("Zorqab Holdings", "company:former"));

    assertThat(read.getId()).isEqualTo("company:own");
    assertThat(read.getSuccessorId()).isNull();
  }

  private static ReferenceEntity succeeded(String name, String successor) {
    return ReferenceEntity.newBuilder(imported("company:lei-a", name, "", "US"))
        .setSuccessorId(successor)
        .build();
  }

  @Test
  void what_would_be_too_much_for_an_entity_is_not_in_what_is_added_to_it_next() {
    List<Alias> names =
        IntStream.range(0, 500).mapToObj(i -> new Alias("Zorqab " + i, false, false)).toList();
    ReferenceEntity own = imported("company:own", "Zorqab Holdings", "", null);
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());
    catalog.put(own.getId(), ReferenceEntity.newBuilder(own).setAliases(names).build());
    Reconciler intoFull = new Reconciler(catalog);

    ReferenceEntity full =
        intoFull.reconcile(
            ReferenceEntity.newBuilder(own)
                .setAliases(List.of(new Alias("Okapi", false, false)))
                .build());
    ReferenceEntity next = intoFull.reconcile(registered("company:q7", "QID", "XNAS"));

    assertThat(EntryCheck.problem(full.getId(), full)).isNotNull();
    assertThat(next.getId()).isEqualTo("company:own");
    assertThat(EntryCheck.problem(next.getId(), next)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2017-01-01/2023-01-01, 2017-01-01/2022-08-01, 2017-01-01/2022-08-01",
    "2017-07-24/2022-07-24, 2017-01-01/, 2017-01-01/2022-07-24",
    "2017-01-01/, 2017-07-24/2022-07-24, 2017-07-24/2022-07-24",
    "2022-10-01/ 2022-01-01/2022-03-01, 2022-01-01/, 2022-01-01/2022-03-01 2022-10-01/",
    "2022-10-01/, 2022-01-01/2022-03-01, 2022-01-01/2022-03-01 2022-10-01/",
    "2012-01-01/2017-01-01, 2017-01-01/, 2017-01-01/ 2012-01-01/2017-01-01"
  })
  void a_term_of_office_that_a_register_dates_otherwise_is_no_second_one(
      String imported, String known, String merged) {
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());
    catalog.put("person:ada-quill", president("person:ada-quill", known));

    ReferenceEntity read = new Reconciler(catalog).reconcile(president("person:q7", imported));

    assertThat(read).isEqualTo(president("person:ada-quill", merged));
  }

  @Test
  void another_office_that_began_on_the_same_day_is_added() {
    LiveCatalog catalog = new LiveCatalog(RoleTitles.bundled());
    catalog.put("person:ada-quill", president("person:ada-quill", "2017-01-01/"));
    Office chair = new Office("chair", "company:acme", null, "2017-01-01", null);

    ReferenceEntity read =
        new Reconciler(catalog)
            .reconcile(
                ReferenceEntity.newBuilder(president("person:q7", "2017-01-01/"))
                    .setOffices(List.of(chair))
                    .build());

    assertThat(read.getOffices()).hasSize(2).contains(chair);
  }

  /** With terms as "2017-01-01/2022-08-01", the second day left out while it goes on. */
  private static ReferenceEntity president(String id, String terms) {
    List<Office> offices =
        Stream.of(terms.split(" "))
            .map(term -> term.split("/"))
            .map(d -> new Office("president", null, "AL", d[0], d.length > 1 ? d[1] : null))
            .toList();
    return ReferenceEntity.newBuilder(imported(id, "Ada Beatrix Quill", "", "AL"))
        .setType(EntityType.PERSON)
        .setOffices(offices)
        .build();
  }

  private static ReferenceEntity registered(String id, String scheme, String exchange) {
    return ReferenceEntity.newBuilder(imported(id, "Zorqab Holdings", "", "US"))
        .setTickers(exchange.isEmpty() ? List.of() : List.of(new Ticker("ZQRB", exchange)))
        .setIdentifiers(Map.of(scheme, "7"))
        .build();
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
