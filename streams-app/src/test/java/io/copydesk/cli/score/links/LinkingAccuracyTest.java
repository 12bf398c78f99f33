package io.copydesk.cli.score.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.SharedFiles;
import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.live.BundledCatalog;
import io.copydesk.cli.score.links.LinkingGold.LinkScore;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links of the bundled catalog against a reader's labels on real articles. */
class LinkingAccuracyTest {

  @ParameterizedTest
  @ValueSource(strings = {"gold/dev.jsonl", "corpus/reuters-3000.jsonl"})
  void links_real_articles_as_a_reader_does(String file) throws IOException {
    Path articles = SharedFiles.require(file);
    LinkingGold gold = LinkingGold.of(LinkLabel.bundled(), file);
    Catalog catalog = BundledCatalog.catalog().snapshot();

    LinkScore score = gold.score(catalog, articles);

    System.out.printf(
        "%s: %d mentions, precision %.3f, recall %.3f%n",
        file, gold.size(), score.precision(), score.recall());
    score.mistakes().forEach(System.out::println);
    assertThat(score.precision()).as("%s", score.mistakes()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.recall()).as("%s", score.mistakes()).isGreaterThanOrEqualTo(0.95);
  }
}
