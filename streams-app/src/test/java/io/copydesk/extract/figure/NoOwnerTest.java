package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like whoever a figure is of, and is not: measures, shortened verbs, destinations. */
class NoOwnerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme's AUM rose 10%. | AUM | Acme | AUM",
        "Acme's GMV topped $1bn. | GMV | Acme | GMV",
        "Acme's RevPAR rose 4.1%. | RevPAR | Acme | RevPAR",
        "Acme's RASM fell 2%. | RASM | Acme | RASM",
        "Opex fell 3%. | Opex || opex",
        "Capex rose 3%. | Capex || capex",
      })
  void the_letters_of_a_measure_are_no_company(
      String text, String taken, @Nullable String owner, String metric) {
    List<Figure> figures = bind(text, MentionType.COMPANY, "Acme", taken);

    assertThat(FiguresBesideNames.owners(figures)).containsExactly(owner);
    assertThat(figures).extracting(Figure::metric).containsExactly(metric);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Acme said it'll cut 11,000 jobs. | Acme",
        "Acme will shrink. It'll cut 11,000 jobs. | Acme",
        "We've cut costs by $3 million. |",
        "They’ll pay $20 million. |",
      })
  void a_pronoun_with_a_shortened_verb_is_nobody_new(String text, @Nullable String owner) {
    assertThat(FiguresBesideNames.owners(bind(text, MentionType.COMPANY, "Acme")))
        .containsExactly(owner);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We lost $2.3m last month,\" said Dr Abena Owusu.",
        "\"We lost $2.3m last month,\" said Dr. Abena Owusu.",
        "\"We lost $2.3m last month,\" said Hajiya Abena Owusu."
      })
  void an_honorific_is_nobody_beside_whom_it_is_for(String text) {
    assertThat(FiguresBesideNames.owners(bind(text, MentionType.PERSON, "Abena Owusu")))
        .doesNotContain("Dr", "Hajiya");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exports from China fell 5%.",
        "Shipments from China rose 5%.",
        "Exports from China to Peru fell 5%."
      })
  void goods_that_are_sold_from_somewhere_are_of_there(String text) {
    assertThat(FiguresBesideNames.owners(bind(text, MentionType.PLACE, "China", "Peru")))
        .containsExactly("China");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "China's exports to Peru rose 5%. | China",
        "China said imports from Peru fell 3%. | China",
      })
  void goods_are_of_whoever_sells_or_counts_them(String text, String owner) {
    assertThat(FiguresBesideNames.owners(bind(text, MentionType.PLACE, "China", "Peru")))
        .containsExactly(owner);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exports to China rose 5%.",
        "Imports from China fell 20%.",
        "Exports of steel to China rose 5%.",
        "Sales to China rose 3%.",
        "China's economy slowed. Exports to China rose 5%.",
      })
  void goods_are_not_of_where_they_go_or_come_from(String text) {
    assertThat(FiguresBesideNames.owners(bind(text, MentionType.PLACE, "China", "Peru")))
        .hasSize(1)
        .doesNotContain("China", "Peru");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oil rose 2% to $64 and gold was flat at $3,320. | Oil Oil gold",
        "Platinum rose 1% and palladium was unchanged at $950. | Platinum palladium",
        "Wheat fell 2 cents, corn 3 cents and soybeans 5 cents. | Wheat corn soybeans",
        "The euro fell 0.2% to $1.08 and the yen was steady at $0.0067. | euro euro yen",
        "Bitcoin rose 2% to $10,450. Ether fell 3% to $2,480. | Bitcoin Bitcoin Ether Ether",
      })
  void what_is_traded_owns_the_price_in_its_clause_whether_it_moved_or_not(
      String text, String owners) {
    assertThat(FiguresBesideNames.owners(bind(text, MentionType.PLACE)))
        .containsExactly(owners.split(" "));
  }

  @Test
  void a_noun_right_before_a_figure_keeps_it_from_what_is_traded_before() {
    List<Figure> figures =
        bind("Corn fell 2 cents, wheat 3 cents and sorghum 5 cents.", MentionType.PLACE);

    assertThat(FiguresBesideNames.owners(figures)).startsWith("Corn", "wheat");
    assertThat(FiguresBesideNames.owners(figures).getLast()).isNotEqualTo("wheat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Q2 adj EPS $1.20 | Acme | adj EPS",
        "Emca Foods Q3 2025 revenue $94bn | Emca Foods | revenue",
        "China CPI rises 2.3 pct; EST. 2.4 pct | China | CPI",
      })
  void a_period_in_a_headline_parts_whoever_reports_from_what_is_measured(
      String text, @Nullable String owner, String metric) {
    List<Figure> figures = bind(text, MentionType.PLACE);

    assertThat(FiguresBesideNames.owners(figures).getLast()).isEqualTo(owner);
    assertThat(figures.getLast().metric()).isEqualTo(metric);
  }

  /** The figures of a text in which those of these names that it has are found. */
  private static List<Figure> bind(String text, MentionType type, String... names) {
    List<Mention> named = new ArrayList<>();
    for (String name : names) {
      if (text.contains(name)) {
        named.add(Mentions.named(type, name, text));
      }
    }
    return FiguresBesideNames.in(PtbText.body(text), named);
  }
}
