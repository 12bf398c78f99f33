package io.copydesk.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalFormTableTest {

  private final LegalFormTable table = LegalFormTable.bundled();
  private final Lexicon lexicon = Lexicon.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {"WLL", "Ltd.", "Berhad", "S.p.A.", "GmbH", "FZE", "A/S", "P.C.", "Bancorp"})
  void spellings_of_the_table_are_legal_forms_in_text(String written) {
    assertThat(lexicon.is(written, WordClass.LEGAL_FORM)).isTrue();
  }

  @Test
  void long_and_short_spellings_compare_alike() {
    assertThat(table.canonical("company")).isEqualTo("co");
    assertThat(table.canonical("berhad")).isEqualTo("bhd");
    assertThat(table.canonical("aktiebolag")).isEqualTo("ab");
  }

  @Test
  void bancorp_is_a_part_of_the_name_and_limited_is_not() {
    assertThat(table.isForm(table.canonical("limited"))).isTrue();
    assertThat(table.isForm(table.canonical("bancorp"))).isFalse();
  }

  @Test
  void a_spelling_in_capitals_counts_in_capitals_only() {
    assertThat(lexicon.is("AS", WordClass.LEGAL_FORM)).isTrue();
    assertThat(lexicon.is("as", WordClass.LEGAL_FORM)).isFalse();
  }
}
