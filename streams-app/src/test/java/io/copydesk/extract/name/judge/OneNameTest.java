package io.copydesk.extract.name.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.NameFixtures;
import io.copydesk.extract.name.reading.ReadSentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneNameTest {

  private static final int COMPANY = NameKind.COMPANY.index();
  private static final int MINISTRY = NameKind.MINISTRY.index();

  @Test
  void an_undecided_occurrence_takes_the_kind_of_the_other_occurrences() {
    List<List<Occurrence>> candidates = sentences("Aaber", "Aaber");

    List<double[]> shared =
        OneName.shared(candidates, List.of(probabilities(0, 0.9), probabilities(0.3, 0.3)));

    assertThat(shared.get(1)[MINISTRY]).isGreaterThan(shared.get(1)[COMPANY]);
  }

  @Test
  void the_probability_of_being_a_name_at_all_stays_the_same() {
    List<List<Occurrence>> candidates = sentences("Aaber", "Aaber");

    List<double[]> shared =
        OneName.shared(candidates, List.of(probabilities(0, 0.9), probabilities(0.1, 0.1)));

    assertThat(shared.get(1)[COMPANY] + shared.get(1)[MINISTRY]).isEqualTo(0.2, within(1e-9));
  }

  @Test
  void occurrences_of_other_names_change_nothing() {
    List<List<Occurrence>> candidates = sentences("Aaber", "Bexley");

    List<double[]> shared =
        OneName.shared(candidates, List.of(probabilities(0, 0.9), probabilities(0.3, 0.2)));

    assertThat(shared.get(1)).containsExactly(probabilities(0.3, 0.2), within(1e-9));
  }

  private static double[] probabilities(double company, double ministry) {
    double[] of = new double[NameKind.COUNT];
    of[COMPANY] = company;
    of[MINISTRY] = ministry;
    return of;
  }

  private static List<List<Occurrence>> sentences(String... words) {
    List<ReadSentence> read =
        List.of(words).stream().map(text -> NameFixtures.read(Fixtures.sentence(text))).toList();
    ArticleNames names = NameFixtures.names(read);
    return List.of(names.in(0), names.in(1));
  }
}
