package io.copydesk.extract.name.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.NameFixtures;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadSentenceTest {

  @ParameterizedTest
  @ValueSource(strings = {"Istanbul", "\u0130stanbul", "\u00D6sterreich", "SOK\u03A3"})
  void a_word_has_the_hash_under_which_tables_keep_its_lower_case(String word) {
    ReadSentence sentence = NameFixtures.read(Fixtures.sentence(word));

    assertThat(sentence.word(0)).isEqualTo(TextHash.of(word.toLowerCase(Locale.ROOT)));
  }
}
