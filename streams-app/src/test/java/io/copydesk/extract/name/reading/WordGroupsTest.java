package io.copydesk.extract.name.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.extract.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordGroupsTest {

  private static final WordGroups GROUPS =
      WordGroups.of(
          List.of(
              "travel\tvehicles\tcarmaker\ttoyota honda carmaker",
              "travel\tvehicles\tbus\tbus tram"));

  private static ReadSentence read(String sentence) {
    return new ReadSentence(Fixtures.sentence(sentence), List.of(), false, word -> false, GROUPS);
  }

  @Test
  void words_in_any_case_have_the_group_of_their_line() {
    ReadSentence sentence = read("Toyota bought a CARMAKER");

    assertThat(sentence.narrowGroup(0)).isEqualTo(TextHash.of("carmaker"));
    assertThat(sentence.narrowGroup(3)).isEqualTo(sentence.narrowGroup(0));
  }

  @Test
  void narrow_groups_differ_within_a_broad_one() {
    ReadSentence sentence = read("Honda tram");

    assertThat(sentence.narrowGroup(0)).isNotEqualTo(sentence.narrowGroup(1));
    assertThat(sentence.broadGroup(0))
        .isEqualTo(sentence.broadGroup(1))
        .isEqualTo(TextHash.of("vehicles"));
  }

  @Test
  void a_theme_holds_words_of_several_groups() {
    int honda = GROUPS.of(TextHash.of("honda"));
    int tram = GROUPS.of(TextHash.of("tram"));

    assertThat(GROUPS.themes()).containsExactly("travel");
    assertThat(GROUPS.theme(honda)).isEqualTo(GROUPS.theme(tram)).isZero();
  }

  @Test
  void unknown_words_share_a_group_that_no_known_word_has() {
    ReadSentence sentence = read("Qwertz asdf honda");

    assertThat(sentence.narrowGroup(0))
        .isEqualTo(sentence.narrowGroup(1))
        .isNotEqualTo(sentence.narrowGroup(2));
  }

  @Test
  void outside_of_the_sentence_there_is_no_word_not_even_an_unknown_one() {
    ReadSentence sentence = read("Qwertz");

    assertThat(sentence.narrowGroup(1))
        .isEqualTo(sentence.narrowGroup(-1))
        .isNotEqualTo(sentence.narrowGroup(0));
    assertThat(sentence.broadGroup(1)).isNotEqualTo(sentence.broadGroup(0));
  }

  @Test
  void a_word_in_two_groups_is_refused() {
    List<String> lines = List.of("a\tb\tc\tbus", "a\tb\td\tbus");

    assertThatThrownBy(() -> WordGroups.of(lines)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_line_of_other_than_four_parts_is_refused_by_the_tables_name() {
    List<String> lines = List.of("travel\tvehicles\tbus");

    assertThatThrownBy(() -> WordGroups.of(lines)).hasMessageContaining("word-groups.txt");
  }

  @Test
  void the_table_of_the_build_puts_makers_of_cars_together() {
    WordGroups groups = WordGroups.bundled();

    assertThat(groups.narrow(groups.of(TextHash.of("toyota"))))
        .isEqualTo(groups.narrow(groups.of(TextHash.of("chrysler"))));
    assertThat(groups.names()).contains(WordGroups.UNKNOWN).hasSizeGreaterThan(1_000);
  }
}
