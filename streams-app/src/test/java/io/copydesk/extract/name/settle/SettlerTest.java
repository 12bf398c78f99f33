package io.copydesk.extract.name.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.NameFixtures;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Occurrence;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SettlerTest {

  private static final double HALF = 0.5;

  private final TaggedSentence sentence = Fixtures.sentence("Aaber Bexley Corrin");
  private final List<Occurrence> candidates =
      NameFixtures.names(List.of(NameFixtures.read(sentence))).in(0);
  private final double[] probabilities = new double[candidates.size() * NameKind.COUNT];
  private final Settler settler = new Settler(thresholds(HALF));

  private static Map<NameKind, Double> thresholds(double ofPeople) {
    return Arrays.stream(NameKind.values())
        .collect(Collectors.toMap(kind -> kind, kind -> kind == NameKind.PERSON ? ofPeople : HALF));
  }

  @Test
  void names_that_overlap_never_stand_together() {
    say("Aaber Bexley", NameKind.PERSON, 0.6);
    say("Bexley Corrin", NameKind.COMPANY, 0.8);

    assertThat(settled()).containsExactly("Bexley Corrin COMPANY");
  }

  @Test
  void two_neighbours_may_together_win_over_a_more_probable_name_that_spans_both() {
    say("Aaber", NameKind.PERSON, 0.8);
    say("Bexley Corrin", NameKind.COMPANY, 0.8);
    say("Aaber Bexley Corrin", NameKind.COMPANY, 0.95);

    assertThat(settled()).containsExactly("Aaber PERSON", "Bexley Corrin COMPANY");
  }

  @Test
  void a_candidate_below_its_threshold_is_no_name() {
    say("Aaber", NameKind.PERSON, 0.49);

    assertThat(settled()).isEmpty();
  }

  @Test
  void a_name_gets_the_kind_that_exceeds_its_threshold_by_most() {
    say("Aaber", NameKind.PLACE, 0.55);
    say("Aaber", NameKind.PERSON, 0.45);

    assertThat(settled(new Settler(thresholds(0.2)))).containsExactly("Aaber PERSON");
  }

  private void say(String words, NameKind kind, double probability) {
    for (int c = 0; c < candidates.size(); c++) {
      if (words(candidates.get(c)).equals(words)) {
        probabilities[c * NameKind.COUNT + kind.index()] = probability;
        return;
      }
    }
    throw new IllegalArgumentException("no candidate \"" + words + '"');
  }

  private List<String> settled() {
    return settled(settler);
  }

  private List<String> settled(Settler by) {
    return by.settle(candidates, probabilities, sentence.size()).stream()
        .map(name -> words(name.occurrence()) + ' ' + name.kind())
        .toList();
  }

  private String words(Occurrence occurrence) {
    return sentence.join(occurrence.first(), occurrence.end());
  }
}
