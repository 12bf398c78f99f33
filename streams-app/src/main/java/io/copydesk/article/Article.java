package io.copydesk.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cleaned article: plain text, and what was read from its layout. Immutable.
 *
 * @param id never empty
 * @param source who published it, as the producer wrote it; may be empty
 * @param title plain text, may be empty
 * @param body plain text, may be empty; the dateline's and the boilerplate's offsets count in it
 * @param publishedAt null when the producer gave none
 * @param language BCP 47 tag, null when it cannot be told
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

  /** The day on which it was published; null when that is not known. */
  public @Nullable LocalDate day() {
    return dayOf(publishedAt);
  }

  /**
   * The day that the article's relative dates ("last year", "until March") count from: that of its
   * publication, else the one in its dateline; null when neither says one.
   */
  public @Nullable LocalDate statedDay() {
    LocalDate published = day();
    return published != null || dateline == null ? published : dateline.date();
  }

  /**
   * The day of an article that was published then: in UTC, wherever its publisher is.
   *
   * @return null when it is not known when
   */
  public static @Nullable LocalDate dayOf(@Nullable Instant publishedAt) {
    return publishedAt == null ? null : LocalDate.ofInstant(publishedAt, ZoneOffset.UTC);
  }
}
