package io.copydesk.extract.figure.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.copydesk.article.Span;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeighedRankingTest {

  private static final RankWeights WEIGHTS =
      RankWeights.of(
          List.of(
              "[subject_kind]",
              "company\t200",
              "place\t100",
              "[subject_before]",
              "before|company|of\t-300",
              "behind|company\t300",
              "behind|company|\t-300"));

  private static final Mention FIGURE = Mentions.inBody(MentionType.FIGURE, new Span(0, 2), "5%");

  private final Ranking ranking = new WeighedRanking(WEIGHTS);

  @Test
  void the_answer_whose_clues_weigh_most_is_the_best() {
    ask();
    answer("Acme", "company");
    answer("Norway", "place");

    assertThat(ranking.best()).isEqualTo(1);
  }

  @Test
  void a_clue_of_several_values_counts_only_where_all_of_them_are_there() {
    ask();
    answer("Acme", "company");
    ranking.clue(Clue.SUBJECT_BEFORE, "before", "company", "of");
    answer("Emca", "company");
    ranking.clue(Clue.SUBJECT_BEFORE, "before", "company", "at");

    assertThat(ranking.best()).isEqualTo(2);
  }

  @Test
  void a_value_that_is_empty_is_another_than_one_that_is_not_there() {
    ask();
    answer("Acme", "place");
    ranking.clue(Clue.SUBJECT_BEFORE, "behind", "company", "");
    answer("Emca", "place");
    ranking.clue(Clue.SUBJECT_BEFORE, "behind", "company");

    assertThat(ranking.best()).isEqualTo(2);
  }

  @Test
  void a_bar_within_a_value_parts_no_values() {
    String written = Clue.written("behind", "|", Clue.NO_VALUE);
    Ranking of = new WeighedRanking(RankWeights.of(List.of("[subject_before]", written + "\t300")));
    of.ask(Question.SUBJECT, FIGURE);
    of.answer("Acme");
    of.clue(Clue.SUBJECT_BEFORE, "behind");
    of.answer("Norway");
    of.clue(Clue.SUBJECT_BEFORE, "behind", "", "");
    of.answer("Emca");
    of.clue(Clue.SUBJECT_BEFORE, "behind", "|");

    assertThat(of.best()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a; none; none",
        "a; b; none",
        "a; b; c",
        "''; ''; ''",
        "a; ''; none",
        "a; ''; ''",
        "|; none; none",
        "|; |; |",
        "a|b; c; none",
        "a; b|c; d"
      })
  void a_clue_is_the_same_behind_its_way_to_the_file_and_back(
      String first, String said, String further) {
    String second = said.equals("none") ? Clue.NO_VALUE : said;
    String third = further.equals("none") ? Clue.NO_VALUE : further;

    long key = Clue.key(Clue.METRIC_LINK, Clue.written(first, second, third));

    assertThat(key).isEqualTo(Clue.key(Clue.METRIC_LINK, first, second, third));
  }

  @Test
  void no_weight_takes_the_place_of_another() {
    List<String> twice = List.of("[subject_kind]", "Aa\t1", "BB\t2");

    assertThatIllegalStateException()
        .isThrownBy(() -> RankWeights.of(twice))
        .withMessageContaining("BB");
  }

  @Test
  void all_clues_of_an_answer_count_however_many_they_are() {
    ask();
    answer("Acme", "company");
    answer("Norway", "place");
    for (int i = 0; i < 99; i++) {
      ranking.clue(Clue.SUBJECT_DISTANCE, String.valueOf(i));
    }
    ranking.clue(Clue.SUBJECT_BEFORE, "behind", "company");

    assertThat(ranking.best()).isEqualTo(2);
  }

  /** As in training. */
  @Test
  void a_clue_given_twice_counts_once() {
    ask();
    answer("Acme", "company");
    answer("Norway", "place");
    for (int i = 0; i < 99; i++) {
      ranking.clue(Clue.SUBJECT_KIND, "place");
    }

    assertThat(ranking.best()).isEqualTo(1);
  }

  @Test
  void nothing_is_answered_where_no_answer_is_probable_enough() {
    ask();
    answer("Acme", "company");
    answer("Emca", "company");

    assertThat(ranking.best()).isZero();
  }

  @Test
  void a_clue_before_the_first_answer_is_about_none() {
    ask();
    ranking.clue(Clue.SUBJECT_KIND, "company");
    answer("Norway", "place");

    assertThat(ranking.best()).isEqualTo(Ranking.NONE);
  }

  @Test
  void answers_of_one_text_count_together() {
    ask();
    answer("Acme", "company");
    answer("Emca", "company");
    answer("Acme", "company");

    assertThat(ranking.best()).isEqualTo(1);
  }

  @Test
  void a_name_and_what_it_begins_with_count_together() {
    ask();
    answer("Acme Holdings", "company");
    answer("Emca", "company");
    answer("Acme", "company");

    assertThat(ranking.best()).isEqualTo(1);
  }

  @Test
  void a_name_and_what_it_ends_with_count_together() {
    ask();
    answer("Peter Ottervik", "company");
    answer("Emca", "company");
    answer("Ottervik", "company");

    assertThat(ranking.best()).isEqualTo(1);
  }

  @Test
  void of_a_list_of_answers_the_first_says_that_there_is_none() {
    ask();
    ranking.answer(0, null);
    ranking.answer(1, "Norway");
    ranking.clue(Clue.SUBJECT_KIND, "place");
    ranking.answer(2, "Acme");
    ranking.clue(Clue.SUBJECT_KIND, "company");
    ranking.clue(Clue.SUBJECT_BEFORE, "behind", "company");

    assertThat(ranking.best()).isEqualTo(2);
  }

  /** Else the numbers of all behind it would be those of others. */
  @Test
  void no_other_answer_of_a_list_may_say_so_and_the_first_has_to() {
    ask();

    assertThatIllegalStateException().isThrownBy(() -> ranking.answer(0, "Acme"));
    assertThatIllegalStateException().isThrownBy(() -> ranking.answer(1, null));
  }

  @ParameterizedTest
  @CsvSource({
    "SUBJECT, Acme Holdings, acme, true",
    "SUBJECT, Peter Ottervik, Ottervik, true",
    "SUBJECT, Acmeson, Acme, false",
    "SUBJECT, NewAcme, Acme, false",
    "METRIC, net profit, profit, true",
    "METRIC, nonprofit, profit, false",
    "PERIOD, 1987-01-01..1988-01-01|1987, 1987-01-01..1988-01-01|this year, true",
    "PERIOD, |quarter, |month, false",
    "DIRECTION, increase, decrease, false",
  })
  void says_whether_two_answers_are_one(Question question, String one, String other, boolean same) {
    assertThat(question.isSame(one, other)).isEqualTo(same);
    assertThat(question.isSame(other, one)).isEqualTo(same);
  }

  private void ask() {
    ranking.ask(Question.SUBJECT, FIGURE);
  }

  private void answer(String text, String kind) {
    ranking.answer(text);
    ranking.clue(Clue.SUBJECT_KIND, kind);
  }
}
