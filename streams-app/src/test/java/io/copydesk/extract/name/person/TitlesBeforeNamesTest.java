package io.copydesk.extract.name.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.tag.TaggedSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesBeforeNamesTest {

  private final TitlesBeforeNames titles = new TitlesBeforeNames();

  @ParameterizedTest
  @CsvSource({
    "COO Helena Marks said, 3, 1",
    "MD Peter Quill said, 3, 0",
    "Cllr Helena Marks said, 3, 1",
    "Cpl Marks said, 2, 1",
    "Snr Asst Comm Marks said, 4, 3",
    "Lance Corporal Marks said, 3, 2",
    "Tan Sri Marks said, 3, 2",
    "Hajiya Marks said, 2, 1",
    "Rt. Hon. Helena Marks said, 4, 2",
    "Tan Sri Datuk Seri Marks said, 5, 4",
    "MR MARKS SAID, 2, 1"
  })
  void a_rank_or_an_office_before_a_name_is_no_part_of_it(String text, int end, int first) {
    assertThat(behind(text, end)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "Helena Marks said, 2",
    "AG Marks said, 2",
    "PJ Peter Marks said, 3",
    "Lance Marks said, 2",
    "Tan Sri said, 2",
    "Sir Cllr said, 1",
    "Oba Marks said, 2",
    "Sultan Al Marks said, 3",
    "MS Marks said, 2"
  })
  void initials_and_given_names_are_left(String text, int end) {
    assertThat(behind(text, end)).isZero();
  }

  private int behind(String text, int end) {
    TaggedSentence s = Fixtures.tagged(text, "P".repeat(end));

    return titles.behind(s, 0, end);
  }
}
