package io.copydesk.extract;

import io.copydesk.article.Article;

/** Finds mentions. A pure function of its arguments; thread-safe. */
public interface Extractor {

  /** What the article mentions. Never throws on any text. */
  Extraction extract(Article article, KnownNames names);

  /** The statistical model's name, for provenance. */
  String model();

  /**
   * The version of the rules, for provenance: changes whenever the same input may give another
   * output.
   */
  String rules();
}
