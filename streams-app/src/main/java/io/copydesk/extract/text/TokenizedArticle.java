package io.copydesk.extract.text;

import io.copydesk.article.Article;
import io.copydesk.events.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with its tokens and sentences.
 *
 * @param sentences of the title, then of the body, in the order of the text; none lies in
 *     boilerplate or in the dateline
 * @param truncated whether sentences at the end are left out since the article has more than {@link
 *     Effort#maxTokens}
 */
public record TokenizedArticle(Article article, List<Sentence> sentences, boolean truncated) {

  public TokenizedArticle {
    sentences = List.copyOf(sentences);
  }

  /** The whole article. */
  public TokenizedArticle(Article article, List<Sentence> sentences) {
    this(article, sentences, false);
  }

  /** The sentence of an id; null when it has none such, since its end is left out. */
  public @Nullable Sentence sentence(SentenceId id) {
    int at = TextOrder.countBefore(sentences, sentence -> sentence.id().compareTo(id) < 0);
    boolean found = at < sentences.size() && sentences.get(at).id().equals(id);
    return found ? sentences.get(at) : null;
  }

  /** The text of a field, which the offsets of its tokens count in. */
  public String text(TextField field) {
    return field == TextField.TITLE ? article.title() : article.body();
  }
}
