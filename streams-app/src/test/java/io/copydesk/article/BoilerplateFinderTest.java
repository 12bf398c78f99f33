package io.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoilerplateFinderTest {

  @Test
  void the_lines_after_a_story_that_sell_something_are_boilerplate() {
    String body =
        """
        China opens its market. Investors can subscribe to the shares.

        Copyright © 2018

        Send feedback or comments to:

        For more news, weekly reports and business guides, subscribe to China Knowledge today:

        To access our page on Bloomberg, type CKFI
        """;

    assertThat(BoilerplateFinder.find(body))
        .extracting(line -> line.of(body))
        .containsExactly(
            "Copyright © 2018",
            "Send feedback or comments to:",
            "For more news, weekly reports and business guides, subscribe to China Knowledge today:",
            "To access our page on Bloomberg, type CKFI");
  }

  @Test
  void an_invitation_in_the_middle_of_a_story_is_the_story() {
    String body = "For more information technology jobs, firms look abroad.\n\nWages rose 5 pct.";

    assertThat(BoilerplateFinder.find(body)).isEmpty();
  }

  @Test
  void a_copyright_line_is_boilerplate_wherever_it_stands() {
    String body = "Copyright 2022 The Paper\nOil rose on Monday.";

    assertThat(BoilerplateFinder.find(body)).containsExactly(new Span(0, 24));
  }

  @Test
  void a_long_paragraph_is_prose_whatever_it_begins_with() {
    String body = "Copyright law changed. " + "It now covers more. ".repeat(30);

    assertThat(BoilerplateFinder.find(body)).isEmpty();
  }
}
