package io.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.RawArticle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleCleanerTest {

  private static final ArticleCleaner CLEANER = new ArticleCleaner("Cairo"::equalsIgnoreCase);

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AT&amp;T &amp; Johnson &amp; Johnson profit rises|AT&T & Johnson & Johnson profit rises",
        "Egypt&#39;s bank &#x2014; &quot;no&quot;|Egypt's bank — \"no\"",
        "Up&nbsp;5%|Up 5%",
        "AT&amp;amp;T|AT&amp;T",
        "<p>Harvest Peak winds down</p>|Harvest Peak winds down",
        "AT&T, R&D; Sears <S>; a &nosuch; b|AT&T, R&D; Sears <S>; a &nosuch; b",
      })
  void a_title_and_a_body_are_read_as_a_browser_shows_them(String posted, String read) {
    var article = CLEANER.clean(RawArticle.newBuilder().setTitle(posted).setBody(posted).build());

    assertThat(article.title()).isEqualTo(read);
    assertThat(article.body()).isEqualTo(read);
  }

  @Test
  void entities_alone_leave_the_lines_of_plain_text_as_they_are() {
    var article = CLEANER.clean(RawArticles.withBody("AT&amp;T rose.\n\n  Gold\nfell."));

    assertThat(article.body()).isEqualTo("AT&T rose.\n\n  Gold\nfell.");
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
