package io.copydesk.extract.name.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.reading.WordGroups;
import io.copydesk.extract.text.ArticleTokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsualThemesTest {

  private final UsualThemes usual =
      new UsualThemes(
          WordGroups.of(
              List.of(
                  "football\tgoal\tgoal\tgoal match",
                  "talk\tsaid\tsaid\tsaid",
                  "sea\twave\twave\twave")));

  @Test
  void a_share_is_of_the_different_words_of_each_article() {
    usual.add(new ArticleTokenizer().tokenize(Fixtures.article("", "He said: a goal, a goal.")));
    usual.add(new ArticleTokenizer().tokenize(Fixtures.article("", "A goal in a match.")));

    assertThat(usual.lines()).containsExactly("football\t0.7500", "talk\t0.2500");
  }
}
