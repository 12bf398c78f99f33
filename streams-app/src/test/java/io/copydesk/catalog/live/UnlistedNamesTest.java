package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.Catalog;
import io.copydesk.events.Entity;
import io.copydesk.extract.role.word.RoleTitles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids of companies that the catalog does not have. */
class UnlistedNamesTest {

  private static final Catalog EMPTY = new LiveCatalog(RoleTitles.bundled()).snapshot();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WLL",
        "W.L.L.",
        "FZE",
        "FZCO",
        "ZAO",
        "OHG",
        "SAPI",
        "Cia",
        "Pcl",
        "Sdn Bhd",
        "Zrt",
        "ULC",
        "Co Ltd",
        "A/S",
        "EAD",
        "Private Limited",
        "(Pty) Ltd"
      })
  void a_company_has_one_id_with_its_legal_form_and_without(String form) {
    Story inFull = Story.of("{c:Foobar " + form + "} opened a plant.");
    Story inShort = Story.of("{c:Foobar} opened a plant.");

    assertThat(id(inFull)).isEqualTo("company:~foobar").isEqualTo(id(inShort));
  }

  @Test
  void a_full_name_is_not_short_for_one_that_goes_on_with_other_words() {
    Story story =
        Story.of(
            "{c:Foobar Motor Credit Co} lends. {c:Foobar Motor} and {c:Foobar Motor Co} do not.");

    assertThat(ids(story))
        .containsExactlyInAnyOrder("company:~foobar-motor-credit", "company:~foobar-motor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{c:Foobar Motor Credit Co} lends. {c:Foobar Motor} lends.",
        "{c:Foobar Corp of Norland} lends. {c:Foobar Corp} lends.",
        "{c:Norvik Foobar Co} lends. {c:Foobar Co} lends."
      })
  void a_name_that_is_short_for_another_has_its_id(String story) {
    assertThat(ids(Story.of(story))).hasSize(1);
  }

  @Test
  void a_name_has_the_letters_of_the_text_where_the_headline_has_it_in_capitals() {
    Story story = Story.of("{c:Foobar} said so.").titled("{c:FOOBAR} SHARES FALL");

    assertThat(EMPTY.link(story.extraction()).entities())
        .extracting(Entity::getName)
        .containsExactly("Foobar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{c@XNYS-FOO:Foobar} rose. {c@XTSE-FOO:Foobar} fell. | XNYS:FOO XTSE:FOO",
        "{c@-FOO:Foobar} rose. {c@XTSE-FOO:Foobar} fell. | XTSE:FOO",
        "{c@XNYS-FOO.B:Foobar} rose. {c@XNYS-FOO.B:Foobar} fell. | XNYS:FOO.B"
      })
  void a_company_has_all_its_listings(String story, String listings) {
    Entity company = EMPTY.link(Story.of(story).extraction()).entities().getFirst();

    assertThat(company.getTickers())
        .extracting(ticker -> ticker.getExchange() + ":" + ticker.getSymbol())
        .containsExactly(listings.split(" "));
  }

  private static String id(Story story) {
    return ids(story).getFirst();
  }

  private static List<String> ids(Story story) {
    return EMPTY.link(story.extraction()).entities().stream().map(Entity::getId).toList();
  }
}
