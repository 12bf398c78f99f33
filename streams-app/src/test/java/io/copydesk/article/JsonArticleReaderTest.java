package io.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.copydesk.events.RawArticle;
import java.time.Instant;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonArticleReaderTest {

  private final JsonArticleReader reader = new JsonArticleReader();

  @Test
  void every_field_is_read_and_unknown_keys_are_passed_over() {
    var article =
        reader.read(
            """
            {"id":"a","source":"s","url":"u","title":"t","body":"b","publishedAt":"2019-04-24T07:48:02Z",
             "language":"en","keywords":["k1","k2"],"attributes":{"desk":"oil","n":3},"mentions":[{"x":1}]}
            """);

    assertThat(article.getId()).isEqualTo("a");
    assertThat(article.getSource()).isEqualTo("s");
    assertThat(article.getUrl()).isEqualTo("u");
    assertThat(article.getTitle()).isEqualTo("t");
    assertThat(article.getBody()).isEqualTo("b");
    assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2019-04-24T07:48:02Z"));
    assertThat(article.getLanguage()).isEqualTo("en");
    assertThat(article.getKeywords()).containsExactly("k1", "k2");
    assertThat(article.getAttributes()).containsEntry("desk", "oil").containsEntry("n", "3");
  }

  @Test
  void a_null_counts_as_absent_among_attributes_too() {
    var article =
        reader.read(
            """
            {"title":"t","body":null,"keywords":null,"attributes":{"desk":null,"slot":"a"}}
            """);

    assertThat(article.getBody()).isEmpty();
    assertThat(article.getAttributes()).containsExactly(Map.entry("slot", "a"));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-04-24T07:48:02Z, 2019-04-24T07:48:02Z",
    "2019-04-24T15:48:02.125+08:00, 2019-04-24T07:48:02.125Z",
    "2019-04-24T07:48, 2019-04-24T07:48:00Z",
    "2019-04-24, 2019-04-24T00:00:00Z",
  })
  void iso_8601_in_its_usual_forms_is_a_timestamp(String text, Instant expected) {
    var article = reader.read("{\"title\":\"t\",\"publishedAt\":\"" + text + "\"}");

    assertThat(article.getPublishedAt()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"body\":\"\",\"title\":\" \"} | title and body",
        "{\"title\":\"t\",\"publishedAt\":\"yesterday\"} | publishedAt",
        "{\"title\":\"t\",\"publishedAt\":1556092082} | publishedAt",
        "{\"title\":\"t\",\"publishedAt\":\"+300000000-01-01\"} | publishedAt",
        "{\"title\":\"t\",\"publishedAt\":\"-300000000-01-01\"} | publishedAt",
        "{\"title\":\"t\",\"publishedAt\":\"2019-02-30\"} | publishedAt",
        "{\"title\":\"t\",\"publishedAt\":\"2019-04-31T10:00:00Z\"} | publishedAt",
        "{\"title\":[]} | title",
        "{\"title\":\"t\",\"keywords\":\"k\"} | keywords",
        "{\"title\":\"t\",\"keywords\":[1]} | keywords",
        "{\"title\":\"t\",\"attributes\":{\"a\":[]}} | attributes.a",
        "[1] | JSON object",
        "{\"title\": | JSON object",
        "{\"title\":\"t\"} {\"title\":\"u\"} | JSON object",
        "{\"title\":\"t\"}, | JSON object",
      })
  void what_cannot_be_read_is_refused_with_the_field_s_name(String json, String named) {
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> reader.read(json))
        .withMessageContaining(named);
  }

  @Test
  void of_json_that_is_cut_off_no_place_is_told_that_is_none_of_the_file_s() {
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> reader.read("{\"title\":\"x\""))
        .withMessageStartingWith("not a JSON object: Unexpected end-of-input")
        .withMessageEndingWith("for Object");
  }

  @Property(tries = 2000)
  void whatever_a_line_holds_it_is_an_article_with_a_text_or_refused_in_words(
      @ForAll("lines") String line) {
    RawArticle article = null;
    try {
      article = reader.read(line);
    } catch (UnreadableArticleException e) {
      assertThat(e).as(line).message().isNotBlank();
    }

    if (article != null) {
      assertThat(article.getTitle() + article.getBody()).as(line).isNotBlank();
    }
    Statistics.label("lines that are read")
        .collect(article != null)
        .coverage(lines -> lines.check(true).percentage(percent -> percent > 10));
  }

  /** Objects with what fields have, and with what they have not, whole or cut off. */
  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> name =
        Arbitraries.of("title", "body", "id", "publishedAt", "keywords", "attributes", "more");
    Arbitrary<String> value =
        Arbitraries.of(
            "\"text\"",
            "\"\"",
            "\"\\ud83d\"",
            "\"2019-04-24\"",
            "\"+999999999-12-31T23:59:59-18:00\"",
            "\"-999999999-01-01T00:00:00+18:00\"",
            "null",
            "true",
            "-1e999",
            "12345678901234567890",
            "[\"a\",\"b\"]",
            "[null]",
            "{\"a\":{}}",
            "[[");
    Arbitrary<String> field =
        Combinators.combine(name, value).as((key, text) -> ",\"" + key + "\":" + text);
    return Combinators.combine(
            Arbitraries.of("\"title\":\"text\"", "\"language\":\"en\""), field.list().ofMaxSize(3))
        .as((first, others) -> "{" + first + String.join("", others) + "}")
        .flatMap(
            line ->
                Arbitraries.frequencyOf(
                    Tuple.of(4, Arbitraries.just(line)),
                    Tuple.of(
                        1,
                        Arbitraries.integers()
                            .between(0, line.length())
                            .map(end -> line.substring(0, end)))));
  }
}
