package io.copydesk.topology.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static String sentence(String text, String sentence, String mention) {
    return Excerpt.sentence(text, span(text, sentence), span(text, mention));
  }

  private static Span span(String text, String part) {
    int start = text.indexOf(part);
    return new Span(start, start + part.length());
  }

  @Test
  void a_sentence_is_given_with_its_white_space_collapsed() {
    assertThat(
            sentence("It rained. Alibaba grew\n 7% in May. No.", "Alibaba grew\n 7% in May.", "7%"))
        .isEqualTo("Alibaba grew 7% in May.");
  }

  @Property
  void any_run_of_white_space_becomes_one_space(
      @ForAll @StringLength(max = 40) @Chars({'a', ' ', '\n', '\t', '\r', '\f'}) String text) {
    Span all = new Span(0, text.length());

    assertThat(Excerpt.sentence(text, all, all)).isEqualTo(text.strip().replaceAll("\\s+", " "));
  }

  @Test
  void a_mention_that_reaches_beyond_its_sentence_is_given_whole() {
    assertThat(sentence("It rained on Acme Inc. today.", "rained on Acme", "Acme Inc."))
        .isEqualTo("rained on Acme Inc.");
  }

  @Test
  void an_over_long_sentence_is_cut_around_the_mention() {
    String text = "word ".repeat(2_000) + "Alibaba " + "word ".repeat(2_000);

    assertThat(sentence(text, text, "Alibaba"))
        .hasSizeLessThanOrEqualTo(Excerpt.SENTENCE_CHARACTERS)
        .contains("Alibaba")
        .startsWith("…")
        .endsWith("…");
  }

  @Test
  void an_over_long_title_keeps_its_beginning() {
    assertThat(Excerpt.title("Alibaba " + "x".repeat(10_000)))
        .hasSizeLessThanOrEqualTo(Excerpt.TITLE_CHARACTERS)
        .startsWith("Alibaba xx")
        .endsWith("…");
  }

  @Property(tries = 300)
  void any_text_and_range_gives_a_bounded_sentence(
      @ForAll @StringLength(max = 3_000) String text,
      @ForAll @IntRange(max = 4_000) int sentence,
      @ForAll @IntRange(max = 4_000) int start,
      @ForAll @IntRange(max = 4_000) int length) {
    Span around = new Span(sentence, sentence + 2 * length);
    assertThat(Excerpt.sentence(text, around, new Span(start, start + length)))
        .hasSizeLessThanOrEqualTo(Excerpt.SENTENCE_CHARACTERS);
  }
}
