package io.copydesk.extract;

import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;

/** Finds the figures of an article and binds them to its names. Thread-safe. */
@FunctionalInterface
public interface FigureStep {

  /** Finds none, so that all names remain. */
  FigureStep NONE = (text, countries, names) -> names;

  /**
   * The mentions of the article with its figures: the names that remain and the figures bound to
   * them, in {@link Mention#IN_TEXT_ORDER}. A name that begins where a figure does is left out: it
   * is none, but the writing of the figure's money ("PLN 1.7 bln").
   *
   * @param countries which countries the article is about, to tell currencies apart
   * @param names all other mentions of the article, in {@link Mention#IN_TEXT_ORDER}, as possible
   *     subjects
   */
  List<Mention> withFigures(TokenizedArticle text, ArticleCountries countries, List<Mention> names);
}
