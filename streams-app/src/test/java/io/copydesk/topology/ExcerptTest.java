package io.copydesk.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static String sentence(String text, String mention) {
    int start = text.indexOf(mention);
    return Excerpt.sentence(text, new Span(start, start + mention.length()));
  }

  @Test
  void the_sentence_around_the_mention_is_given() {
    assertThat(sentence("It rained. Alibaba grew 7% in May. Nobody cared.", "Alibaba"))
        .isEqualTo("Alibaba grew 7% in May.");
  }

  @Test
  void a_blank_line_ends_a_sentence() {
    assertThat(sentence("ALIBABA GROWS\n\nThe company\nsaid so on Monday.", "company"))
        .isEqualTo("The company said so on Monday.");
  }

  @Test
  void an_over_long_sentence_is_cut_around_the_mention() {
    String text = "word ".repeat(2_000) + "Alibaba " + "word ".repeat(2_000);

    assertThat(sentence(text, "Alibaba"))
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
      @ForAll @IntRange(max = 4_000) int start,
      @ForAll @IntRange(max = 4_000) int length) {
    assertThat(Excerpt.sentence(text, new Span(start, start + length)))
        .hasSizeLessThanOrEqualTo(Excerpt.SENTENCE_CHARACTERS);
  }
}
