package io.copydesk.enrich;

import io.copydesk.article.Article;
import io.copydesk.article.ArticleCleaner;
import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.Links;
import io.copydesk.enrich.Rejection.Code;
import io.copydesk.enrich.Rejection.Stage;
import io.copydesk.events.Provenance;
import io.copydesk.events.RawArticle;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Extractor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Clean, extract, link, judge: the whole way of one article. Thread-safe. */
public final class ArticleEnricher implements Enricher {

  private final ArticleCleaner cleaner;
  private final Extractor extractor;
  private final String version;

  public ArticleEnricher(ArticleCleaner cleaner, Extractor extractor) {
    this.cleaner = cleaner;
    this.extractor = extractor;
    this.version = ApplicationVersion.current();
  }

  @Override
  public Outcome enrich(RawArticle raw, Catalog catalog) {
    Article article = Steps.run(Stage.CLEAN, () -> cleaner.clean(raw));
    if (article.title().isBlank() && article.body().isBlank()) {
      return new Outcome.Rejected(
          new Rejection(
              Stage.CLEAN,
              Code.EMPTY_ARTICLE,
              "title and body hold no text: post an article with at least one of them"));
    }
    EnrichedArticleWriter writer = new EnrichedArticleWriter(article, provenance(catalog));
    String unreadable = unreadableLanguage(article);
    if (unreadable != null) {
      return new Outcome.Degraded(writer.withoutMentions(unreadable), SentenceSpans.NONE);
    }
    Extraction extraction = Steps.run(Stage.EXTRACT, () -> extractor.extract(article, catalog));
    Links links = Steps.run(Stage.LINK, () -> catalog.link(extraction));
    return Steps.run(
        Stage.JUDGE,
        () ->
            new Outcome.Enriched(
                writer.complete(extraction, links),
                SentenceSpans.of(extraction.text().sentences())));
  }

  private static @Nullable String unreadableLanguage(Article article) {
    String language = article.language();
    if (language == null || Locale.forLanguageTag(language).getLanguage().equals("en")) {
      return null;
    }
    return "language " + language + ": only English is analysed";
  }

  private Provenance provenance(Catalog catalog) {
    return new Provenance(version, extractor.model(), extractor.rules(), catalog.digest());
  }
}
