package io.copydesk.extract.learn.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordGroupsTableTest {

  private static final WordVectors VECTORS =
      new WordVectors(
          List.of("bank", "bread", "flour", "loan", "lender", "ship"),
          List.of(
              new float[] {1, 0, 0},
              new float[] {0, 1, 0},
              new float[] {0, 0.8f, 0.6f},
              new float[] {0.96f, 0.28f, 0},
              new float[] {0.96f, -0.28f, 0},
              new float[] {0, 0, 1}));

  @Test
  void words_of_like_directions_share_a_group_that_bears_the_name_of_the_one_in_the_middle() {
    List<String> lines = WordGroupsTable.lines(VECTORS, 1, 1, 3);

    assertThat(lines).anyMatch(line -> line.endsWith("\tbank\tbank lender loan"));
  }

  @Test
  void a_word_is_in_a_group_of_each_size() {
    List<String> lines = WordGroupsTable.lines(VECTORS, 1, 2, 6);

    assertThat(lines)
        .hasSize(6)
        .allMatch(line -> line.split("\t", -1)[0].equals(lines.getFirst().split("\t", -1)[0]))
        .anyMatch(line -> line.endsWith("\tbank\tbank\tbank"))
        .anyMatch(line -> line.endsWith("\tbank\tloan\tloan"))
        .anyMatch(line -> line.endsWith("\tbread\tflour\tflour"));
  }

  @Test
  void the_same_vectors_give_the_same_table() {
    List<String> once = WordGroupsTable.lines(VECTORS, 1, 2, 3);

    assertThat(WordGroupsTable.lines(VECTORS, 1, 2, 3)).isEqualTo(once);
  }

  @Test
  void core_nlps_vectors_are_of_words_without_figures() {
    WordVectors vectors = WordVectors.ofCoreNlp();

    assertThat(vectors.words())
        .hasSizeGreaterThan(90_000)
        .contains("carmaker", "okafor")
        .noneMatch(word -> word.matches(".*[0-9 \t].*"));
    assertThat(vectors.directions()).hasSameSizeAs(vectors.words());
  }
}
