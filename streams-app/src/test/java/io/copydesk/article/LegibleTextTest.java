package io.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.CpuStopwatch;
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
    "Otter\u2011Vik, Otter-Vik", // a hyphen at which no line is broken
    "Otter\u2010Vik, Otter-Vik", // a hyphen that is not ASCII's
    "Ana\u00a0Lind, Ana Lind", // a hard blank
    "5\u202f000, 5 000", // a thin one
  })
  void characters_within_words_are_read_as_a_reader_sees_them(String posted, String seen) {
    assertThat(LegibleText.isLegible(posted)).isFalse();
    assertThat(LegibleText.of(posted)).hasToString(seen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norvik\u00e2\u20ac\u2122s mill | Norvik\u2019s mill",
        "\u00e2\u20ac\u0153a mill\u00e2\u20ac\u009d | \u201ca mill\u201d",
        "\u00e2\u20ac\u0153a mill\u00e2\u20ac, he | \u201ca mill\u201d, he", // cut
        "Jos\u00c3\u00a9 | José",
        "\u00c3\u201cscar | Óscar",
        "Da\u00c5\u02c6ek | Daňek",
        "\u00e2\u201a\u00ac5 | €5",
        "a\u00c2\u00a0mill | a mill",
        "Norvik\u00e2\u0080\u0099s mill | Norvik\u2019s mill", // taken for Latin-1
        "\u00e2\u0080\u009ca mill\u00e2\u0080\u009d | \u201ca mill\u201d",
        "\u00e2\u0082\u00ac5 | €5",
      })
  void a_character_whose_bytes_were_taken_for_several_is_read_as_one(String posted, String seen) {
    assertThat(LegibleText.isLegible(posted)).isFalse();
    assertThat(LegibleText.of(posted)).hasToString(seen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u201cOL\u00c1\u201d",
        "\u201cIRM\u00c3\u201d",
        "ch\u00e2teau",
        "\u00c2me",
        "\u00c4\u2013 B"
      })
  void a_letter_and_a_mark_behind_it_are_two(String posted) {
    assertThat(LegibleText.isLegible(posted)).isTrue();
    assertThat(LegibleText.of(posted)).hasToString(posted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"O`Daly", "O\u02bcDaly", "O\u2018Daly", "O\u00b4Daly", "O\u2032Daly"})
  void a_mark_between_letters_is_an_apostrophe(String posted) {
    assertThat(LegibleText.of(posted)).hasToString("O\u2019Daly");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a \u2018ship\u2019 of 5\u2032",
        "Café Ottervik",
        "Łódź",
        "x\u22122 \u2013 \u2014",
        "a `ship`"
      })
  void other_marks_stay_as_they_are(String posted) {
    assertThat(LegibleText.of(posted)).hasToString(posted);
  }

  @ParameterizedTest
  @CsvSource({
    "Office, O\ufb03ce",
    "Ottersen, Ot\u00adter\u00adsen",
    "José, Jose\u0301",
    "Zoé, Zo\u00c3\u00a9",
    "of Vik, of\u00a0Vik",
    "said, said",
  })
  void a_range_of_what_is_seen_is_found_in_what_was_posted(String seen, String posted) {
    String body =
        "At O\ufb03ce Ot\u00adter\u00adsen\u00ad, Jose\u0301 Zo\u00c3\u00a9 of\u00a0Vik said";
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

    CpuStopwatch stopwatch = CpuStopwatch.start();

    LegibleText text = LegibleText.of(posted);

    assertThat(stopwatch.taken()).isLessThan(Duration.ofSeconds(30));
    assertThat(text.toString()).endsWith(" José");
    assertThat(text.posted(new Span(0, text.toString().length())).of(posted)).isEqualTo(posted);
  }
}
