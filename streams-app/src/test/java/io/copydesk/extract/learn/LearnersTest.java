package io.copydesk.extract.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LearnersTest {

  @Test
  void each_learner_has_a_number_of_its_own_and_stands_in_its_place() {
    List<Integer> numbers = Learners.trained(3, number -> number);

    assertThat(numbers).containsExactly(0, 1, 2);
  }

  @Test
  void the_mean_is_taken_of_each_weight_by_itself() {
    float[] mean = Learners.mean(List.of(new float[] {1, -2}, new float[] {2, 4}));

    assertThat(mean).containsExactly(1.5f, 1);
  }
}
