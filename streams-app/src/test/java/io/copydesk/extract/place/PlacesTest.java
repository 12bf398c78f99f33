package io.copydesk.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.tag.TaggedSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

  private final Places places = new Places(Countries.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ghana sells cocoa to Cote d'Ivoire and Togo | Cote d'Ivoire | CI",
        "Ghana sells cocoa to Côte d’Ivoire and Togo | Côte d’Ivoire | CI",
        "Banks in New Zealand and Australia closed | New Zealand | NZ",
        "Ministers of São Tomé and Príncipe met | São Tomé and Príncipe | ST",
        "Bauxite from Surinam and Guyana is dear | Surinam | SR",
        "Troops crossed from Upper Volta into Mali | Upper Volta | BF",
        "Two South African miners struck | South African | ZA"
      })
  void the_longest_name_of_a_country_is_found_as_it_is_written(
      String text, String name, String code) {
    TaggedSentence sentence = Fixtures.sentence(text);
    int first = firstTokenOf(name, sentence);

    int end = places.end(sentence, first);

    assertThat(sentence.text(first, end)).isEqualTo(name);
    assertThat(places.country(sentence, first, end)).extracting(Country::code).isEqualTo(code);
    assertThat(places.startBefore(sentence, end)).isEqualTo(first);
  }

  private static int firstTokenOf(String name, TaggedSentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.text(i, sentence.size()).startsWith(name)) {
        return i;
      }
    }
    throw new AssertionError(name);
  }
}
