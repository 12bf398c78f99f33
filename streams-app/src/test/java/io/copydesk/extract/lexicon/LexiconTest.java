package io.copydesk.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {

  private final Lexicon lexicon = new Lexicon();

  @Test
  void case_does_not_count() {
    assertThat(lexicon.classes("Ltd")).isEqualTo(lexicon.classes("ltd")).isNotZero();
  }

  @Test
  void a_word_that_is_listed_in_capitals_is_another_one_in_small_letters() {
    assertThat(lexicon.is("AS", WordClass.LEGAL_FORM)).isTrue();
    assertThat(lexicon.is("As", WordClass.LEGAL_FORM)).isFalse();
    assertThat(lexicon.is("As", WordClass.FUNCTION)).isTrue();
  }

  @Test
  void an_unknown_word_has_no_class() {
    assertThat(lexicon.classes("Molvant")).isZero();
  }
}
