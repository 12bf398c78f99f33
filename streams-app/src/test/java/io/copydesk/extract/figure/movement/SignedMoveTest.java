package io.copydesk.extract.figure.movement;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Direction;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import io.copydesk.extract.figure.FoundFigures;
import io.copydesk.extract.figure.PtbText;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedMoveTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Footfall in the arcade: ▲0.4%, in the market: ▼ 0.7%. | INCREASE DECREASE",
        "Cement: 0.4%▲ in Oran. | INCREASE",
        "Turnover of €4 million (+9% y/y, -2% q/q). | NONE INCREASE DECREASE",
        "A gross margin of 41%, +120bps, in tiles. | NONE INCREASE",
        "Nasdaq +0.4%, Brent -1.2%. | INCREASE DECREASE",
        "Biotechs: $ZLLX +2.2%, $EMCA -3.1%. | INCREASE DECREASE",
        "The brewer had organic growth of -0.4%. | DECREASE",
        "CDU 30 percent (-2), SPD 15 percent (-1). | NONE DECREASE NONE DECREASE",
        "Footfall grew by -3% in the arcade. | DECREASE"
      })
  void a_sign_or_an_arrow_says_which_way_a_share_went(String body, String directions) {
    assertThat(directions(body)).containsExactly(expected(directions));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The deposit rate is -0.5% in the canton. | NONE",
        "It was +30°C at noon. | NONE",
        "The loan costs Libor +120bp. | NONE",
        "It had an operating margin of 12.9 percent (-0.2). | NONE NONE",
        "Growth in the canton was 1.2 percent (-0.2). | NONE NONE",
        "The chain has 50+ shops. | NONE"
      })
  void a_sign_of_a_value_a_spread_or_a_bound_says_no_direction(String body, String directions) {
    assertThat(directions(body)).containsExactly(expected(directions));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The combined ratio improved to 93.1% from 95.2%. | DECREASE NONE",
        "The margin improved to 9.1% from 8.2%. | INCREASE NONE",
        "The jobless rate worsened to 9.1% from 8.2%. | INCREASE NONE"
      })
  void what_became_better_or_worse_went_the_way_of_its_numbers(String body, String directions) {
    assertThat(directions(body)).containsExactly(expected(directions));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Demand moved in Peru (+9.9%). | INCREASE",
        "Demand moved in Peru (-9.9%). | DECREASE",
        "Output moved in Peru (-22% to 500 cars). | DECREASE",
        "Yields were lowest in Peru (-0.3%). | NONE",
        "Inflation was highest in Peru (+4.1%). | NONE",
        "The deficit was largest in Peru (-5.5%). | NONE",
        "Growth was strong in Peru (+9.2%). | INCREASE"
      })
  void a_sign_in_brackets_behind_a_name_says_which_way_it_went(String body, Direction direction) {
    TokenizedArticle article = PtbText.body(body);
    List<Mention> mentions = new ArrayList<>(FoundFigures.in(article));
    mentions.addFirst(Mentions.named(MentionType.PLACE, "Peru", body));

    List<Mention> bound = Fixtures.figureBinder().bind(article, mentions);

    assertThat(bound.get(1).figure().direction()).isEqualTo(direction);
  }

  private static Direction[] expected(String directions) {
    return Arrays.stream(directions.split(" ", -1))
        .map(Direction::valueOf)
        .toArray(Direction[]::new);
  }

  private static Direction[] directions(String body) {
    TokenizedArticle article = PtbText.body(body);
    return Fixtures.figureBinder().bind(article, FoundFigures.in(article)).stream()
        .map(m -> m.figure().direction())
        .toArray(Direction[]::new);
  }
}
