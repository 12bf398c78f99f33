package io.copydesk.extract.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Article;
import io.copydesk.events.EntityType;
import io.copydesk.events.Evidence;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Figure;
import io.copydesk.extract.FigureStep;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.KnownNames;
import io.copydesk.extract.ListedAs;
import io.copydesk.extract.Mention;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.figure.FigureGrammar;
import io.copydesk.extract.figure.rank.RankWeights;
import io.copydesk.extract.text.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreNlpExtractorTest {

  private static final Article OFFER =
      Fixtures.article(
          "HARGREAVE DETAILS SWEETENED MOLVANT <MLV> OFFER",
          """
          Investor Peter Hargreave, who wants to buy
          Molvant International Inc, raised his bid. In a filing with the Securities and Exchange
          Commission, Hargreave said he had the money.
              Molvant said it would study the offer. In his SEC filing
          Hargreave said Bank of America was ready to lend.
          """);

  @Test
  void one_certain_name_decides_its_short_forms_and_its_form_in_the_headline() {
    Extraction found = extract(OFFER, KnownNames.NONE);

    assertThat(Fixtures.mentions(found, MentionType.COMPANY))
        .containsExactly("MOLVANT", "Molvant International Inc", "Molvant", "Bank of America");
  }

  @Test
  void a_bidder_is_a_person_and_not_the_company_that_he_bids_for() {
    assertThat(Fixtures.mentions(extract(OFFER, KnownNames.NONE), MentionType.PERSON))
        .containsExactly("HARGREAVE", "Peter Hargreave", "Hargreave", "Hargreave");
  }

  @Test
  void a_regulator_and_its_abbreviation_are_ministries() {
    assertThat(Fixtures.mentions(extract(OFFER, KnownNames.NONE), MentionType.MINISTRY))
        .containsExactly("Securities and Exchange\nCommission", "SEC");
  }

  @Test
  void a_ticker_is_an_attribute_of_the_name_before_it() {
    assertThat(extract(OFFER, KnownNames.NONE).mentions().get(1).ticker())
        .isEqualTo(new ListedAs("MLV", null));
  }

  @Test
  void figures_are_bound_by_the_clusters_of_words_that_the_model_knows() {
    String ofSales = Fixtures.extractor().wordClusters().of("sales");
    RankWeights onlyOfCluster =
        RankWeights.of(List.of("[metric_word_cluster]", "head|%s|MONEY\t1000".formatted(ofSales)));
    CoreNlpExtractor extractor =
        new CoreNlpExtractor(clusters -> new FigureGrammar(onlyOfCluster, clusters));

    Extraction found =
        extractor.extract(Fixtures.article("", "Sales were $5 million."), KnownNames.NONE);

    assertThat(found.mentions())
        .extracting(Mention::figure)
        .filteredOn(Objects::nonNull)
        .extracting(Figure::metric)
        .containsExactly("sales");
  }

  @Test
  void the_work_may_be_stopped_in_each_sentence_while_names_are_judged_too() {
    AtomicInteger checks = new AtomicInteger();
    Effort effort = new Effort(Integer.MAX_VALUE, checks::incrementAndGet);

    Extraction found = Fixtures.extractor().extract(OFFER, KnownNames.NONE, effort);

    // Read, by the rules, by either look of the judge, and settled; then the two of the article.
    assertThat(checks).hasValue(5 * found.text().sentences().size() + 2);
  }

  @Test
  void the_work_may_be_stopped_once_more_right_before_the_figures() {
    List<String> steps = new ArrayList<>();
    FigureStep figures =
        (text, countries, names) -> {
          steps.add("figures");
          return names;
        };
    Effort effort = new Effort(Integer.MAX_VALUE, () -> steps.add("checkpoint"));

    new CoreNlpExtractor(clusters -> figures)
        .extract(Fixtures.article("", ""), KnownNames.NONE, effort);

    assertThat(steps).containsExactly("checkpoint", "checkpoint", "figures");
  }

  @Test
  void the_code_of_the_money_of_an_amount_is_no_name() {
    String body =
        "Sosna SA of Poland will spend PLN 1.9 bln, against PLN 1.7 bln in 2025."
            + " Net profit fell to PLN 612 mln, while revenues grew 9 pct to PLN 34.7 bln.";

    Extraction found =
        new CoreNlpExtractor(FigureGrammar::new)
            .extract(Fixtures.article("", body), KnownNames.NONE);

    assertThat(found.mentions())
        .extracting(Mention::text)
        .contains("Sosna SA", "PLN 34.7 bln")
        .doesNotContain("PLN");
  }

  @Test
  void a_ticker_may_stand_after_a_possessive() {
    Extraction found =
        extract(
            Fixtures.article("", "Molvant Motor Co's <MLV> profit rose, the company said."),
            KnownNames.NONE);

    assertThat(found.mentions())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.text()).isEqualTo("Molvant Motor Co");
              assertThat(m.ticker()).isEqualTo(new ListedAs("MLV", null));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apple inc said its profit rose in the quarter, beating microsoft corp by a third."
            + " analysts had expected less of apple inc, they said.",
        "APPLE INC SAID ITS PROFIT ROSE IN THE QUARTER, BEATING MICROSOFT CORP BY A THIRD."
            + " ANALYSTS HAD EXPECTED LESS OF APPLE INC, THEY SAID."
      })
  void an_article_may_be_all_in_lower_case_or_all_in_capitals(String body) {
    Extraction found = extract(Fixtures.article("", body), KnownNames.NONE);

    assertThat(Fixtures.mentions(found, MentionType.COMPANY).map(t -> t.toLowerCase(Locale.ROOT)))
        .containsExactly("apple inc", "microsoft corp", "apple inc");
  }

  @Test
  void an_abbreviation_in_brackets_is_a_name_of_the_same_type() {
    Extraction found =
        extract(
            Fixtures.article(
                "",
                "The Aqaba Special Economic Zone Authority (ASEZA) signed. ASEZA said the cost of a"
                    + " new energy vehicle (NEV) fell. NEV sales rose."),
            KnownNames.NONE);

    assertThat(Fixtures.mentions(found, MentionType.MINISTRY))
        .containsExactly("Aqaba Special Economic Zone Authority", "ASEZA", "ASEZA");
    assertThat(Fixtures.mentions(found, MentionType.COMPANY)).isEmpty();
  }

  @Test
  void a_lone_word_is_the_person_whom_the_article_names_in_full() {
    Extraction found =
        extract(
            Fixtures.article(
                "", "Brixboa's father exports bananas. President Daniel Brixboa said so."),
            KnownNames.NONE);

    assertThat(Fixtures.mentions(found, MentionType.PERSON)).contains("Brixboa", "Daniel Brixboa");
    assertThat(Fixtures.mentions(found, MentionType.COMPANY)).isEmpty();
  }

  @Test
  void a_department_may_be_named_again_by_its_topic_alone() {
    Extraction found =
        extract(
            Fixtures.article(
                "",
                "The Commerce Department set final duties on juice from Brazil. Commerce's ruling"
                    + " on Monday will reset the duties."),
            KnownNames.NONE);

    assertThat(Fixtures.mentions(found, MentionType.MINISTRY))
        .containsExactly("Commerce Department", "Commerce");
    assertThat(Fixtures.mentions(found, MentionType.COMPANY)).isEmpty();
  }

  @Test
  void a_short_form_is_neither_a_place_nor_made_of_common_words() {
    Extraction found =
        extract(
            Fixtures.article(
                "",
                "The Abu Dhabi National Oil Co said profit rose. The London Stock Exchange closed. An Abu"
                    + " Dhabi official saw London Stock go. They sued PT Molvar Tbk, and Molvar paid."),
            KnownNames.NONE);

    assertThat(Fixtures.mentions(found, MentionType.COMPANY))
        .contains("Abu Dhabi National Oil Co", "London Stock Exchange", "PT Molvar Tbk", "Molvar")
        .doesNotContain("Abu", "London Stock");
  }

  @Test
  void an_abbreviation_means_what_the_article_says() {
    Extraction found =
        extract(
            Fixtures.article(
                "",
                "Enby Tolland Holdings Ltd (ETHL) said its profit fell. ETHL shares lost 3 pct."
                    + " ETHL said it would pay no dividend."),
            KnownNames.NONE);

    assertThat(Fixtures.mentions(found, MentionType.COMPANY))
        .containsExactly("Enby Tolland Holdings Ltd", "ETHL", "ETHL", "ETHL");
  }

  @Test
  void an_unambiguous_name_of_the_catalog_is_a_mention_by_itself() {
    Article article = Fixtures.article("", "They like Gojek drivers.");

    Extraction found = extract(article, known("Gojek", false));

    assertThat(found.mentions())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.text()).isEqualTo("Gojek");
              assertThat(m.evidence()).contains(Evidence.CATALOG);
            });
  }

  @Test
  void an_ambiguous_name_of_the_catalog_needs_other_evidence() {
    Article lesson = Fixtures.article("", "Target practice begins at nine. Bring arrows.");

    assertThat(extract(lesson, known("Target", true)).mentions()).isEmpty();
  }

  @Test
  void mentions_carry_the_very_characters_of_their_span() {
    Extraction found = extract(OFFER, KnownNames.NONE);

    assertThat(found.mentions())
        .isNotEmpty()
        .allSatisfy(
            mention ->
                assertThat(mention.span().of(found.text().text(mention.field())))
                    .isEqualTo(mention.text()));
  }

  @Test
  void an_empty_article_has_no_mentions() {
    assertThat(extract(Fixtures.article("", ""), KnownNames.NONE).mentions()).isEmpty();
  }

  private static Extraction extract(Article article, KnownNames names) {
    return Fixtures.extractor().extract(article, names);
  }

  private static KnownNames known(String word, boolean ambiguous) {
    return (sentence, small) ->
        sentence.tokens().stream()
            .filter(t -> t.text().equals(word))
            .map(t -> sentence.tokens().indexOf(t))
            .map(i -> new NameMatch(i, i + 1, EntityType.COMPANY, ambiguous, null))
            .toList();
  }
}
