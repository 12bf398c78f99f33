package io.copydesk.extract.figure;

import io.copydesk.extract.Mention;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;

/** The figures of an article as the finder gives them, not yet bound. */
public final class FoundFigures {

  private FoundFigures() {}

  /** In the order of the text, bound to nothing. */
  public static List<Mention> in(TokenizedArticle article) {
    return new FigureFinder(Exchanges.bundled())
        .find(article, new ArticleCountries(article, Countries.bundled()));
  }
}
