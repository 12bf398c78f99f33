package io.copydesk.extract.name.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextHashTest {

  @Test
  void capitals_of_a_name_make_no_difference() {
    assertThat(TextHash.ofWords(List.of("Bank", "OF", "Ghana")))
        .isEqualTo(TextHash.ofWords(List.of("bank", "of", "ghana")));
  }

  @Test
  void the_order_of_its_words_does() {
    assertThat(TextHash.ofWords(List.of("Ford", "Foundation")))
        .isNotEqualTo(TextHash.ofWords(List.of("Foundation", "Ford")));
  }

  @Test
  void a_name_has_the_hash_of_its_words_in_a_text() {
    long[] text = {TextHash.of("the"), TextHash.of("bank"), TextHash.of("said")};

    assertThat(TextHash.ofWords(text, 0, 2)).isEqualTo(TextHash.ofWords(List.of("The", "Bank")));
  }

  @Test
  void a_name_of_one_word_has_the_hash_of_the_word() {
    assertThat(TextHash.ofWords(List.of("Ghana"))).isEqualTo(TextHash.of("ghana"));
  }
}
