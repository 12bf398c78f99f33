package io.copydesk.endurance;

import io.copydesk.SharedFiles;
import io.copydesk.article.JsonArticleReader;
import io.copydesk.events.RawArticle;
import io.copydesk.golden.GoldenStories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Real articles again and again, each time under another id, so that none is a repeat.
 *
 * @param sample the different articles
 */
record Repeated(List<RawArticle> sample) {

  /**
   * The newswire of the development data beside the checkout; the project's own stories where it is
   * absent.
   */
  static Repeated load() throws IOException {
    Optional<Path> corpus = SharedFiles.find("corpus/reuters-3000.jsonl");
    if (corpus.isEmpty()) {
      return new Repeated(GoldenStories.all());
    }
    JsonArticleReader reader = new JsonArticleReader();
    try (Stream<String> lines = Files.lines(corpus.get())) {
      return new Repeated(lines.map(reader::read).toList());
    }
  }

  RawArticle get(int number) {
    return RawArticle.newBuilder(sample.get(number % sample.size())).setId(id(number)).build();
  }

  static String id(int number) {
    return "article-" + number;
  }

  static int number(String id) {
    return Integer.parseInt(id.substring(id.indexOf('-') + 1));
  }
}
