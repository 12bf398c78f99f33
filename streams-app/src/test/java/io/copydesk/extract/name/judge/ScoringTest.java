package io.copydesk.extract.name.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.name.reading.TextHash;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoringTest {

  private static final int COMPANY = NameKind.COMPANY.index();
  private static final long BANK = TextHash.of("bank");

  private final Scoring scoring =
      new Scoring(Weights.of(List.of("[last]", "bank\tC48o41", "[before]", "bank\tC10")));

  @Test
  void a_feature_that_comes_twice_counts_once() {
    scoring.add(Template.LAST, BANK);
    scoring.add(Template.LAST, BANK);

    assertThat(scoring.take()[at(Signal.WORDS)]).isEqualTo(48);
  }

  @Test
  void each_signal_has_sums_of_its_own() {
    scoring.add(Template.LAST, BANK);
    scoring.add(Template.BEFORE, BANK);

    int[] sums = scoring.take();
    assertThat(sums[at(Signal.WORDS)]).isEqualTo(48);
    assertThat(sums[at(Signal.BESIDE)]).isEqualTo(10);
  }

  @Test
  void a_score_is_the_sum_of_all_signals_for_its_kind() {
    scoring.add(Template.LAST, BANK);
    scoring.add(Template.BEFORE, BANK);
    double[] scores = new double[2 * NameKind.COUNT];

    scoring.takeTo(scores, NameKind.COUNT);

    assertThat(scores[NameKind.COUNT + COMPANY]).isEqualTo(1.16);
    assertThat(scores[NameKind.COUNT + NameKind.ORGANIZATION.index()]).isEqualTo(-0.82);
    assertThat(scores[COMPANY]).isZero();
  }

  @Test
  void what_was_taken_to_the_scores_is_not_there_any_more() {
    scoring.add(Template.LAST, BANK);
    scoring.takeTo(new double[NameKind.COUNT], 0);

    assertThat(scoring.take()).containsOnly(0);
  }

  @Test
  void what_was_taken_is_not_there_any_more() {
    scoring.add(Template.LAST, BANK);
    scoring.take();

    assertThat(scoring.take()).containsOnly(0);
  }

  private static int at(Signal signal) {
    return signal.index() * NameKind.COUNT + COMPANY;
  }
}
