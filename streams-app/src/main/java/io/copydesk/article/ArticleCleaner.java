package io.copydesk.article;

import io.copydesk.events.RawArticle;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns raw events into articles. A pure function of the event and the places; thread-safe. */
public final class ArticleCleaner {

  /** The tag of BCP 47 for a language that is not known. */
  private static final String UNDETERMINED = Locale.ROOT.toLanguageTag();

  private final LanguageDetector languages = new LanguageDetector();
  private final DatelineFinder datelines;

  /**
   * @param places whether a name is a place's, which tells a dateline from a sentence
   */
  public ArticleCleaner(Predicate<String> places) {
    datelines = new DatelineFinder(places);
  }

  /**
   * The article in a raw event. The characters of a plain-text title or body are never altered,
   * except that entities become what they stand for; of HTML the readable text is taken. An event
   * without any text gives an article without any.
   */
  public Article clean(RawArticle raw) {
    String title = HtmlText.readable(raw.getTitle());
    String body = HtmlText.readable(raw.getBody());
    Dateline dateline = datelines.find(title, body, raw.getPublishedAt());
    List<Span> boilerplate = BoilerplateFinder.find(body);
    return new Article(
        ArticleId.of(raw),
        raw.getSource(),
        raw.getUrl(),
        title,
        body,
        raw.getPublishedAt(),
        language(raw, title, body),
        dateline,
        boilerplate,
        raw.getKeywords());
  }

  /**
   * The article as a reader sees it, whose names and numbers are as tables have them.
   *
   * @param article as {@link #clean} gives it
   * @param title {@code article}'s
   * @param body {@code article}'s
   */
  public Article legible(Article article, LegibleText title, LegibleText body) {
    Dateline dateline = datelines.find(title.toString(), body.toString(), article.publishedAt());
    return new Article(
        article.id(),
        article.source(),
        article.url(),
        title.toString(),
        body.toString(),
        article.publishedAt(),
        article.language(),
        dateline,
        BoilerplateFinder.find(body.toString()),
        article.keywords());
  }

  private @Nullable String language(RawArticle raw, String title, String body) {
    String posted = raw.getLanguage() == null ? "" : tag(raw.getLanguage());
    return posted.isEmpty() || posted.equalsIgnoreCase(UNDETERMINED)
        ? languages.detect(body.isBlank() ? title : body)
        : posted;
  }

  /** With the underscore of a locale ("en_US", as Java and POSIX write it) as a tag's hyphen. */
  private static String tag(String posted) {
    return posted.strip().replace('_', '-');
  }
}
