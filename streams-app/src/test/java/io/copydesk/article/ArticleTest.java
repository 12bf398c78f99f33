package io.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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
}
