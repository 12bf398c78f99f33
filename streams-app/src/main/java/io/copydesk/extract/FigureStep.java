package io.copydesk.extract;

import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;

/** Finds the figures of an article and binds them to its names. Thread-safe. */
@FunctionalInterface
public interface FigureStep {

  /** Finds none. */
  FigureStep NONE = (text, countries, names) -> List.of();

  /**
   * The figures of the article. A name that begins where a figure does is no name, but the writing
   * of its money: "PLN 1.7 bln".
   *
   * @param countries which countries the article is about, to tell currencies apart
   * @param names all other mentions of the article, in {@link Mention#IN_TEXT_ORDER}, as possible
   *     subjects
   */
  List<Mention> find(TokenizedArticle text, ArticleCountries countries, List<Mention> names);
}
