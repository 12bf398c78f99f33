package io.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTextTest {

  @ParameterizedTest
  @CsvSource({
    "Otter\u00advik, Ottervik", // a soft hyphen
    "Otter\u200bvik, Ottervik", // a space of no width
    "\ufeffOttervik, Ottervik", // a mark of the byte order
    "\u202aOttervik\u202c, Ottervik", // marks of a direction
    "O\ufb03ce, Office", // a ligature
    "\uff2f\uff56 \uff06 \uff21, Ov & A", // letters of full width
    "Jose\u0301, José", // an accent by itself
  })
  void characters_within_words_are_read_as_a_reader_sees_them(String posted, String seen) {
    assertThat(LegibleText.isLegible(posted)).isFalse();
    assertThat(LegibleText.of(posted)).hasToString(seen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"O\u02bcDaly", "O\u2018Daly", "O\u00b4Daly", "O\u2032Daly"})
  void a_mark_between_letters_is_an_apostrophe(String posted) {
    assertThat(LegibleText.of(posted)).hasToString("O\u2019Daly");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a \u2018ship\u2019 of 5\u2032", "Café Ottervik", "Łódź", "x\u20112\u00a0%"})
  void other_marks_stay_as_they_are(String posted) {
    assertThat(LegibleText.of(posted)).hasToString(posted);
  }

  @ParameterizedTest
  @CsvSource({
    "Office, O\ufb03ce",
    "Ottersen, Ot\u00adter\u00adsen",
    "José, Jose\u0301",
    "said, said",
  })
  void a_range_of_what_is_seen_is_found_in_what_was_posted(String seen, String posted) {
    String body = "At O\ufb03ce Ot\u00adter\u00adsen\u00ad, Jose\u0301 said";
    LegibleText text = LegibleText.of(body);
    int start = text.toString().indexOf(seen);

    Span range = text.posted(new Span(start, start + seen.length()));

    assertThat(range.of(body)).isEqualTo(posted);
  }

  @Test
  void ranges_may_be_empty_and_end_with_the_text() {
    LegibleText text = LegibleText.of("Ot\u00adter");

    assertThat(text.posted(new Span(5, 5))).isEqualTo(new Span(6, 6));
    assertThat(text.posted(new Span(2, 5))).isEqualTo(new Span(3, 6));
  }

  @Test
  void accents_in_wrong_order_take_time_linear_in_their_number() {
    String posted = "a" + "\u0301\u0327".repeat(500_000) + " Jose\u0301";

    LegibleText text =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> LegibleText.of(posted));

    assertThat(text.toString()).endsWith(" José");
    assertThat(text.posted(new Span(0, text.toString().length())).of(posted)).isEqualTo(posted);
  }
}
