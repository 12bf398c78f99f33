package io.copydesk.article;

import io.copydesk.events.RawArticle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns raw events into articles. A pure function of the event; thread-safe. */
public final class ArticleCleaner {

  private final LanguageDetector languages = new LanguageDetector();

  /**
   * The article in a raw event. The characters of a plain-text body are never altered; of an HTML
   * body the readable text is taken. An event without any text gives an article without any.
   */
  public Article clean(RawArticle raw) {
    String body = HtmlText.isHtml(raw.getBody()) ? HtmlText.of(raw.getBody()) : raw.getBody();
    Dateline dateline = DatelineFinder.find(body, raw.getPublishedAt());
    List<Span> boilerplate = BoilerplateFinder.find(body);
    return new Article(
        ArticleId.of(raw),
        raw.getSource(),
        raw.getUrl(),
        raw.getTitle(),
        body,
        raw.getPublishedAt(),
        language(raw, body),
        dateline,
        boilerplate,
        raw.getKeywords());
  }

  private @Nullable String language(RawArticle raw, String body) {
    if (raw.getLanguage() != null && !raw.getLanguage().isBlank()) {
      return raw.getLanguage();
    }
    return languages.detect(body.isBlank() ? raw.getTitle() : body);
  }
}
