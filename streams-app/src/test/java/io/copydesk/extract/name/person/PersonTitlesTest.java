package io.copydesk.extract.name.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.tag.TaggedSentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTitlesTest {

  private final PersonTitles titles = new PersonTitles();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Commerce Secretary Laura Whitfield said | --PP | Commerce Secretary",
        "Treasury Cabinet Secretary Ann Odero said | O--PP | Treasury Cabinet Secretary",
        "Industry Commissioner Paul Lund said | O-PP | Industry Commissioner",
        "Information and Communications Technology Minister Ravi Sen said | O--O-PP | Information and Communications Technology Minister",
        "Deputy Prime Minister and Finance Minister Tan Eng said | ------PP | Deputy Prime Minister and Finance Minister",
        "Minister of Finance, Budget and National Planning, Amina Bello | ---------PP | Minister of Finance, Budget and National Planning",
        "Minister of Planning and Investment Pham Duc said | -----PP | Minister of Planning and Investment",
        "State-Owned Enterprises Minister Budi Hartono said | OOO--PP | State-Owned Enterprises Minister",
        "Amina Bello, Minister of Industry and Advanced Technology, said | PP--------- | Minister of Industry and Advanced Technology"
      })
  void the_portfolio_belongs_to_the_title(String text, String labels, String title) {
    assertThat(titleIn(text, labels)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Raymond Cheng, managing director of Lien, said | PP | managing director",
        "chief executive Raymond Cheng said | --PP | chief executive"
      })
  void a_title_stands_before_the_name_or_after_a_comma(String text, String labels, String title) {
    assertThat(titleIn(text, labels)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UN Secretary-General Laura Whitfield said | O---PP | Secretary-General",
        "Deputy Director-General Ann Odero said | ----PP | Deputy Director-General",
        "Under-Secretary-General Paul Lund said | -----PP | Under-Secretary-General",
        "Auditor-General Amina Bello said | ---PP | Auditor-General",
        "Lieutenant-Governor Ravi Sen said | ---PP | Lieutenant-Governor"
      })
  void a_hyphen_within_a_title_does_not_cut_it(String text, String labels, String title) {
    assertThat(titleIn(text, labels)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The talks in Geneva - Governor Ravi Sen said | ---L--PP | Governor",
        "The London-based analyst Ann Odero said | -L---PP | analyst",
        "The US-Governor Paul Lund said | -L--PP | Governor"
      })
  void what_a_hyphen_joins_to_a_title_otherwise_is_no_part_of_it(
      String text, String labels, String title) {
    assertThat(titleIn(text, labels)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "She studied under Laura Whitfield in Oslo | ---PP | -",
        "Taxes fell under President Laura Whitfield | ----PP | President",
        "The Under Secretary Laura Whitfield said | ---PP | Under Secretary",
        "At 3 pm Laura Whitfield said | ---PP | -",
        "12:31pm Laura Whitfield said | --PP | -",
        "At 3 pm Prime Minister Laura Whitfield said | -----PP | Prime Minister",
        "In 2024 PM Laura Whitfield said | ---PP | PM"
      })
  void neither_whom_one_is_under_nor_an_hour_is_a_title(
      String text, String labels, @Nullable String title) {
    assertThat(titleIn(text, labels)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Laura Whitfield, an assistant professor and mother of two, said | PP | assistant professor",
        "Laura Whitfield, the president and a former nurse, said | PP | president",
        "Laura Whitfield, chairman and chief executive of Lien, said | PP | chairman and chief executive"
      })
  void an_and_that_joins_no_other_title_is_no_part_of_it(String text, String labels, String title) {
    assertThat(titleIn(text, labels)).isEqualTo(title);
  }

  @Test
  void a_long_title_is_not_cut_right_before_an_and() {
    String title = "chief executive and senior executive vice president";

    assertThat(titleIn("Director and " + title + " Laura Whitfield said", "---------PP"))
        .isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Odero, Speaker Ravi Sen and others met | PP--PP",
        "Ann Odero, Chief (Mrs.) Amina Bello and others met | PP-----PP"
      })
  void the_title_of_whoever_comes_next_in_a_list_is_not_the_one_s_before(
      String text, String labels) {
    TaggedSentence s = Fixtures.tagged(text, labels);

    assertThat(titles.of(s, 0, 2)).isNull();
  }

  /** The title of the one person in a text. */
  private @Nullable String titleIn(String text, String labels) {
    TaggedSentence s = Fixtures.tagged(text, labels);
    return titles.of(s, labels.indexOf('P'), labels.lastIndexOf('P') + 1);
  }
}
