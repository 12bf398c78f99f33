package io.copydesk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordMapTest {

  @Test
  void says_what_each_of_its_words_stands_for_and_nothing_of_others() {
    // given
    List<String> numbers = IntStream.range(0, 2_000).mapToObj(i -> "word" + i).toList();
    Map<String, Integer> lengths =
        numbers.stream()
            .limit(1_000)
            .collect(Collectors.toMap(Function.identity(), String::length));

    // when
    Map<String, Integer> words = WordMap.of(lengths);

    // then
    for (String number : numbers) {
      assertThat(words.get(number)).isEqualTo(lengths.get(number));
      assertThat(words.containsKey(number)).isEqualTo(lengths.containsKey(number));
    }
  }

  @Test
  void equals_a_map_that_says_the_same_and_takes_no_further_word() {
    Map<String, String> words = WordMap.of(Map.of("people", "person"));

    assertThat(words).isEqualTo(Map.of("people", "person"));
    assertThatThrownBy(() -> words.put("men", "man"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> words.remove("people"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
