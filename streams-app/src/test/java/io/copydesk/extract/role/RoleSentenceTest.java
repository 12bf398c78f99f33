package io.copydesk.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import io.copydesk.extract.role.word.RoleWords;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleSentenceTest {

  @Test
  void a_token_of_a_name_has_the_name_s_span() {
    RoleSentence s = sentence("Chairman Ana Lind spoke.", "Ana Lind");

    assertThat(s.firstOfMention(2)).isEqualTo(1);
    assertThat(s.endOfMention(1)).isEqualTo(3);
  }

  @Test
  void a_token_of_no_name_is_a_span_by_itself() {
    RoleSentence s = sentence("Chairman Ana Lind spoke.", "Ana Lind");

    assertThat(s.firstOfMention(3)).isEqualTo(3);
    assertThat(s.endOfMention(3)).isEqualTo(4);
  }

  @Test
  void what_stands_outside_of_the_sentence_is_part_of_no_name() {
    RoleSentence s = sentence("Ana Lind spoke.", "Ana Lind");

    assertThat(s.mention(-1)).isNull();
    assertThat(s.firstOfMention(-1)).isEqualTo(-1);
    assertThat(s.endOfMention(s.size())).isEqualTo(s.size() + 1);
  }

  @Test
  void a_degree_that_was_taken_for_a_person_is_part_of_no_name() {
    RoleSentence s = sentence("Ana Lind, M.D., spoke.", "Ana Lind", "M.D.");

    assertThat(s.mention(3)).isNull();
    assertThat(s.firstOfMention(3)).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "'the minister, Dr. Ana Lind, spoke.', 3, 4",
    "'the minister, Her Highness Ana Lind, spoke.', 3, 5",
    "'the minister, Ana Lind, spoke.', 3, 3",
  })
  void honorifics_are_passed_on_the_way_to_a_name(String text, int from, int name) {
    assertThat(sentence(text, "Ana Lind").afterHonorifics(from)).isEqualTo(name);
  }

  @Test
  void honorifics_are_passed_on_the_way_back_from_a_name() {
    RoleSentence s = sentence("led by Prof. Dr. Ana Lind", "Ana Lind");

    assertThat(s.beforeHonorifics(4)).isEqualTo(1);
  }

  private static RoleSentence sentence(String body, String... people) {
    TokenizedArticle text = new ArticleTokenizer().tokenize(Fixtures.article("", body));
    List<Mention> names =
        Stream.of(people).map(name -> Mentions.named(MentionType.PERSON, name, body)).toList();
    return new RoleSentence(RoleWords.bundled(), text.sentences().getFirst(), names, null);
  }
}
