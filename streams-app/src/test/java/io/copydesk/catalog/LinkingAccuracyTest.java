package io.copydesk.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.copydesk.catalog.LinkingGold.Score;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links of the bundled catalog against a reader's labels on real articles. */
class LinkingAccuracyTest {

  @ParameterizedTest
  @ValueSource(strings = {"gold/dev.jsonl", "corpus/reuters-3000.jsonl"})
  void links_real_articles_as_a_reader_does(String file) throws IOException {
    Path articles = Path.of("..", "..", "shared").resolve(file);
    assumeTrue(Files.exists(articles), "../shared is absent: linking accuracy is not measured");
    LinkingGold gold = LinkingGold.of(labels(), file);
    Catalog catalog = LiveCatalog.over(BundledCatalog.entities()).snapshot();

    Score score = gold.score(catalog, articles);

    System.out.printf(
        "%s: %d mentions, precision %.3f, recall %.3f%n",
        file, gold.size(), score.precision(), score.recall());
    score.mistakes().forEach(System.out::println);
    assertThat(score.precision()).as("%s", score.mistakes()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.recall()).as("%s", score.mistakes()).isGreaterThanOrEqualTo(0.95);
  }

  private static List<String> labels() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LinkingAccuracyTest.class.getResourceAsStream("linking-gold.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    }
  }
}
