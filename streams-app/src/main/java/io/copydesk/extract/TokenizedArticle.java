package io.copydesk.extract;

import io.copydesk.article.Article;
import io.copydesk.events.TextField;
import java.util.List;

/**
 * An article with its tokens and sentences.
 *
 * @param sentences of the title, then of the body, in the order of the text; none lies in
 *     boilerplate or in the dateline
 */
public record TokenizedArticle(Article article, List<Sentence> sentences) {

  public TokenizedArticle {
    sentences = List.copyOf(sentences);
  }

  /** The text that offsets of a field count in. */
  public String text(TextField field) {
    return field == TextField.TITLE ? article.title() : article.body();
  }
}
