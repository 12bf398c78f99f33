package io.copydesk.extract.name.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemesTest {

  private static final WordGroups GROUPS =
      WordGroups.of(
          List.of(
              "football\tgoal\tgoal\tgoal match striker penalty referee",
              "talk\tsaid\tsaid\tsaid the told asked he",
              "trade\tprofit\tprofit\tprofit sales"));

  private static final Themes THEMES =
      Themes.of(GROUPS, List.of("football\t0.0100", "talk\t0.8000", "trade\t0.1000"));

  private static TokenizedArticle article(String body) {
    return new ArticleTokenizer().tokenize(Fixtures.article("", body));
  }

  @Test
  void an_article_is_about_what_it_has_more_words_of_than_articles_usually_have() {
    TokenizedArticle report =
        article("The striker said the referee, asked of the goal, told of a penalty.");

    assertThat(THEMES.in(report)).containsExactly(TextHash.of("football"));
  }

  @Test
  void a_word_counts_once_however_often_it_is_said() {
    TokenizedArticle report = article("A goal, a goal, a goal, a goal and a match.");

    assertThat(THEMES.in(report)).isEmpty();
  }

  @Test
  void names_are_no_theme() {
    TokenizedArticle list = article("Goal, Match, Striker, Penalty and Referee.");

    assertThat(THEMES.in(list)).isEmpty();
  }

  @Test
  void a_theme_without_a_usual_share_is_a_rare_one() {
    Themes rare = Themes.of(GROUPS, List.of());

    assertThat(rare.in(article("A goal, a match, a striker and a penalty.")))
        .containsExactly(TextHash.of("football"));
  }

  @Test
  void a_share_of_an_unknown_theme_is_refused_by_its_line() {
    List<String> lines = List.of("weather\t0.0100");

    assertThatThrownBy(() -> Themes.of(GROUPS, lines))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weather");
  }
}
