package io.copydesk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {

  @Test
  void has_each_of_its_words_and_no_other() {
    // given
    List<String> numbers = IntStream.range(0, 2_000).mapToObj(i -> "word" + i).toList();

    // when
    Set<String> words = WordSet.of(numbers.subList(0, 1_000));

    // then
    assertThat(numbers).filteredOn(words::contains).isEqualTo(numbers.subList(0, 1_000));
  }

  @Test
  void has_each_word_that_it_was_filled_with_and_no_other() {
    // given
    List<String> numbers = IntStream.range(0, 2_000).mapToObj(i -> "word" + i).toList();
    Set<String> words = new WordSet();

    // when
    numbers.subList(0, 1_000).forEach(words::add);

    // then
    assertThat(numbers).filteredOn(words::contains).isEqualTo(numbers.subList(0, 1_000));
    assertThat(words.add("word1")).isFalse();
    assertThat(words).hasSize(1_000);
  }

  @Test
  void tells_apart_words_of_one_hash() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(WordSet.of(List.of("Aa")).contains("BB")).isFalse();
  }

  @Test
  void may_be_empty() {
    assertThat(WordSet.of(List.of()).contains("up")).isFalse();
  }

  @Test
  void equals_a_set_of_the_same_words_and_takes_no_further_ones() {
    Set<String> words = WordSet.of(List.of("up", "down", "up"));

    assertThat(words).isEqualTo(Set.of("up", "down"));
    assertThatThrownBy(() -> words.add("off")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> words.remove("up")).isInstanceOf(UnsupportedOperationException.class);
  }
}
