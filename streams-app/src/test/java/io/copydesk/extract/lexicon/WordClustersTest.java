package io.copydesk.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordClustersTest {

  private final WordClusters clusters = Fixtures.extractor().wordClusters();

  @ParameterizedTest
  @CsvSource({"rose, fell", "rose, climbed", "rose, Rose", "farmers, workers", "owes, employs"})
  void words_that_stand_in_like_surroundings_share_a_cluster(String one, String other) {
    assertThat(clusters.of(one)).isEqualTo(clusters.of(other));
  }

  @ParameterizedTest
  @CsvSource({"rose, farmers", "rose, tuesday", "farmers, owes"})
  void words_that_do_not_have_clusters_of_their_own(String one, String other) {
    assertThat(clusters.of(one)).isNotEqualTo(clusters.of(other));
  }

  @Test
  void unknown_words_share_one() {
    assertThat(clusters.of("xqzwv"))
        .isEqualTo(clusters.of("vwzqx"))
        .isNotEqualTo(clusters.of("rose"));
  }
}
