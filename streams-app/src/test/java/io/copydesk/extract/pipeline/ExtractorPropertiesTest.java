package io.copydesk.extract.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.copydesk.article.Article;
import io.copydesk.extract.Articles;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.KnownNames;
import io.copydesk.extract.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorPropertiesTest {

  private static final int LARGE = 60_000;

  private static final int MEGABYTE = 1_000_000;

  /**
   * How many times as many tokens hostile input may have: one a character, where prose has some 5
   * characters a token.
   */
  private static final int TOKENS_MORE = 6;

  private static final String PROSE =
      "The Ministry of Finance said Texaco Inc <TX> will pay John Smith, its chairman, today.\n";

  @Property(tries = 150)
  void no_text_makes_it_throw(@ForAll String title, @ForAll String body) {
    assertThatCode(() -> extract(Fixtures.article(title, body))).doesNotThrowAnyException();
  }

  @Property(tries = 150)
  void mentions_never_overlap_in_whatever_order_cues_stand(@ForAll("cues") List<String> words) {
    Extraction found = extract(Fixtures.article("", String.join(" ", words)));

    int end = 0;
    for (Mention mention : found.mentions()) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      end = mention.span().end();
    }
  }

  @Provide
  Arbitrary<List<String>> cues() {
    return Arbitraries.of(
            "Ministry",
            "of",
            "Finance",
            "and",
            ",",
            "Inc",
            "Corp",
            "(",
            ")",
            "<",
            ">",
            "Bank",
            "Japan",
            "'s",
            "Department",
            "Office",
            "the",
            "The",
            "-",
            "Co",
            ".",
            "NYSE",
            ":",
            "BABA",
            "Treasury",
            "said",
            "John",
            "Smith",
            "Minister",
            "company",
            "such",
            "as",
            "central",
            "bank",
            "U.S.",
            "Commission",
            "for",
            "Holdings",
            "&",
            "Texaco",
            "EcoGo",
            "a",
            "unit")
        .list()
        .ofMaxSize(40);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567890",
        "ABCDEFGHIJ",
        "ABCD ",
        "Ministry of ",
        "Finance, and ",
        "Inc ",
        "((",
        "<A ",
        "12 ",
        "a.b.",
        "http://a/",
        "firms such as Aaa, ",
        "'s ",
        "A\n\n",
        "-"
      })
  void hostile_input_takes_no_longer_than_prose_of_as_many_tokens(String part) {
    Article prose = Fixtures.article("", PROSE.repeat(LARGE / PROSE.length()));
    Article hostile = Fixtures.article("", part.repeat(LARGE / part.length()));
    extract(hostile);

    long ordinary = nanos(prose);

    assertThat(nanos(hostile)).isLessThan(TOKENS_MORE * ordinary);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567890", "ABCDEFGHIJ"})
  void a_megabyte_without_a_space_takes_no_longer_than_a_megabyte_of_prose(String part) {
    Article prose = Fixtures.article("", PROSE.repeat(MEGABYTE / PROSE.length()));
    Article hostile = Fixtures.article("", part.repeat(MEGABYTE / part.length()));
    extract(hostile);

    long ordinary = nanos(prose);

    assertThat(nanos(hostile)).isLessThan(ordinary);
  }

  @Test
  void order_and_threads_change_nothing() throws Exception {
    List<Article> articles = Articles.sample();
    Map<String, Extraction> expected = new HashMap<>();
    for (Article article : articles) {
      expected.put(article.id(), extract(article));
    }
    List<Article> shuffled = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      shuffled.addAll(articles);
    }
    Collections.shuffle(shuffled, new Random(7));

    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<Extraction>> found = new ArrayList<>();
      for (Article article : shuffled) {
        found.add(threads.submit(() -> extract(article)));
      }
      for (Future<Extraction> extraction : found) {
        Extraction actual = extraction.get();
        assertThat(actual).isEqualTo(expected.get(actual.text().article().id()));
      }
    }
  }

  private static long nanos(Article article) {
    long start = System.nanoTime();
    extract(article);
    return System.nanoTime() - start;
  }

  private static Extraction extract(Article article) {
    return Fixtures.extractor().extract(article, KnownNames.NONE);
  }
}
