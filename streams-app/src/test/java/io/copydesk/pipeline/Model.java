package io.copydesk.pipeline;

import io.copydesk.article.ArticleCleaner;
import io.copydesk.catalog.Catalog;
import io.copydesk.enrich.ArticleEnricher;
import io.copydesk.enrich.Enricher;
import io.copydesk.enrich.Outcome;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.RawArticle;
import io.copydesk.extract.figure.FigureGrammar;
import io.copydesk.extract.pipeline.CoreNlpExtractor;
import io.copydesk.extract.place.Countries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The application's own steps, with the model loaded once for all tests of a JVM. */
public final class Model {

  private static final Enricher ENRICHER =
      new ArticleEnricher(
          new ArticleCleaner(Countries.bundled()::isPlace),
          new CoreNlpExtractor(FigureGrammar::new));

  private Model() {}

  static Enricher enricher() {
    return ENRICHER;
  }

  /**
   * What each article becomes; computed once for each body, since the tests' articles differ in
   * nothing else but their ids.
   */
  public static List<EnrichedArticle> enrich(List<RawArticle> articles, Catalog catalog) {
    Map<String, EnrichedArticle> byBody = new HashMap<>();
    List<EnrichedArticle> enriched = new ArrayList<>();
    for (RawArticle article : articles) {
      EnrichedArticle computed =
          byBody.computeIfAbsent(article.getBody(), body -> enrich(article, catalog));
      enriched.add(EnrichedArticle.newBuilder(computed).setId(article.getId()).build());
    }
    return enriched;
  }

  /** What the article becomes without any Kafka: enrichment is a pure function. */
  static EnrichedArticle enrich(RawArticle article, Catalog catalog) {
    return switch (ENRICHER.enrich(article, catalog)) {
      case Outcome.Enriched whole -> whole.article();
      case Outcome.Rejected refused -> throw new AssertionError(refused.rejection().message());
    };
  }
}
