package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Companies whose names are alike, or are those of companies of many countries. */
class CompaniesApartTest {

  private static final Catalog CATALOG = BundledCatalog.catalog().snapshot();

  @Test
  void two_full_names_that_differ_in_their_legal_form_are_two_where_the_catalog_has_both() {
    assertThat(ids(Story.of("{c:Merck & Co} fell. {c:Merck KGaA} rose. {c:Merck & Co Inc} fell.")))
        .containsExactly("company:merck-us", "company:merck-de", "company:merck-us");
    assertThat(ids(Story.of("{c:Quorndale Inc} fell. {c:Quorndale Corp} rose.")))
        .containsOnly("company:~quorndale");
  }

  @Test
  void a_banks_name_that_many_have_needs_its_country() {
    assertThat(ids(Story.of("{c:Prime Bank} failed."))).containsExactly("company:~prime-bank");
    assertThat(ids(Story.of("{c:Prime Bank} failed in Bangladesh.")))
        .containsExactly("company:prime-bank");
  }

  @Test
  void an_agency_in_brackets_is_not_the_company_with_which_a_story_begins() {
    assertThat(ids(Story.of("{c:Goldman Sachs Group} ({c:Bloomberg}) -- The bank rose.")))
        .startsWith("company:goldman-sachs")
        .doesNotHaveDuplicates();
    assertThat(ids(Story.of("{c:Norse Invoice Bank} ({c:NIB}) - the lender - rose.")))
        .containsOnly("company:~norse-invoice-bank");
  }

  @ParameterizedTest
  @CsvSource({"XNYS-GM, ford", "XNYS-F, ford", "XNYS-ZZZZ, ~ford"})
  void a_listing_of_a_company_of_another_name_says_nothing(String listing, String id) {
    assertThat(ids(Story.of("{c@" + listing + ":Ford} fell."))).containsExactly("company:" + id);
  }

  private static List<String> ids(Story story) {
    return story.idsIn(CATALOG);
  }
}
