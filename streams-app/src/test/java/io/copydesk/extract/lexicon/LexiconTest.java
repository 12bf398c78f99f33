package io.copydesk.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {

  private final Lexicon lexicon = Lexicon.bundled();

  @Test
  void a_word_listed_in_lower_case_matches_in_any_case() {
    assertThat(lexicon.classes("Ltd")).isEqualTo(lexicon.classes("ltd")).isNotZero();
  }

  @Test
  void a_word_listed_in_capitals_is_another_word_in_lower_case() {
    assertThat(lexicon.is("AS", WordClass.LEGAL_FORM)).isTrue();
    assertThat(lexicon.is("As", WordClass.LEGAL_FORM)).isFalse();
    assertThat(lexicon.is("As", WordClass.FUNCTION)).isTrue();
  }

  @Test
  void an_unknown_word_has_no_class() {
    assertThat(lexicon.classes("Molvant")).isZero();
  }
}
