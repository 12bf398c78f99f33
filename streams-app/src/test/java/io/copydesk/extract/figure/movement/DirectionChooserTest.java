package io.copydesk.extract.figure.movement;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Direction;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.figure.FoundFigures;
import io.copydesk.extract.figure.PtbText;
import io.copydesk.extract.text.TokenizedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionChooserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru posted a decline of 13%, Chile 11%, Bolivia 8% and Brazil 3%. | 4",
        "It was followed by a drop of 6% in Peru, 4% in Chile and 2% each in Bolivia and Cuba. | 3",
        "Declining stocks include Acme 2.4 percent, Emca 2.1 percent, Norvik 1.5 percent. | 3"
      })
  void one_word_says_which_way_all_of_a_list_went(String body, int figures) {
    assertThat(directions(body)).hasSize(figures).containsOnly(Direction.DECREASE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exports of Peru rose 5%, of Chile 3% less than before.",
        "Exports of Peru rose 5%, those of Chile fell 3%.",
        "Peru Gains 5%, Chile Drops 3%",
        "PERU UP 5 PCT, CHILE DOWN 3 PCT",
        "Peru up 5 pct, Chile 3 pct lower"
      })
  void a_list_ends_where_another_way_is_said_of_a_figure(String body) {
    assertThat(directions(body)).containsExactly(Direction.INCREASE, Direction.DECREASE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The shop takes a 30% cut of sales.", "The app keeps a 15% cut."})
  void a_cut_that_somebody_takes_is_a_share(String body) {
    assertThat(directions(body)).containsExactly(Direction.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The shop announced a 30% cut in prices.",
        "Ministers took a 20% cut in pay.",
        "Workers took a 30% cut.",
        "Farmers took a 5% cut on milk prices.",
        "Drivers receive a 5% cut from July."
      })
  void a_cut_in_something_is_a_fall(String body) {
    assertThat(directions(body)).containsExactly(Direction.DECREASE);
  }

  @Test
  void the_noun_behind_a_figure_says_which_way_it_went() {
    assertThat(
            directions(
                "Exports rose 7%, with a 5% drop to Japan offset by a 25% rise to the north."))
        .containsExactly(Direction.INCREASE, Direction.DECREASE, Direction.INCREASE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "June palladium lost $18.85, or 2.3%, to $804.10 an ounce.",
        "Gold for April delivery lost $6.40 to settle at $1,160.10.",
        "Gold for April delivery lost $6.40, or 0.6%, to end at $1,160.10."
      })
  void what_was_lost_before_a_level_is_a_fall(String body) {
    assertThat(directions(body)).startsWith(Direction.DECREASE);
  }

  @Test
  void what_is_given_up_is_a_fall_and_what_is_put_on_a_rise() {
    assertThat(directions("Acme put on 12 cents at $3.10, while Emca gave up 3 cents to $2.01."))
        .startsWith(Direction.INCREASE)
        .contains(Direction.DECREASE);
    assertThat(directions("Emca gave up 5 cents, or 1.6 percent, to $2.71."))
        .doesNotContain(Direction.INCREASE);
    assertThat(directions("The index put on 12 points to 3,412.20."))
        .startsWith(Direction.INCREASE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The theatre put on 12 plays.",
        "The railway put on 500 special trains.",
        "The party gave up 12 seats."
      })
  void things_put_on_or_given_up_neither_rise_nor_fall(String body) {
    assertThat(directions(body)).containsExactly(Direction.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sales could reach $2bn if rates fall. | NONE",
        "Profit will rise to $2bn unless demand falls. | INCREASE",
        "Growth is below 5%. | NONE",
        "Growth fell below 5%. | DECREASE",
        "Inflation failed to rise above 5%. | NONE",
        "Wheat neither rose nor fell at $3. | NONE",
        "Builders put up to 5% aside. | NONE",
      })
  void only_what_moved_gives_a_direction(String body, Direction direction) {
    assertThat(directions(body)).containsExactly(direction);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Costs were $17m for the quarter compared to $14m during the same period, an increase of 21%.",
        "Costs were $17m compared with $14m, up 21%."
      })
  void an_earlier_level_went_nowhere_though_it_is_said_how_far_the_later_rose(String body) {
    assertThat(directions(body)[1]).isEqualTo(Direction.NONE);
  }

  @Test
  void what_goes_on_about_an_earlier_level_went_nowhere() {
    assertThat(
            directions(
                "Income was $7m in the third quarter compared to $4m in the second quarter and $3m in"
                    + " the year-ago period, an increase of 66% and 102%."))
        .containsExactly(
            Direction.INCREASE,
            Direction.NONE,
            Direction.NONE,
            Direction.INCREASE,
            Direction.INCREASE);
  }

  @Test
  void an_earlier_move_keeps_its_direction() {
    assertThat(directions("Claims fell by 5,000, compared with a rise of 8,000 a week before."))
        .containsExactly(Direction.DECREASE, Direction.INCREASE);
  }

  @Test
  void what_is_up_to_a_level_from_another_rose() {
    assertThat(directions("Rates are up to 5% from 4%.")).startsWith(Direction.INCREASE);
    assertThat(directions("Inflation is above 5% from 4%.")).startsWith(Direction.INCREASE);
  }

  private static Direction[] directions(String body) {
    TokenizedArticle article = PtbText.body(body);
    return Fixtures.figureBinder().bind(article, FoundFigures.in(article)).stream()
        .map(m -> m.figure().direction())
        .toArray(Direction[]::new);
  }
}
