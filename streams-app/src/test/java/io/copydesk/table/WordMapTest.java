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
  void says_what_it_was_filled_with_and_nothing_of_others() {
    // given
    List<String> numbers = IntStream.range(0, 2_000).mapToObj(i -> "word" + i).toList();
    Map<String, Integer> words = new WordMap<>();

    // when
    numbers.subList(0, 1_000).forEach(number -> words.put(number, number.length()));

    // then
    for (String number : numbers.subList(0, 1_000)) {
      assertThat(words.get(number)).isEqualTo(number.length());
    }
    assertThat(numbers.subList(1_000, 2_000)).noneMatch(words::containsKey);
  }

  @Test
  void keeps_forgets_and_replaces_words_as_another_map_does() {
    // given
    Map<String, String> words = new WordMap<>();
    words.put("men", "man");

    // when
    words.putIfAbsent("men", "people");
    words.merge("women", "woman", String::concat);
    words.merge("women", "?", String::concat);
    words.put("feet", "foot");
    words.remove("feet");

    // then
    assertThat(words).isEqualTo(Map.of("men", "man", "women", "woman?"));
    assertThat(words.get("feet")).isNull();
    assertThat(words.getOrDefault("feet", "none")).isEqualTo("none");
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
