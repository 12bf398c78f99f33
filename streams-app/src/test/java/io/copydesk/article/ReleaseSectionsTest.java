package io.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseSectionsTest {

  private static final String STORY =
      """
      Orvane has sold its mill for $3m.

      Its chief executive said that the sale was overdue.

      The buyer will keep the staff of 40.

      """;

  @Test
  void who_the_company_is_what_it_does_not_promise_and_whom_to_call_are_not_the_story() {
    String release =
        """
        About Orvane

        Orvane has made paper since 1901. For more information, visit www.orvane.example.

        Forward-Looking Statements

        This press release contains forward-looking statements. Results may differ.

        Media Contact:
        Jan Moor
        Orvane
        jan@orvane.example
        """;

    assertThat(storyOf(STORY + release)).isEqualTo(STORY.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Media contact: Jan Moor, Dahl PR, +47 22 00 00 00",
        "Enquiries: Jan Moor, Company Secretary, 020 7946 0000",
        "Contacts\nInvestors: Jan Moor, jan@orvane.example",
        "Certain statements in this release are forward-looking statements.",
        "Safe Harbor Statement\nActual results may differ from those foreseen here.",
      })
  void each_of_them_may_stand_alone(String section) {
    assertThat(storyOf(STORY + section)).isEqualTo(STORY.strip());
  }

  @Test
  void accounts_below_a_section_are_the_story() {
    String accounts = "Balance sheet\n\nCash 12,000";

    assertThat(
            storyOf(
                STORY + "Forward-Looking Statements\n\nActual results may differ.\n\n" + accounts))
        .isEqualTo(STORY + accounts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "About Orvane\n\nThe town of Orvane has one mill.",
        "About Orvane's mill its owner said little.",
        "Contacts between the two were rare.",
        "Enquiries: none so far",
      })
  void a_story_may_have_headings_that_look_alike(String section) {
    assertThat(storyOf(STORY + section)).isEqualTo(STORY + section);
  }

  @Test
  void at_the_top_stands_the_story() {
    String body = "Contacts: Jan Moor, +47 22 00 00 00\n\n" + STORY + STORY;

    assertThat(storyOf(body)).isEqualTo(body.strip());
  }

  /** The body without what is not its story, nor the gaps that it leaves. */
  private static String storyOf(String body) {
    StringBuilder story = new StringBuilder(body);
    for (Span span : BoilerplateFinder.find(body).reversed()) {
      story.delete(span.start(), span.end());
    }
    return story.toString().strip().replaceAll("\n{3,}", "\n\n");
  }
}
