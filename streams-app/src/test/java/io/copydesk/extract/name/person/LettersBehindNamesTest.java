package io.copydesk.extract.name.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.tag.TaggedSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersBehindNamesTest {

  private final LettersBehindNames letters = new LettersBehindNames();

  @ParameterizedTest
  @CsvSource({
    "Helena Marks KC said, 3, 2",
    "Peter Quill OBE QC said, 4, 2",
    "Peter Quill TD said, 3, 2",
    "Helena Marks said, 2, 2",
    "Marks KC said, 2, 2"
  })
  void letters_of_honours_are_no_part_of_a_persons_full_name(String text, int end, int without) {
    TaggedSentence s = Fixtures.tagged(text, "P".repeat(end));

    assertThat(letters.before(s, 0, end)).isEqualTo(without);
  }
}
