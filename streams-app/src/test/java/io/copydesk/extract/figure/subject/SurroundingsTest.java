package io.copydesk.extract.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.lexicon.WordClusters;
import io.copydesk.extract.place.Countries;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme's profit rose.",
        "Acme’s profit rose.",
        "Bros' profit rose.",
        "Bros’ profit rose.",
        "500's profit rose.",
        "500’s profit rose.",
      })
  void a_phrase_with_either_apostrophe_owns_what_is_behind(String text) {
    String behind = behindFirstWord(text);

    assertThat(behind).isEqualTo("possessive");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme profit rose.",
        "500'000 rose.",
        "500’000 rose.",
        "Acme 'lost' rose.",
        "Acme ’lost’ rose."
      })
  void a_phrase_without_one_owns_nothing(String text) {
    String behind = behindFirstWord(text);

    assertThat(behind).isNotEqualTo("possessive");
  }

  private static String behindFirstWord(String text) {
    Lexemes lexemes = Lexemes.of(text, 0, text.length());
    SentenceView view =
        new SentenceView(lexemes, List.of(), Countries.bundled(), WordClusters.NONE);
    return new Surroundings(view).after(1);
  }
}
