package io.copydesk.extract.name.find;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.EntityType;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.name.NameFixtures;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.RuleName;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.name.reading.WordGroups;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanFinderTest {

  private final SpanFinder finder = new SpanFinder(new Tickers(Exchanges.bundled()));

  @Test
  void every_part_of_a_run_of_capitalised_words_may_be_a_name() {
    assertThat(found("Shares of Aaber Bexley Corrin rose a lot as it sold some of its older shops"))
        .contains(
            "Aaber", "Aaber Bexley", "Aaber Bexley Corrin", "Bexley", "Bexley Corrin", "Corrin");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Bank of Aaber rose as it sold some of its older shops | Bank of Aaber",
        "the Ministry of Trade, Industry and Energy said so to all of us today | Ministry of Trade, Industry and Energy",
        "the shares of Aaber, Inc rose a lot as it sold some of its shops | Aaber, Inc",
        "the firm of Aaber, Bexley & Partners rose and it sold some of its shops | Aaber, Bexley & Partners",
        "the firm of Aaber, Bexley, Corrin, Dray & Elm LLP rose and it sold some shops | Aaber, Bexley, Corrin, Dray & Elm LLP",
        "the finance ministry said so to all of us today | finance ministry",
        "the 8th Infantry Division left as they had said to us today | 8th Infantry Division",
        "the group Lahav 433 left as they had said to all of us today | Lahav 433",
        "the site Yahoo! rose as it sold some of its older shops | Yahoo!",
        "the player Roberto \"Pico\" Lopes left as he had said to us | Roberto \"Pico\" Lopes",
        "the player Roberto «Pico» Lopes left as he had said to us | Roberto «Pico» Lopes",
        "the minister Aaber ole Bexley left as he had said to us | Aaber ole Bexley",
        "they said that Misbah-ur-Rehman left as he had told all of us | Misbah-ur-Rehman",
        "the shops of Aaber in Orvane-upon-the-Don rose a lot in the end | Orvane-upon-the-Don",
        "they said that Monday Archibong left as he had told all of us | Monday Archibong",
        "the Aaber Magistrate's court said so to all of us today | Aaber Magistrate's court",
        "they met at the Aaber police station as they had told us | Aaber police station",
        "the shares of Aaber plc (LSE: ABR) rose a lot in the end | Aaber plc",
        "the shares of Aaber inc, which sold shops, rose a lot in the end | Aaber inc"
      })
  void a_name_may_have_small_words_signs_and_numbers_inside(String text, String name) {
    assertThat(found(text)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shares of Aaber rose as those of Bexley fell a little in the end | Aaber rose",
        "the shops of Aaber and others rose a lot as it sold some | Aaber and",
        "they met Aaber, who sold some of its older shops to us | Aaber,",
        "they met Aaber, Bexley and others as it sold some of its shops | Aaber, Bexley",
        "they met Aaber, Bexley & Corrin as it sold some of its shops | Aaber, Bexley & Corrin",
        "they met Aaber, Bexley and Corrin as it sold some of its shops | Aaber, Bexley and Corrin",
        "the ship left on Monday as they had told all of us before | Monday",
        "the caller was Aaber Corrin - Bexley as they had told all of us | Aaber Corrin - Bexley",
        "the ministry of Aaber or Bexley said so to all of us today | Aaber or Bexley",
        "it was sold to a Aaber company as they had told all of us | Aaber company",
        "the chiefs of Aaber limited sales of some of its older shops | Aaber limited"
      })
  void a_name_neither_ends_in_a_link_nor_crosses_another_word(String text, String none) {
    assertThat(found(text)).doesNotContain(none);
  }

  @Test
  void a_name_of_the_catalog_does_not_begin_or_end_within_a_bracket() {
    String text = "the surplus of (West) Aaber rose a lot as it sold some of its shops";

    List<String> found = found(text, List.of(match(4, 7, EntityType.COMPANY, false)), List.of());

    assertThat(found).contains("Aaber").doesNotContain("West) Aaber");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the player Roberto \"Pico\" Lopes left as he had said to us | Roberto \"Pico",
        "the player Roberto “Pico” Lopes left as he had said to us | Roberto “Pico"
      })
  void a_name_does_not_end_within_a_nickname(String text, String part) {
    assertThat(found(text)).doesNotContain(part);
  }

  @Test
  void initials_joined_to_a_number_by_a_hyphen_begin_no_name() {
    assertThat(found("they said that Aaber sees a 25-BP cut and a 7-Eleven in the end"))
        .contains("Aaber", "Eleven")
        .doesNotContain("BP");
  }

  @Test
  void initials_behind_the_hyphen_of_a_year_are_a_name() {
    assertThat(found("they said that grain will be short in 86/87-USDA")).contains("USDA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(NYSE: BABA)", "<BABA>", "(0700.HK)"})
  void no_name_stands_in_a_listing(String listing) {
    assertThat(found("the shares of Aaber " + listing + " rose a lot as it sold some shops"))
        .contains("Aaber")
        .noneMatch(name -> name.contains("NYSE") || name.contains("BABA") || name.contains("0700"));
  }

  @Test
  void a_name_of_the_catalog_that_begins_with_a_capital_may_be_one_whatever_its_words() {
    String text = "the shop They said so closed and they said so to all of us today";

    List<String> found =
        found(
            text,
            List.of(match(2, 5, EntityType.COMPANY, true), match(7, 10, EntityType.COMPANY, true)),
            List.of());

    assertThat(found).contains("They said so").doesNotContain("they said so");
  }

  @Test
  void a_company_may_write_its_name_in_small_letters() {
    String text = "the shares of adidas rose a lot as it sold some of its shops";

    List<String> found = found(text, List.of(match(3, 4, EntityType.COMPANY, false)), List.of());

    assertThat(found).contains("adidas");
  }

  @Test
  void a_number_is_no_company_that_is_called_so() {
    String text = "the sales fell by 36.6 percent as it sold some of its shops";

    List<String> found = found(text, List.of(match(4, 5, EntityType.COMPANY, false)), List.of());

    assertThat(found).doesNotContain("36.6");
  }

  @Test
  void no_other_name_of_the_catalog_begins_with_a_small_letter() {
    String text = "they said that sparta rose a lot as it sold some of its shops";

    List<String> found =
        found(text, List.of(match(3, 4, EntityType.ORGANIZATION, false)), List.of());

    assertThat(found).doesNotContain("sparta");
  }

  @Test
  void what_a_rule_proposes_may_be_a_name_and_is_found_once() {
    RuleName rule = new RuleName(NameType.MINISTRY, 1, 2, RuleName.Source.LIST);

    assertThat(found("the treasury said so to Aaber today as before", List.of(), List.of(rule)))
        .containsOnlyOnce("treasury");
    assertThat(
            found(
                "the Aaber said so to all of us today as before",
                List.of(),
                List.of(new RuleName(NameType.COMPANY, 1, 2, RuleName.Source.LIST))))
        .containsOnlyOnce("Aaber");
  }

  private static NameMatch match(int first, int end, EntityType type, boolean ambiguous) {
    return new NameMatch(first, end, type, ambiguous, null);
  }

  private List<String> found(String text) {
    return found(text, List.of(), List.of());
  }

  private List<String> found(String text, List<NameMatch> catalog, List<RuleName> rules) {
    TaggedSentence sentence = Fixtures.sentence(text);
    ReadSentence read =
        catalog.isEmpty()
            ? NameFixtures.read(sentence)
            : new ReadSentence(sentence, catalog, false, word -> false, WordGroups.of(List.of()));
    return finder.find(read, rules).stream()
        .map(span -> sentence.text(span.first(), span.end()))
        .toList();
  }
}
