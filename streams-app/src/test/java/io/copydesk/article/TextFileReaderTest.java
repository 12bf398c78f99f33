package io.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileReaderTest {

  @Test
  void title_stamp_keywords_and_body_are_taken_apart() {
    var article =
        TextFileReader.read(
            "story",
            "Oil rises\n\nminutes 2019/04/24 07:48:02\noil ; OPEC; \n\nOil rose 5%.\n\nGold fell; silver too.\n");

    assertThat(article.getId()).isEqualTo("story");
    assertThat(article.getTitle()).isEqualTo("Oil rises");
    assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2019-04-24T07:48:02Z"));
    assertThat(article.getKeywords()).containsExactly("oil", "OPEC");
    assertThat(article.getBody()).isEqualTo("Oil rose 5%.\n\nGold fell; silver too.");
  }

  @Test
  void the_characters_of_the_body_stay_as_they_are() {
    var article = TextFileReader.read("", "Oil rises\n\nOil\uFEFF rose 5%.");

    assertThat(article.getBody()).isEqualTo("Oil\uFEFF rose 5%.");
  }

  @Test
  void stamp_and_keywords_are_optional() {
    var article = TextFileReader.read("", "Oil rises\nOil rose 5%; gold fell.\nThe end.");

    assertThat(article.getTitle()).isEqualTo("Oil rises");
    assertThat(article.getPublishedAt()).isNull();
    assertThat(article.getKeywords()).isEmpty();
    assertThat(article.getBody()).isEqualTo("Oil rose 5%; gold fell.\nThe end.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Oil rose 5%; gold fell.",
        "Will oil rise; will gold?",
        "\"Oil rises; gold falls.\"",
        "A barrel of oil cost five per cent more in London on Friday than it had at any time since the"
            + " spring; gold"
      })
  void a_story_that_begins_with_a_semicolon_in_its_first_paragraph_is_not_taken_for_keywords(
      String first) {
    var article =
        TextFileReader.read("", "Oil rises\n\n2019/04/24 07:48:02\n" + first + "\n\nThe end.");

    assertThat(article.getKeywords()).isEmpty();
    assertThat(article.getBody()).isEqualTo(first + "\n\nThe end.");
  }

  @Test
  void a_single_line_is_a_body() {
    var article = TextFileReader.read("", "Oil rose 5%.");

    assertThat(article.getTitle()).isEmpty();
    assertThat(article.getBody()).isEqualTo("Oil rose 5%.");
  }

  @Test
  void a_stamp_of_an_impossible_time_is_left_in_the_body() {
    var article = TextFileReader.read("", "Oil rises\nminutes 2019/13/24 07:48:02\nOil rose.");

    assertThat(article.getPublishedAt()).isNull();
    assertThat(article.getBody()).startsWith("minutes 2019/13/24");
  }
}
