package io.copydesk.cli.train;

import io.copydesk.article.Article;
import io.copydesk.extract.Mention;
import java.util.List;

/** The figures of one article that a reader bound. */
interface BoundFigures {

  /** How many a reader bound. */
  int size();

  /**
   * What the reader says of those that were found.
   *
   * @param mentions that were found, in text order
   */
  ReaderAnswers answers(Article article, List<Mention> mentions);
}
