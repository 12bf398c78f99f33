package io.copydesk.extract.figure.lexeme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexemesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Peru's copper | Peru's copper",
        "Peru’s copper | Peru’s copper",
        "d'U.S. firms | d'U . S. firms",
        "d’U.S. firms | d’U . S. firms",
        "1'250 tonnes | 1'250 tonnes",
        "1’250 tonnes | 1’250 tonnes",
        "Q3'20 | Q 3 ' 20",
        "Q3’20 | Q 3 ’ 20",
        "U.S. firms | U.S. firms",
        "it'll cut | it 'll cut",
        "We’ve cut | We ’ve cut",
        "he'd sold | he 'd sold",
        "OK'd a bid | OK'd a bid",
        "it's cutting | it's cutting",
      })
  void are_cut_alike_at_either_apostrophe(String text, String cut) {
    Lexemes lexemes = Lexemes.of(text, 0, text.length());

    assertThat(texts(lexemes)).containsExactly(cut.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {"The Hague's | The Hague", "The Hague’s | The Hague", "The Hague | The Hague"})
  void are_named_without_the_ending_of_a_possessive(String text, String possessor) {
    Lexemes lexemes = Lexemes.of(text, 0, text.length());

    assertThat(lexemes.possessor(0, lexemes.size())).isEqualTo(possessor);
  }

  @ParameterizedTest
  @CsvSource({"GDP, true", "A, true", "Gdp, false", "gdp, false", "5, false", "$, false"})
  void are_capitals_where_each_character_is_one(String text, boolean capitals) {
    assertThat(Lexemes.of(text, 0, text.length()).get(0).isCapitals()).isEqualTo(capitals);
  }

  @Test
  void are_no_capitals_outside_the_text() {
    assertThat(Lexemes.of("GDP", 0, 3).get(1).isCapitals()).isFalse();
  }

  @Test
  void what_white_space_parts_is_told_with_one_blank() {
    Lexemes lexemes = Lexemes.of("New\r\n  Zealand\tfell", 0, 19);

    assertThat(lexemes.text(0, 3)).isEqualTo("New Zealand fell");
  }

  private static List<String> texts(Lexemes lexemes) {
    return IntStream.range(0, lexemes.size()).mapToObj(i -> lexemes.get(i).text()).toList();
  }
}
