package io.copydesk.extract;

import io.copydesk.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whose figure it is.
 *
 * @param text the words of the article
 * @param mention the span, in the figure's field, of the mention that names it; null when it is not
 *     a mention (a country, a market)
 */
public record Subject(String text, @Nullable Span mention) {}
