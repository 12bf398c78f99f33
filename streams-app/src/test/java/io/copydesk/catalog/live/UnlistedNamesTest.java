package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.Catalog;
import io.copydesk.events.Entity;
import io.copydesk.extract.role.RoleTitles;
import org.junit.jupiter.params.ParameterizedTest;
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

  private static String id(Story story) {
    return EMPTY.link(story.extraction()).entities().stream()
        .map(Entity::getId)
        .findFirst()
        .orElseThrow();
  }
}
