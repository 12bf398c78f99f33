package io.copydesk.enrich;

import io.copydesk.article.Article;
import io.copydesk.article.ArticleCleaner;
import io.copydesk.article.LegibleText;
import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.Links;
import io.copydesk.enrich.Rejection.Code;
import io.copydesk.enrich.Rejection.Stage;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.Provenance;
import io.copydesk.events.RawArticle;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Extractor;
import io.copydesk.extract.text.Effort;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The whole way of one article: clean it, extract its mentions, link them to entities, write the
 * enriched record. Thread-safe.
 */
public final class ArticleEnricher implements Enricher {

  private static final String ENGLISH = Locale.ENGLISH.getLanguage();

  /** Letters of the longest code of a language; what is longer is its name, as "English". */
  private static final int LONGEST_CODE = 3;

  private final ArticleCleaner cleaner;
  private final Extractor extractor;
  private final String version;

  private final Budget budget;
  private final LongSupplier nanoClock;

  /** With {@link Budget#DEFAULT}. */
  public ArticleEnricher(ArticleCleaner cleaner, Extractor extractor) {
    this(cleaner, extractor, Budget.DEFAULT, new ProcessorTime());
  }

  ArticleEnricher(
      ArticleCleaner cleaner, Extractor extractor, Budget budget, LongSupplier nanoClock) {
    this.cleaner = cleaner;
    this.extractor = extractor;
    this.budget = budget;
    this.nanoClock = nanoClock;
    this.version = ApplicationVersion.current();
  }

  @Override
  public Enricher within(Budget other) {
    return new ArticleEnricher(cleaner, extractor, other, nanoClock);
  }

  @Override
  public Outcome enrich(RawArticle raw, Catalog catalog) {
    try {
      return enrich(raw, catalog, budget.from(nanoClock));
    } catch (OutOfTimeException e) {
      return new Outcome.Rejected(
          new Rejection(
              Stage.EXTRACT,
              Code.TIME_BUDGET,
              "took more than "
                  + budget.time().toMillis()
                  + " ms of a processor; raise copydesk.article.max.time.ms, lower copydesk.article.max.tokens"
                  + " or give it a faster one"));
    }
  }

  private Outcome enrich(RawArticle raw, Catalog catalog, Effort effort) {
    Article article = Steps.run(Stage.CLEAN, () -> cleaner.clean(raw));
    if (LegibleText.isBlank(article.title()) && LegibleText.isBlank(article.body())) {
      return new Outcome.Rejected(
          new Rejection(
              Stage.CLEAN,
              Code.EMPTY_ARTICLE,
              "title and body hold no text: post an article with at least one of them"));
    }
    String unreadable = unreadableLanguage(article);
    if (unreadable != null) {
      EnrichedArticleWriter writer = writer(article, catalog);
      return new Outcome.Enriched(writer.withoutMentions(unreadable), SentenceSpans.NONE);
    }
    if (LegibleText.isLegible(article.title()) && LegibleText.isLegible(article.body())) {
      return read(article, catalog, effort);
    }
    PostedText posted = PostedText.of(article);
    Article legible =
        Steps.run(Stage.CLEAN, () -> cleaner.legible(article, posted.title(), posted.body()));
    return posted.restored(read(legible, catalog, effort));
  }

  private Outcome.Enriched read(Article article, Catalog catalog, Effort effort) {
    Extraction extraction =
        Steps.run(Stage.EXTRACT, () -> extractor.extract(article, catalog, effort));
    effort.checkpoint().run();
    Links links = Steps.run(Stage.LINK, () -> catalog.link(extraction));
    EnrichedArticleWriter writer = writer(article, catalog);
    return Steps.run(Stage.JUDGE, () -> judged(writer, extraction, links));
  }

  private EnrichedArticleWriter writer(Article article, Catalog catalog) {
    return new EnrichedArticleWriter(article, catalog, provenance(catalog));
  }

  private Outcome.Enriched judged(
      EnrichedArticleWriter writer, Extraction extraction, Links links) {
    SentenceSpans sentences = SentenceSpans.of(extraction.text().sentences());
    EnrichedArticle article =
        extraction.text().truncated()
            ? writer.partial(
                extraction,
                links,
                "more than " + budget.maxTokens() + " tokens: only the beginning is analysed")
            : writer.complete(extraction, links);
    return new Outcome.Enriched(article, sentences);
  }

  private static @Nullable String unreadableLanguage(Article article) {
    String tag = article.language();
    String language = tag == null ? ENGLISH : Locale.forLanguageTag(tag).getLanguage();
    if (language.equals(ENGLISH) || language.equals(Locale.ENGLISH.getISO3Language())) {
      return null;
    }
    boolean isCode = !language.isEmpty() && language.length() <= LONGEST_CODE;
    return "language "
        + tag
        + (isCode ? "" : " is no BCP 47 tag, as en or en-US are")
        + ": only English is analysed";
  }

  private Provenance provenance(Catalog catalog) {
    return new Provenance(version, extractor.model(), extractor.rules(), catalog.digest());
  }
}
