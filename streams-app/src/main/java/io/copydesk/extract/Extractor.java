package io.copydesk.extract;

import io.copydesk.article.Article;
import io.copydesk.extract.text.Effort;
import io.copydesk.extract.text.TokenizedArticle;

/** Finds mentions. A pure function of its arguments; thread-safe. */
public interface Extractor {

  /**
   * What the article mentions, as far as {@code effort} reaches; {@link
   * TokenizedArticle#truncated()} tells whether that was the whole article. No text makes it throw;
   * what the effort's checkpoint throws is passed on.
   */
  Extraction extract(Article article, KnownNames names, Effort effort);

  /** What the whole article mentions. Never throws on any text. */
  default Extraction extract(Article article, KnownNames names) {
    return extract(article, names, Effort.UNBOUNDED);
  }

  /** The statistical model's name, for provenance. */
  String model();

  /**
   * The version of the rules, for provenance: changes whenever the same input may give another
   * output.
   */
  String rules();
}
