package io.copydesk.extract.name.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyFinderTest {

  private final Places places = new Places(Countries.bundled());
  private final CompanyFinder finder =
      new CompanyFinder(new Tickers(new Exchanges()), new OrganisationTyper(places), places);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the company bought Texaco Capital Inc yesterday | Texaco Capital Inc",
        "a subsidiary of Jiangling Motors Group Co., Ltd., it said | Jiangling Motors Group Co., Ltd.",
        "a judgment against ACLI Metals (London) Ltd in May | ACLI Metals (London) Ltd",
        "it sold PT Bumi Resources Tbk in May | PT Bumi Resources Tbk",
        "Domino of California Inc said | California Inc",
        "the unit of Aluminum Co of America said | Aluminum Co of America",
        "economist at Alberdi Partners said | Alberdi Partners",
        "a fall of Grupo Molvar SAB de CV in May | Grupo Molvar SAB de CV",
        "the Carrow Lifting Corporation of China said | Carrow Lifting Corporation of China",
        "the Carrow Oil and Gas Corporation said | Carrow Oil and Gas Corporation",
        "the Public Service Co of New Mexico said | Public Service Co of New Mexico",
        "the bid of Molvar Corp of Japan | Molvar Corp",
        "the Molvar Dutch/Carrow Group Ltd said | Molvar Dutch/Carrow Group Ltd",
        "Conglomerate Molvar Limited said | Molvar Limited",
        "the row over U.K. Firm Molvar Plc | Molvar Plc",
        "it is owned by Molvar Brixham plc now | Molvar Brixham plc",
        "analyst at Molvar and Co said | Molvar and Co",
        "a venture with Molvant Deterjan Sanayii AS in May | Molvant Deterjan Sanayii AS"
      })
  void a_legal_form_or_a_company_word_ends_a_name(String text, String name) {
    TaggedSentence s = Fixtures.sentence(text);

    assertThat(Fixtures.texts(s, finder.find(s), NameType.COMPANY))
        .extracting(found -> found.replace(" ", ""))
        .contains(name.replace(" ", ""));
  }

  @Test
  void a_newswire_sets_companies_in_angle_brackets() {
    TaggedSentence s = Fixtures.sentence("it sued <Metall und Rohstoff AG>, a Swiss firm");

    assertThat(Fixtures.texts(s, finder.find(s), NameType.COMPANY))
        .contains("Metall und Rohstoff AG");
  }

  @Test
  void two_companies_joined_by_and_stay_two() {
    TaggedSentence s = Fixtures.tagged("Ford and Texaco Canada Inc said", "O-OOO-");

    assertThat(Fixtures.texts(s, finder.find(s), NameType.COMPANY))
        .contains("Ford", "Texaco Canada Inc");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Molvant Energy and Carrow Holdings fell | OOOOO- | Molvant Energy, Carrow Holdings",
        "the Molvant Fertilizers plant | -O- | Molvant Fertilizers",
        "shares of Fomento Molvar (Fomol) fell | --OOOO- | Fomento Molvar",
        "the Carrow Power and Light Co said | -OOOOO- | Carrow Power and Light Co",
        "then Molvar affirmed Carrow Power again | -OOOO- | Molvar, Carrow Power",
        "it closed Carrow Savings and Loan Association of Albany | --- | Carrow Savings and Loan Association",
        "in Australian Consolidated Molvars shares | --OO- | Australian Consolidated Molvars",
        "the Carrow Loan Bank of Dallas said | -OOO-L- | Carrow Loan Bank of Dallas",
        "the Carrow Savings and Loan Association of Albany | -OO---- | Carrow Savings and Loan Association",
        "the old Molvar/Carrow Group said | ----OO- | Molvar / Carrow Group"
      })
  void a_run_of_the_model_is_cut_and_completed(String text, String labels, String names) {
    TaggedSentence s = Fixtures.tagged(text, labels);

    assertThat(Fixtures.texts(s, finder.find(s), NameType.COMPANY))
        .contains(names.split(", "))
        .noneMatch(found -> found.contains("(") || found.contains("Energy and"));
  }

  @Test
  void partners_in_a_row_before_co_are_one_firm() {
    TaggedSentence s = Fixtures.tagged("an analyst at Molvar, Brixham and Co said", "---O-P");

    assertThat(Fixtures.texts(s, finder.find(s), NameType.COMPANY))
        .contains("Molvar , Brixham and Co");
  }

  @Test
  void a_legal_form_in_brackets_belongs_to_the_name() {
    TaggedSentence s = Fixtures.tagged("it is PT Molvar (Persero) that said", "--OO---");

    assertThat(Fixtures.texts(s, finder.find(s), NameType.COMPANY))
        .containsExactly("PT Molvar ( Persero )");
  }

  @Test
  void a_town_with_its_state_is_no_company() {
    TaggedSentence s = Fixtures.tagged("a plant at Molvar, Pa. that leaks", "---O-L");

    assertThat(finder.find(s)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Molvar Bottom Nuclear Power Plant leaks | -OO---",
        "near the Molvar Bottom River | --OO-",
        "the Molvar Bottom field | -OO-",
        "the Molvar Bottom dam | -OO-"
      })
  void a_facilitys_name_is_another_things(String text, String labels) {
    TaggedSentence s = Fixtures.tagged(text, labels);

    List<Candidate> found = finder.find(s);

    assertThat(Fixtures.texts(s, found, NameType.COMPANY)).isEmpty();
    assertThat(Fixtures.texts(s, found, NameType.OTHER)).containsExactly("Molvar Bottom");
  }

  @ParameterizedTest
  @CsvSource({
    "the Central Bank said, -OO-",
    "the Bank said, -O-",
    "Co said, O-",
    "(R-Utah) said, -O--",
    "the Baa-1 debt, -O--",
    "the AAA debt, -O-",
    "the U.S. Banks said, -OO-",
    "a U.S. Aerospace group Molvar runs, -OO-",
    "breached U.K. Company law, ----",
    "six GW more, -O-",
    "in Central and South America now, -OOOO-",
    "the Pacific Monetary System said, -OOO-",
    "the Lake Free Trade Area said, -OOOO-"
  })
  void common_words_alone_are_no_companies(String text, String labels) {
    TaggedSentence s = Fixtures.tagged(text, labels);

    assertThat(Fixtures.texts(s, finder.find(s), NameType.COMPANY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "the University of Ghana said, -OOO--",
    "the Labour Party said, -OO--",
    "the Supreme Court said, -OO--",
    "the Chamber of Industries said, -OOO-",
    "a Republican governor said, -O--",
    "the Congressional aide said, -O--",
    "the China Passenger Car Association said, -OOOO--"
  })
  void organisations_of_other_kinds_are_no_companies(String text, String labels) {
    TaggedSentence s = Fixtures.tagged(text, labels);

    assertThat(Fixtures.texts(s, finder.find(s), NameType.COMPANY)).isEmpty();
    assertThat(Fixtures.texts(s, finder.find(s), NameType.OTHER)).hasSize(1);
  }
}
