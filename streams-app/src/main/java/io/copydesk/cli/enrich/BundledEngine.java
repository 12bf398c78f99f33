package io.copydesk.cli.enrich;

import io.copydesk.article.ArticleCleaner;
import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.live.BundledCatalog;
import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.cli.input.CatalogOption;
import io.copydesk.enrich.ArticleEnricher;
import io.copydesk.enrich.Enricher;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.figure.FigureGrammar;
import io.copydesk.extract.pipeline.CoreNlpExtractor;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.role.word.RoleTitles;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Loads the model and the bundled catalog, at the same time since each takes about a second. */
public final class BundledEngine implements Engine.Factory {

  private final Supplier<Enricher> model;

  /**
   * With the model that is part of the application. Nothing is loaded before an engine is asked
   * for.
   */
  public BundledEngine() {
    this(BundledEngine::enricher);
  }

  /** With what loads the model. */
  BundledEngine(Supplier<Enricher> model) {
    this.model = model;
  }

  @Override
  public Engine engine(
      boolean withCatalog, Collection<ReferenceEntity> own, Consumer<String> messages) {
    CompletableFuture<Enricher> loading = CompletableFuture.supplyAsync(model);
    LiveCatalog live = catalog(withCatalog);
    own.forEach(entity -> CatalogOption.put(entity, live, messages));
    Catalog catalog = live.snapshot();
    Enricher enricher = Join.of(loading);
    return article -> enricher.enrich(article, catalog);
  }

  private static LiveCatalog catalog(boolean bundled) {
    return bundled ? BundledCatalog.catalog() : new LiveCatalog(RoleTitles.bundled());
  }

  /** The steps of the application, with the model loaded. */
  public static Enricher enricher() {
    return new ArticleEnricher(
        new ArticleCleaner(Countries.bundled()::isPlace), new CoreNlpExtractor(FigureGrammar::new));
  }
}
