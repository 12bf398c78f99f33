package io.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.RawArticle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ArticleCleanerTest {

  private static final ArticleCleaner CLEANER = new ArticleCleaner();

  @Property(tries = 300)
  void the_characters_of_plain_text_are_never_altered(@ForAll String body) {
    String plain = body.replace('<', '(');

    assertThat(CLEANER.clean(RawArticles.withBody(plain)).body()).isEqualTo(plain);
  }

  @Property(tries = 300)
  void no_input_makes_it_throw(@ForAll String title, @ForAll String body) {
    var raw = RawArticle.newBuilder().setTitle(title).setBody("<p>" + body + "</p>").build();

    assertThat(CLEANER.clean(raw).id()).startsWith("content-");
  }

  @Test
  void html_becomes_the_text_that_a_reader_sees() {
    var article =
        CLEANER.clean(RawArticles.withBody("<p>CAIRO – 25 July 2022: Egypt&#39;s bank said.</p>"));

    assertThat(article.body()).isEqualTo("CAIRO – 25 July 2022: Egypt's bank said.");
    assertThat(article.dateline()).isNotNull();
    assertThat(article.dateline().place()).isEqualTo("CAIRO");
  }

  @Test
  void the_producer_s_language_goes_before_detection() {
    var raw = RawArticle.newBuilder().setId("a").setBody("中国工业和信息化部表示").setLanguage("en").build();

    assertThat(CLEANER.clean(raw).language()).isEqualTo("en");
  }

  @Test
  void an_article_without_an_id_gets_one_from_its_content() {
    var one = CLEANER.clean(RawArticle.newBuilder().setTitle("ab").setBody("c").build());
    var same = CLEANER.clean(RawArticle.newBuilder().setTitle("ab").setBody("c").build());
    var other = CLEANER.clean(RawArticle.newBuilder().setTitle("a").setBody("bc").build());

    assertThat(one.id())
        .hasSize("content-".length() + 32)
        .isEqualTo(same.id())
        .isNotEqualTo(other.id());
  }
}
