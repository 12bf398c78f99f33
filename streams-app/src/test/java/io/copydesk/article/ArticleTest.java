package io.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleTest {

  @Test
  void an_article_s_day_is_that_of_greenwich() {
    Instant morningInTokyo = Instant.parse("2024-05-02T23:30:00Z");

    assertThat(Article.dayOf(morningInTokyo)).isEqualTo(LocalDate.of(2024, 5, 2));
  }

  @Test
  void an_article_without_a_time_has_no_day() {
    assertThat(Article.dayOf(null)).isNull();
  }

  @Test
  void the_time_of_publication_goes_before_the_dateline_s_day() {
    Instant published = Instant.parse("2024-05-02T08:00:00Z");

    Article article = article(published, dateline(LocalDate.of(2024, 5, 1)));

    assertThat(article.statedDay()).isEqualTo(LocalDate.of(2024, 5, 2));
  }

  @Test
  void without_a_time_of_publication_the_dateline_says_the_day() {
    Article article = article(null, dateline(LocalDate.of(2024, 5, 1)));

    assertThat(article.statedDay()).isEqualTo(LocalDate.of(2024, 5, 1));
  }

  @Test
  void an_article_without_time_or_dated_line_states_no_day() {
    assertThat(article(null, null).statedDay()).isNull();
    assertThat(article(null, dateline(null)).statedDay()).isNull();
  }

  private static Dateline dateline(@Nullable LocalDate day) {
    return new Dateline("Oslo", day, null, new Span(0, 0));
  }

  private static Article article(@Nullable Instant published, @Nullable Dateline line) {
    return new Article("1", "", null, "", "", published, "en", line, List.of(), List.of());
  }
}
