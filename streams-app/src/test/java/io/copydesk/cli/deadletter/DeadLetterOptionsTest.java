package io.copydesk.cli.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.cli.console.CommandFailure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLetterOptionsTest {

  @Test
  void without_a_partition_all_are_read_in_their_order() {
    assertThat(DeadLetterOptions.chosen(List.of(), "news.articles.dlq", 3))
        .containsExactly(0, 1, 2);
  }

  @Test
  void only_those_that_are_named_are_read_each_once_the_lowest_first() {
    assertThat(DeadLetterOptions.chosen(List.of(2, 0, 2), "news.articles.dlq", 3))
        .containsExactly(0, 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3})
  void a_partition_that_the_topic_lacks_is_wrong_usage(int partition) {
    assertThatThrownBy(() -> DeadLetterOptions.chosen(List.of(partition), "news.articles.dlq", 3))
        .isInstanceOf(CommandFailure.class)
        .hasMessage("news.articles.dlq has no partition " + partition + ": its last one is 2");
  }
}
