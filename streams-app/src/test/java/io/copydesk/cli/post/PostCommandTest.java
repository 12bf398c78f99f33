package io.copydesk.cli.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.ArticleId;
import io.copydesk.events.RawArticle;
import org.junit.jupiter.api.Test;

class PostCommandTest {

  @Test
  void an_article_keeps_its_id() {
    RawArticle article = RawArticle.newBuilder().setId("a1").setTitle("T").build();

    assertThat(PostCommand.withId(article)).isEqualTo(article);
  }

  @Test
  void an_article_without_an_id_says_the_one_that_is_derived_from_its_content() {
    RawArticle article = RawArticle.newBuilder().setId("").setTitle("T").build();

    RawArticle posted = PostCommand.withId(article);

    assertThat(posted.getId()).startsWith("content-").isEqualTo(ArticleId.of(article));
    assertThat(RawArticle.newBuilder(posted).setId("").build()).isEqualTo(article);
  }
}
