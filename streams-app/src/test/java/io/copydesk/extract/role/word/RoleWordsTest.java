package io.copydesk.extract.role.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.events.RoleKind;
import io.copydesk.extract.text.ArticleTokenizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleWordsTest {

  private static final ArticleTokenizer TOKENIZER = new ArticleTokenizer();

  private final RoleWords words = RoleWords.bundled();

  static Stream<String> heads() {
    return RoleTable.bundled().heads.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("heads")
  void a_head_begins_with_the_first_token_of_its_writing(String head) {
    String first = TOKENIZER.words(head).getFirst();

    assertThat(words.mayBeginHead(first.toLowerCase(Locale.ROOT))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"directors", "vice-presidents"})
  void a_head_in_the_plural_begins_with_its_first_word_too(String word) {
    assertThat(words.mayBeginHead(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "yesterday", "norvik"})
  void no_head_begins_with_another_word(String word) {
    assertThat(words.mayBeginHead(word)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"directors, director", "vice presidents, vice president", "chairman, chairman"})
  void several_people_s_role_is_said_of_one_without_its_s(String several, String one) {
    assertThat(RoleWords.ofOne(several)).isEqualTo(one);
  }

  @Test
  void what_the_table_says_of_a_word_cannot_be_changed() {
    Map<String, RoleKind> heads = RoleTable.bundled().heads;

    assertThatThrownBy(() -> heads.put("chief executive", RoleKind.OTHER))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
