package io.copydesk.extract.learn.noun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NounTableTest {

  private static List<String> table(String... lines) {
    return NounTable.lines(Stream.of(lines).flatMap(NounCount::of));
  }

  @Test
  void words_of_like_uses_share_a_line() {
    assertThat(table("okafor\t30 9 0 1", "lindqvist\t12 30 2 0", "norvik\t0 0 60 2"))
        .containsExactlyInAnyOrder("person.10\t-\t-\tlindqvist okafor", "thing.50\t-\t-\tnorvik");
  }

  @Test
  void names_that_begin_or_end_with_a_word_count_by_themselves() {
    assertThat(table("lagos\t1 0 20 3", "lagos !\t0 0 0 5", "! lagos\t0 1 0 0"))
        .containsExactly("thing.10\tseveral.4\t-\tlagos");
  }

  @Test
  void a_name_whose_words_are_given_says_nothing_of_each() {
    assertThat(table("okafor steel ltd\t0 0 7 0", "okafor steel\t0 0 7 0")).isEmpty();
  }

  @Test
  void a_word_that_was_met_once_is_left_out() {
    assertThat(table("norvik\t0 0 1 0", "norvik !\t0 0 1 0")).isEmpty();
  }

  @Test
  void a_blank_behind_a_name_is_no_part_of_it() {
    assertThat(table("norvik \t0 0 60 2", "lagos ! \t0 0 0 5"))
        .containsExactly("-\tseveral.4\t-\tlagos", "thing.50\t-\t-\tnorvik");
  }

  @Test
  void figures_are_no_words() {
    assertThat(table("#\t18505 3400 100817 22690", "! #\t3 0 3 3")).isEmpty();
  }

  @Test
  void core_nlps_counts_tell_people_from_companies_and_towns() {
    try (Stream<NounCount> counts = NounCount.ofCoreNlp()) {
      List<NounCount> some =
          counts
              .filter(count -> count.place() == NounCount.WordPlace.ALONE)
              .filter(count -> List.of("buhari", "glencore", "nakuru").contains(count.word()))
              .toList();

      assertThat(some)
          .extracting(count -> count.word() + " " + count.use().text())
          .containsExactly("buhari person.50", "glencore thing.50", "nakuru rather_several.4");
    }
  }
}
