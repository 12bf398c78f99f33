package io.copydesk.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLettersTest {

  @ParameterizedTest
  @CsvSource({
    "San José, San Jose",
    "Łódź, Lodz",
    "ÅRHUS, ARHUS",
    "Ærø, Aero",
    "İzmir, Izmir",
    "Gießen, Giessen",
    "London, London"
  })
  void spells_a_name_as_a_writer_without_diacritics_does(String written, String plain) {
    assertThat(PlainLetters.of(written)).isEqualTo(plain);
  }
}
