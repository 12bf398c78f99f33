package io.copydesk.extract.figure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.Mention;
import io.copydesk.extract.text.TokenizedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the figures that were found as JSON lines, for the scorer that came with the annotated
 * articles. A tool for developers.
 */
final class FiguresAsJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FiguresAsJson() {}

  /** Takes a file of articles in JSON lines and prints one line of figures for each. */
  public static void main(String[] args) throws IOException {
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode article = JSON.readTree(line);
      System.out.println(line(article.path("id").asText(), FoundFigures.in(read(article))));
    }
  }

  static TokenizedArticle read(JsonNode article) {
    return PtbText.article(
        article.path("title").asText(), article.path("body").asText(), null, null);
  }

  static String line(String id, List<Mention> mentions) throws IOException {
    ObjectNode out = JSON.createObjectNode().put("id", id);
    ArrayNode list = out.putArray("mentions");
    for (Mention mention : mentions) {
      list.add(node(mention));
    }
    return JSON.writeValueAsString(out);
  }

  static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      nodes.add(JSON.readTree(line));
    }
    return nodes;
  }

  private static ObjectNode node(Mention mention) {
    ObjectNode node = JSON.createObjectNode();
    node.put("type", mention.type().name()).put("field", mention.field().name());
    node.put("start", mention.span().start()).put("end", mention.span().end());
    node.put("text", mention.text());
    Figure figure = mention.figure();
    ObjectNode value = node.putObject("figure");
    value.put("kind", figure.kind().name()).put("unit", figure.unit());
    switch (figure.magnitude()) {
      case Magnitude.Exactly one -> value.put("value", one.value().toPlainString());
      case Magnitude.Between two ->
          value.put("low", two.low().toPlainString()).put("high", two.high().toPlainString());
    }
    value.put("comparator", figure.comparator().name());
    return node;
  }
}
