package io.copydesk.cli;

import io.copydesk.article.ArticleCleaner;
import io.copydesk.catalog.BundledCatalog;
import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.LiveCatalog;
import io.copydesk.enrich.ArticleEnricher;
import io.copydesk.enrich.Enricher;
import io.copydesk.extract.CoreNlpExtractor;
import io.copydesk.extract.figure.FigureGrammar;

/** Loads the model and the bundled catalog. */
final class BundledEngine implements Engine.Factory {

  @Override
  public Engine engine(boolean withCatalog) {
    Catalog catalog = catalog(withCatalog).snapshot();
    Enricher enricher = enricher();
    return article -> enricher.enrich(article, catalog);
  }

  private static LiveCatalog catalog(boolean bundled) {
    return bundled ? LiveCatalog.over(BundledCatalog.entities()) : new LiveCatalog();
  }

  /** The steps of the application, with the model loaded. */
  static Enricher enricher() {
    return new ArticleEnricher(new ArticleCleaner(), new CoreNlpExtractor(new FigureGrammar()));
  }
}
