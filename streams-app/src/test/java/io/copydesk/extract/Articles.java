package io.copydesk.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.copydesk.SharedFiles;
import io.copydesk.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Articles to test with: the shared corpora where they are present, else some of our own. */
public final class Articles {

  private static final int SAMPLE = 40;

  private Articles() {}

  public static List<JsonNode> lines(Path file) {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> nodes = new ArrayList<>();
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : lines.filter(l -> !l.isBlank()).toList()) {
        nodes.add(mapper.readTree(line));
      }
      return nodes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Article of(JsonNode node) {
    return new Article(
        node.path("id").asText(),
        "test",
        null,
        node.path("title").asText(),
        node.path("body").asText(),
        null,
        "en",
        null,
        List.of(),
        List.of());
  }

  /** Some articles, of the shared corpus or our own. */
  public static List<Article> sample() {
    Optional<Path> corpus = SharedFiles.find("corpus/reuters-3000.jsonl");
    if (corpus.isPresent()) {
      return lines(corpus.get()).stream().limit(SAMPLE).map(Articles::of).toList();
    }
    List<Article> own = new ArrayList<>();
    for (String body : OWN) {
      own.add(
          new Article(
              "own-" + own.size(), "test", null, "", body, null, "en", null, List.of(), List.of()));
    }
    return own;
  }

  private static final List<String> OWN =
      List.of(
          "Molvant Inc said it bought Carrow Holdings Plc <CRW.L> for 5 mln stg.",
          "carrow walked home. The Ministry of Trade said molvant was a plant.",
          "Carrow is a town. Anna Carrow, its mayor, met Finance Minister Kenji Ota.",
          "The Bank of Japan and Toyota Motor Corp declined to comment.",
          "Analysts at Brixham Partners said Molvant shares were cheap.");
}
