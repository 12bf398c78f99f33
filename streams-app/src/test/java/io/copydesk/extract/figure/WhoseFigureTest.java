package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose figures are that stand beside others', beside descriptions, and in rows. */
class WhoseFigureTest {

  @Test
  void respectively_gives_each_figure_its_own_of_a_row() {
    assertThat(
            owners("Norvik, Acme and Emca gained 3%, 2% and 1% respectively.", "Norvik Acme Emca"))
        .containsExactly("Norvik", "Acme", "Emca");
    assertThat(owners("Acme and Emca fell 3.1% and 1.2%, respectively.", "Acme Emca"))
        .containsExactly("Acme", "Emca");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norvik, Acme and Emca rose 3%, 2% and 1%. | Norvik Acme Emca",
        "Norvik, Acme and Emca carried 9 million, 2 million and 290,000 passengers. | Norvik Acme Emca",
        "Acme & Emca fell 3.1% and 1.2%. | Acme Emca",
      })
  void as_many_names_as_figures_have_one_each(String text, String owners) {
    assertThat(owners(text, "Norvik Acme Emca")).containsExactly(owners.split(" "));
  }

  @Test
  void how_far_something_moved_is_his_whose_it_is_where_it_went_to() {
    String text = "U.S. housing starts tumbled 8% in May. Permits fell 3.7% to 1.3 million.";
    List<Mention> named = Mentions.every(MentionType.PLACE, "U.S.", text);

    assertThat(FiguresBesideNames.owners(bind(text, named))).containsOnly("U.S.");
  }

  @Test
  void what_is_between_two_is_of_neither_alone() {
    assertThat(owners("Trade between Acme and Emca rose 3% and 5% in May and June.", "Acme Emca"))
        .doesNotContainSequence("Acme", "Emca");
  }

  @Test
  void more_names_than_figures_have_none_each() {
    assertThat(owners("Norvik, Acme and Emca gained 3% and 2%.", "Norvik Acme Emca"))
        .doesNotContain("Norvik");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Output rose 12% at Norvik, 8% at Acme and 3% at Emca.",
        "Orders grew 12% at Norvik, 7% at Acme, and 2% at Emca.",
        "Deliveries rose 17% for Norvik, 18.8% for Acme and 35.3% for Emca.",
        "Costs ranged from 2% at Norvik to 5% at Acme and 7% at Emca.",
      })
  void each_figure_of_a_series_is_of_the_name_behind_it(String text) {
    assertThat(owners(text, "Norvik Acme Emca")).containsExactly("Norvik", "Acme", "Emca");
  }

  @Test
  void what_somebody_does_in_a_series_of_places_is_his() {
    String text = "Acme cut 300 jobs in Leeds, 200 in Lyon and 100 in Turin.";
    List<Mention> named = new ArrayList<>();
    named.add(Mentions.named(MentionType.COMPANY, "Acme", text));
    for (String place : List.of("Leeds", "Lyon", "Turin")) {
      named.add(Mentions.named(MentionType.PLACE, place, text));
    }

    assertThat(FiguresBesideNames.owners(bind(text, named)))
        .containsExactly("Acme", "Acme", "Acme");
  }

  @Test
  void respectively_of_what_is_measured_gives_nobody_else() {
    assertThat(owners("Revenue and profit at Acme rose 12% and 7% respectively.", "Acme"))
        .containsExactly("Acme", "Acme");
  }

  @Test
  void a_name_with_a_verb_between_two_figures_owns_the_second() {
    assertThat(owners("Acme rose 2% and Emca was little changed at 9.12 euros.", "Acme Emca"))
        .containsExactly("Acme", "Emca");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme had a margin of 14%, against 9% at Emca. | Emca | ACTUAL",
        "Acme sold 4 million cars, compared with 5 million for rival Emca. | Emca | ACTUAL",
        "It cured 8.3% of patients on the drug against 2.1% on placebo. | placebo | ACTUAL",
        "It cured 41% of women on the drug versus 22% of women on placebo. | placebo | ACTUAL",
        "Unemployment among men was 4.1% against 5.2% among women. | women | ACTUAL",
        "Acme rose 42%, compared with a 15% advance in the index. | index | ACTUAL",
        "Acme had a margin of 14%, against 9% a year earlier. | Acme | PRIOR",
        "Acme had a margin of 14%, against 9% in the prior quarter. | Acme | PRIOR",
        "Acme had a margin of 14%, against 9% in Q3/24. | Acme | PRIOR",
        "Acme had a loss of $5 mln on sales of $9 mln, versus $4 mln on lower sales. | Acme |"
            + " PRIOR",
        "Acme had a margin of 14%, up from 9%. | Acme | PRIOR",
      })
  void only_what_is_compared_with_a_sign_of_time_is_ones_own_earlier_value(
      String text, String owner, String aspect) {
    List<Figure> figures = figures(text, "Acme Emca");

    Figure last = figures.getLast();
    assertThat(Objects.requireNonNull(last.subject()).text()).isEqualTo(owner);
    assertThat(last.reported().aspect().name()).isEqualTo(aspect);
  }

  @Test
  void further_groups_own_their_figures_too() {
    assertThat(
            owners(
                "Acme had 14% of sales, against 9% for Emca and 7% for Norvik.",
                "Acme Emca Norvik"))
        .containsExactly("Acme", "Emca", "Norvik");
  }

  @Test
  void a_name_that_a_hyphen_joins_to_a_participle_only_describes() {
    assertThat(owners("Acme-backed battery maker to cut 1,900 jobs", "Acme"))
        .containsExactly("battery maker");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme said it grew. The Turin-based carmaker had sales of 5 mln dlrs. | Turin",
        "Acme said it grew. The Leeds, England-based group had sales of 5 mln dlrs. | Leeds"
            + " England",
        "Acme said it grew. The Swiss drugmaker had sales of 5 mln dlrs. | ''",
      })
  void whoever_is_described_by_his_home_is_the_company_spoken_of(String text, String places) {
    List<Mention> named = new ArrayList<>();
    named.add(Mentions.named(MentionType.COMPANY, "Acme", text));
    for (String place : places.isEmpty() ? new String[0] : places.split(" ")) {
      named.add(Mentions.named(MentionType.PLACE, place, text));
    }

    assertThat(FiguresBesideNames.owners(bind(text, named))).containsExactly("Acme");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme paid well and was fined $30 million by Emca. | Acme",
        "Acme was fined by Emca $30 million. | Acme",
        "Acme was ordered by Emca to pay $30 million. | Acme",
        "Emca fined Acme $30 million. | Acme",
        "It was fined $30 million by Emca. |",
      })
  void whoever_fines_does_not_own_the_fine(String text, @Nullable String fined) {
    assertThat(owners(text, "Acme Emca")).containsExactly(fined);
  }

  @Test
  void what_a_named_possessor_stands_before_is_of_nobody_whom_only_other_sentences_name() {
    String text =
        "Acme made $96m on sales of $1.1bn last year. Its chairman declined to comment. Norvik's"
            + " market cap was $47bn, and its debt $3bn.";

    assertThat(owners(text, "Acme Norvik")).element(2).isEqualTo("Norvik");
  }

  @Test
  void a_company_does_not_own_what_its_rivals_did() {
    assertThat(owners("Acme's suppliers cut 2,300 jobs last year.", "Acme"))
        .containsExactly("suppliers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme fell. Emca raised its price target to $61. | Acme",
        "Emca raised its price target on Acme to $61. | Acme",
        "Emca cut Acme to neutral and reduced its price target to $70. | Acme",
        "Emca has a $210 price target on Acme. | Acme",
        "Acme fell. Emca kept its call with a target price of $61. | Acme",
        "Acme had its price target cut to $70 by Emca. | Acme",
        "Emca raised its price target to $61. |",
        "Emca has a target of $320 on Acme. | Acme",
        "Emca has an outperform rating and a $75 target on Acme. | Acme",
        "Emca has an outperform rating on Acme and a $75 target. | Acme",
        "Acme was upgraded to buy at Emca, which set a $480 target. | Acme",
      })
  void a_price_target_is_of_the_company_that_is_rated(String text, @Nullable String rated) {
    assertThat(owners(text, "Acme Emca")).containsExactly(rated);
  }

  @Test
  void brokers_own_none_of_the_targets_that_respectively_pairs_with_them() {
    String text =
        "Acme and Emca lifted their price targets on Lindqvist to $3 and $4 respectively.";

    assertThat(owners(text, "Acme Emca Lindqvist")).containsExactly("Lindqvist", "Lindqvist");
  }

  @Test
  void a_target_without_its_company_is_of_whoever_was_rated_before() {
    String text = "Emca cut its price target on Acme to $75. The average target is $88.";

    assertThat(owners(text, "Acme Emca")).containsExactly("Acme", "Acme");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme earned $5 mln. Analysts polled by Emca had expected $4 mln. | Acme",
        "Acme earned $5 mln. The Emca consensus was for sales of $4 mln. | Acme",
        "Acme earned $5 mln. Analysts surveyed by Emca saw sales of $4 mln. | Acme",
      })
  void what_others_told_a_pollster_is_not_the_pollsters(String text, String owner) {
    assertThat(owners(text, "Acme Emca")).last().isEqualTo(owner);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Emca analyst", "Emca's"})
  void no_price_target_is_an_analysts(String employer) {
    String text = "Acme fell. " + employer + " Tom Reyes lowered his price target to $44.";
    List<Mention> named = new ArrayList<>();
    named.add(Mentions.named(MentionType.COMPANY, "Acme", text));
    named.add(Mentions.named(MentionType.COMPANY, "Emca", text));
    named.add(Mentions.named(MentionType.PERSON, "Tom Reyes", text));

    assertThat(FiguresBesideNames.owners(bind(text, named))).containsExactly("Acme");
  }

  @ParameterizedTest
  @CsvSource({
    "Tom Reyes: Sales were $4 million in May., Acme",
    "Tom Reyes: $4 million in May., Tom Reyes"
  })
  void who_speaks_on_a_conference_call_owns_no_figure_that_is_said(String line, String owner) {
    String text = "Acme spoke. " + line;
    List<Mention> named = new ArrayList<>();
    named.add(Mentions.named(MentionType.COMPANY, "Acme", text));
    named.add(Mentions.named(MentionType.PERSON, "Tom Reyes", text));

    assertThat(FiguresBesideNames.owners(bind(text, named))).containsExactly(owner);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Emca sees gold reaching $5,000 by May. | gold",
        "Analysts at Emca forecast copper will climb to $12,000 a tonne. | copper",
        "Economists at Emca expect the economy to grow 2% this year. | economy",
        "A jury ordered a trucking firm to pay $46m. | trucking firm",
        "Jury orders trucking firm to pay $46m. | trucking firm",
        "Acme expects sales to rise 5% this year. | Acme",
      })
  void a_figure_of_a_verbs_object_is_not_of_who_foresees_or_orders_it(String text, String owner) {
    assertThat(owners(text, "Acme Emca")).containsExactly(owner);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme, whose bid for Emca was blocked, said on Thursday that its sales rose 2.4%. | Acme",
        "Acme, which sold Emca in May, raised its dividend to 3 francs. | Acme",
        "Acme, the owner of Emca, which runs trams, lifted its profit by 3%. | Acme",
        "In a report on Acme, the bank of Emca said sales at Emca rose 5%. | Emca",
      })
  void no_figure_is_of_whoever_only_an_aside_before_it_names(String text, String owner) {
    assertThat(owners(text, "Acme Emca")).containsExactly(owner);
  }

  @Test
  void a_figure_within_an_aside_may_be_of_whoever_it_names() {
    assertThat(
            owners(
                "Acme, the owner of Emca, which had sales of $6bn, cut its dividend to 2 francs.",
                "Acme Emca"))
        .containsExactly("Emca", "Acme");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Emca expects inflation of 4% in Turkey. | Turkey",
        "Emca predicts a budget deficit of 3% for Ghana. | Ghana",
        "Emca sees unemployment of 6% in Spain. | Spain",
        "Emca expects a profit of $5m in Spain. | Emca",
      })
  void what_countries_have_is_of_the_place_behind_the_figure(String text, String owner) {
    assertThat(owners(text, "Emca")).containsExactly(owner);
  }

  @Test
  void a_name_between_two_prices_owns_the_second_if_its_own_change_follows() {
    assertThat(owners("Acme jumped 36 cents to 8.70 and Emca 19 to 3.35.", "Acme Emca"))
        .containsExactly("Acme", "Acme", "Emca");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Excluding the charge, Acme earned 43 cents per share. Revenue was 6% higher. | Acme Acme",
        "Acme said net income rose 4%. Sales rose 3% on beef from the U.S. | Acme Acme",
        "Acme said net income rose 4%. Total revenue rose 3% on beef from the U.S. | Acme Acme",
        "Acme said net income rose 4%. Its auto sales rose 3%. | Acme Acme",
        "Acme said net income rose 4%. In May, it said auto sales rose 3%. | Acme Acme",
        "Acme said net income rose 4%. Inflation was 3% in Brazil. | Acme Brazil"
      })
  void a_result_of_a_sentence_that_names_nobody_is_the_companys_before(String text, String owners) {
    assertThat(owners(text, "Acme")).containsExactly(owners.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme fell 3 pct. Auto sales dropped 6 pct in June.",
        "Acme's profit rose 4 pct. Tax revenue rose 5 pct."
      })
  void results_of_states_and_markets_are_not_the_companys_before(String text) {
    assertThat(owners(text, "Acme")).startsWith("Acme").last().isNotEqualTo("Acme");
  }

  @Test
  void the_shares_are_those_of_the_company_before() {
    assertThat(owners("Acme got a buy note. The shares added 39 cents at $8.75.", "Acme"))
        .containsExactly("Acme", "Acme");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme now owns 1,000 shares. The stock has a market cap of $21.0 billion.",
        "Emca was sold by many. Acme now owns 1,000 shares. The stock opened at $21.10."
      })
  void the_shares_are_not_those_of_a_holder(String text) {
    assertThat(owners(text, "Acme Emca")).first().isEqualTo("Acme");
    assertThat(owners(text, "Acme Emca")).last().isNotEqualTo("Acme");
  }

  @Test
  void those_that_one_only_owns_or_makes_have_none_of_its_figures() {
    assertThat(
            owners(
                "Acme, makers of Emca and Norvik bikes, posted a sales decrease of 28%.",
                "Acme Emca Norvik"))
        .containsExactly("Acme");
    String text = "Acme Ltd., the conglomerate that owns Emca, said net income fell 28%.";
    List<Mention> named =
        List.of(
            Mentions.named(MentionType.COMPANY, "Acme Ltd.", text),
            Mentions.named(MentionType.COMPANY, "Emca", text));
    assertThat(FiguresBesideNames.owners(bind(text, named))).containsExactly("Acme Ltd.");
  }

  private static List<@Nullable String> owners(String text, String companies) {
    return FiguresBesideNames.owners(figures(text, companies));
  }

  /** The figures of a text in which those of these companies that it names are found. */
  private static List<Figure> figures(String text, String companies) {
    List<Mention> named = new ArrayList<>();
    for (String company : companies.split(" ", -1)) {
      if (text.contains(company)) {
        named.add(Mentions.named(MentionType.COMPANY, company, text));
      }
    }
    return bind(text, named);
  }

  private static List<Figure> bind(String text, List<Mention> named) {
    return FiguresBesideNames.in(PtbText.body(text), named);
  }
}
