package io.copydesk.extract.name.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.TextField;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.learn.RuleWriters;
import io.copydesk.extract.name.NameFixtures;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Occurrence;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

  private static final int COMPANY = NameKind.COMPANY.bit();
  private static final int EVERY = (1 << NameKind.COUNT) - 1;
  private static final String HEADLINE = "Shares of Bexley Foods fell in Oslo";

  private final TaggedSentence sentence = Fixtures.sentence(HEADLINE);
  private final List<Occurrence> candidates =
      NameFixtures.names(List.of(NameFixtures.read(sentence))).in(0);

  @ParameterizedTest
  @ValueSource(strings = {"The body is another text.", "Short."})
  void a_headline_s_mark_may_hold_the_full_stop_behind_the_name_whatever_the_body_has_there(
      String body) {
    TaggedSentence bexley = Fixtures.sentence("Shares of Bexley.");
    GoldName mark = new GoldName(TextField.TITLE, 10, 17, COMPANY);
    Example example =
        new Example(
            "set",
            Fixtures.article("Shares of Bexley.", body),
            List.of(mark),
            COMPANY,
            RuleWriters.DID_NOT_KNOW_IT);

    Marks marks =
        new Marks(example, bexley.sentence(), List.of(NameFixtures.occurrence(bexley, 2, 3)));

    assertThat(marks.reaches(mark)).isTrue();
  }

  @Test
  void a_marked_span_is_of_its_kind_and_what_overlaps_it_is_no_name() {
    Marks marks = marks(EVERY, new GoldName(TextField.TITLE, 10, 22, COMPANY));

    assertThat(allowed(marks, "Bexley Foods")).isEqualTo(COMPANY);
    assertThat(allowed(marks, "Bexley")).isZero();
    assertThat(allowed(marks, "Foods")).isZero();
  }

  @Test
  void a_marked_word_is_part_of_a_name_and_any_other_may_be_outside() {
    Marks marks = marks(EVERY, new GoldName(TextField.TITLE, 10, 22, COMPANY));

    assertThat(marks.mayBeNothing()).containsExactly(true, true, false, false, true, true, true);
  }

  @Test
  void where_no_candidate_has_the_marked_span_any_that_overlaps_it_may_be_of_its_kind() {
    Marks marks = marks(EVERY, new GoldName(TextField.TITLE, 7, 16, COMPANY));

    assertThat(allowed(marks, "Bexley")).isEqualTo(COMPANY);
    assertThat(allowed(marks, "Bexley Foods")).isEqualTo(COMPANY);
    assertThat(allowed(marks, "Oslo")).isZero();
    assertThat(marks.mayBeNothing()).containsOnly(true);
  }

  @Test
  void where_readers_could_disagree_anything_may_be_a_name_or_none() {
    Marks marks = marks(EVERY, new GoldName(TextField.TITLE, 10, 16, 0));

    assertThat(allowed(marks, "Bexley")).isEqualTo(EVERY);
    assertThat(allowed(marks, "Bexley Foods")).isEqualTo(EVERY);
    assertThat(marks.mayBeNothing()).containsOnly(true);
  }

  @Test
  void an_unmarked_name_may_be_of_the_kinds_that_readers_did_not_mark() {
    Marks marks = marks(COMPANY);

    assertThat(allowed(marks, "Oslo")).isEqualTo(EVERY & ~COMPANY);
  }

  @Test
  void a_mark_of_another_field_says_nothing() {
    Marks marks = marks(EVERY, new GoldName(TextField.BODY, 10, 22, COMPANY));

    assertThat(allowed(marks, "Bexley Foods")).isZero();
    assertThat(marks.mayBeNothing()).containsOnly(true);
  }

  private Marks marks(int annotated, GoldName... names) {
    return new Marks(
        new Example(
            "set",
            Fixtures.article(HEADLINE, ""),
            List.of(names),
            annotated,
            RuleWriters.DID_NOT_KNOW_IT),
        sentence.sentence(),
        candidates);
  }

  private int allowed(Marks marks, String words) {
    return IntStream.range(0, candidates.size())
        .filter(c -> text(candidates.get(c)).equals(words))
        .map(c -> marks.allowed()[c])
        .findFirst()
        .orElseThrow();
  }

  private String text(Occurrence candidate) {
    return sentence.text(candidate.first(), candidate.end());
  }
}
