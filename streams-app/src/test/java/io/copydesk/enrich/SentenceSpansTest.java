package io.copydesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Span;
import io.copydesk.events.TextField;
import io.copydesk.extract.text.SentenceId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceSpansTest {

  private final SentenceSpans sentences =
      new SentenceSpans(
          Map.of(
              new SentenceId(TextField.TITLE, 0), new Span(0, 12),
              new SentenceId(TextField.BODY, 0), new Span(0, 5),
              new SentenceId(TextField.BODY, 1), new Span(6, 20)));

  @Test
  void a_character_stands_in_the_sentence_of_its_field_around_it() {
    assertThat(sentences.at(TextField.BODY, 0)).contains(new Span(0, 5));
    assertThat(sentences.at(TextField.BODY, 6)).contains(new Span(6, 20));
    assertThat(sentences.at(TextField.BODY, 19)).contains(new Span(6, 20));
    assertThat(sentences.at(TextField.TITLE, 6)).contains(new Span(0, 12));
  }

  @Test
  void what_stands_between_sentences_or_behind_the_last_is_in_none() {
    assertThat(sentences.at(TextField.BODY, 5)).isEmpty();
    assertThat(sentences.at(TextField.BODY, 20)).isEmpty();
  }

  @Test
  void an_article_that_was_not_split_has_none() {
    assertThat(SentenceSpans.NONE.at(TextField.BODY, 0)).isEmpty();
  }
}
