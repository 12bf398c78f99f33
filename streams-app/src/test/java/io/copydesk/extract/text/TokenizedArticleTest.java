package io.copydesk.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Article;
import io.copydesk.events.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizedArticleTest {

  private final TokenizedArticle text = new ArticleTokenizer().tokenize(article());

  @Test
  void every_sentence_is_found_by_its_id() {
    assertThat(text.sentences())
        .hasSize(4)
        .allSatisfy(sentence -> assertThat(text.sentence(sentence.id())).isSameAs(sentence));
  }

  @Test
  void an_id_of_a_sentence_that_the_article_has_not_got_finds_none() {
    assertThat(text.sentence(new SentenceId(TextField.TITLE, 1))).isNull();
    assertThat(text.sentence(new SentenceId(TextField.BODY, 3))).isNull();
  }

  private static Article article() {
    String body = "It rose. It fell. Bexley did not move.";
    return new Article(
        "1", "test", null, "Aaber gains", body, null, "en", null, List.of(), List.of());
  }
}
