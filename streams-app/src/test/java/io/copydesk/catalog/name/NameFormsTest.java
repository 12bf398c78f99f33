package io.copydesk.catalog.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameFormsTest {

  @Test
  void an_id_made_of_a_long_name_ends_between_two_characters() {
    String slug = NameForms.slug(NamePieces.of("a".repeat(119) + "\uD83D\uDE00 Works"));

    assertThat(slug).isEqualTo("a".repeat(119));
  }

  @Test
  void an_id_made_of_a_long_name_has_120_characters() {
    assertThat(NameForms.slug(NamePieces.of("b".repeat(130)))).isEqualTo("b".repeat(120));
  }
}
