package io.copydesk.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedSentencesTest {

  private final ArticleTokenizer tokenizer = new ArticleTokenizer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was sold to Norvik.|The buyer said no more.",
        "Was it sold to Norvik?|He said no more.",
        "The mill is shut.|Norvik, its owner, said no more.",
      })
  void a_sentence_begins_behind_a_full_stop_though_the_blank_is_missing(String both) {
    assertThat(sentences(both.replace("|", ""))).containsExactly(both.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dr.Orvane left.", "They met Dr.Orvane and Mr.Norvik there."})
  void a_title_and_a_name_are_two_words_of_one_sentence(String text) {
    List<Sentence> sentences = tokenizer.tokenize(Fixtures.article("", text)).sentences();

    assertThat(sentences).hasSize(1);
    assertThat(sentences.getFirst().tokens()).extracting(Token::text).contains("Dr.", "Orvane");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ottervik.Com Inc was sold to Norvik.", // a site
        "It is run by J.Norvik of Ottervik.", // initials
        "The U.S.Senate said no more.",
        "See www.Norvik.Ottervik of the mill.", // an address
        "Sgt.Norvik is of the Ph.D.Club.", // shortened
      })
  void a_word_with_a_full_stop_inside_is_one_sentences(String one) {
    assertThat(sentences(one)).hasSize(1);
  }

  private List<String> sentences(String body) {
    return tokenizer.tokenize(Fixtures.article("", body)).sentences().stream()
        .map(s -> body.substring(s.tokens().getFirst().start(), s.tokens().getLast().end()))
        .toList();
  }
}
