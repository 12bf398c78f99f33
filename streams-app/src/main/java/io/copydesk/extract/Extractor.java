package io.copydesk.extract;

import io.copydesk.article.Article;
import io.copydesk.extract.text.Effort;
import io.copydesk.extract.text.TokenizedArticle;

/** Finds mentions. A pure function of its arguments; thread-safe. */
public interface Extractor {

  /**
   * What the article mentions, as far as {@code effort} reaches: {@link
   * TokenizedArticle#truncated()} tells. Throws on no text, only what the effort's checkpoint does.
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
