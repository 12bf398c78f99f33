package io.copydesk.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cleaned article: plain text and what its layout says. Immutable.
 *
 * @param id never empty
 * @param title plain text, may be empty
 * @param body plain text, may be empty; offsets of the other components count in it
 * @param language BCP 47, null when it cannot be told
 * @param dateline null when the body has none
 * @param boilerplate ranges of the body that are not the story, ascending, disjoint
 */
public record Article(
    String id,
    String source,
    @Nullable String url,
    String title,
    String body,
    @Nullable Instant publishedAt,
    @Nullable String language,
    @Nullable Dateline dateline,
    List<Span> boilerplate,
    List<String> keywords) {

  public Article {
    boilerplate = List.copyOf(boilerplate);
    keywords = List.copyOf(keywords);
  }
}
