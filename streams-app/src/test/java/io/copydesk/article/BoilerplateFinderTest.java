package io.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void what_subscribers_do_is_the_story() {
    assertThat(BoilerplateFinder.find("Subscribers rose by 5% to 2.3 million.")).isEmpty();
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This report by The Northern Press was first published Nov. 3, 2025.",
        "Companies in this story: (TSX:ORVN)",
        "(Reporting by Jan Moor in Oslo; additional reporting by A. Dahl; editing by Kim Lund)",
        "(Additional reporting by Jan Moor)",
        "With files from The Northern Press",
        "Read more: Mill to shut in May",
        "Sign up for our newsletter",
        "Photo by Jan Moor/The Northern Press",
        "Related stories:",
        "RNS Number : 0000Z",
        "REUTER...",
        "###",
        "Enditem",
        "(ATTN: UPDATES with share price in last 3 paras)",
        "--With assistance from Jan Moor and A. Dahl.",
        "Write to Jan Moor at jan.moor@orvane.example",
        "Reporter: Jan Moor, Translator: A. Dahl",
        "moor@orvane.example",
      })
  void such_a_line_is_boilerplate_wherever_it_stands(String line) {
    String body = "The mill is shut.\n" + line + "\nIts owner said so.";

    assertThat(BoilerplateFinder.find(body)).extracting(s -> s.of(body)).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Written by Jan Moor and A. Dahl. Was this forwarded to you?",
        "The author owns shares in Orvane. Past performance is no guide to the future.",
        "Past performance is no guarantee of future returns.",
        "The views expressed are the author's own.",
        "(This article was written by Jan Moor.)",
        "This information is provided by RNS.",
        "-END-",
        "ENDS",
        "- Ends -",
        "jm/ad (AFP, Reuters)",
      })
  void such_a_line_is_boilerplate_at_the_end_only(String line) {
    String ending = "The mill is shut.\n\n" + line;
    String within = ending + "\n\nIts owner said so.";

    assertThat(BoilerplateFinder.find(ending)).extracting(s -> s.of(ending)).containsExactly(line);
    assertThat(BoilerplateFinder.find(within)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Enditem", "(end) ab.cd", "-END-", "ENDS", "###", "EFE", "PTI JM AD"})
  void the_sign_that_ends_a_story_in_its_last_line_is_boilerplate_alone(String sign) {
    String body = "The mill is shut.\n\nIts owner said so. " + sign;

    assertThat(BoilerplateFinder.find(body)).extracting(s -> s.of(body)).containsExactly(sign);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photographs of the mill sold for $3m at Orvane.",
        "With files in hand, the owner left.",
        "Relatedly, the mill is shut.",
        "The views of the owner differ.",
        "He reached the end",
        "Write to the owner at the mill before it is shut.",
        "Reporters: the owner shut the mill. He said so.",
        "The owner wrote for EFE",
      })
  void a_story_that_begins_like_boilerplate_is_the_story(String line) {
    assertThat(BoilerplateFinder.find("The mill is shut.\n" + line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Article continues after this advertisement", "Story continues below the ad"})
  void what_a_page_sets_before_a_paragraph_is_boilerplate_and_the_paragraph_is_not(String cue) {
    String body = "Rain fell.\n" + cue + "Norvik Disaster Agency warned of more.";

    assertThat(BoilerplateFinder.find(body)).extracting(s -> s.of(body)).containsExactly(cue);
  }

  @Test
  void a_sentence_about_such_a_cue_is_the_story() {
    String body = "Article continues after this advertisements row.\nIt was long.";

    assertThat(BoilerplateFinder.find(body)).isEmpty();
  }

  @Test
  void a_caption_that_is_set_again_below_is_boilerplate_where_it_is_glued_to_another() {
    String body = "Workers wait in OrvaneThe gates of Orvane\nThe gates of Orvane\nIt was cold.";

    assertThat(BoilerplateFinder.find(body)).containsExactly(new Span(22, 41));
  }

  @Test
  void a_line_that_ends_in_the_words_of_the_next_is_the_story() {
    String body = "They sang The gates of Orvane\nThe gates of Orvane\nIt was cold.";

    assertThat(BoilerplateFinder.find(body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hide Ad",
        "Skip to main content",
        "8 Responses to What unrest?",
        "No comments:",
        "Stay connected with us on social media",
        "Forgot your password?"
      })
  void what_a_page_sets_around_a_story_is_boilerplate(String line) {
    String body = line + "\nOil rose on Monday.";

    assertThat(BoilerplateFinder.find(body)).containsExactly(new Span(0, line.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8 responses were sent.",
        "12 comments on the draft were filed.",
        "No comments were made by Norvik."
      })
  void a_sentence_that_begins_so_is_the_story(String line) {
    assertThat(BoilerplateFinder.find(line + "\nOil rose on Monday.")).isEmpty();
  }
}
