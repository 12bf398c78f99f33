package io.copydesk.cli.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.copydesk.article.Article;
import io.copydesk.article.ArticleCleaner;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.events.RawArticle;
import io.copydesk.events.TextField;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.learn.Example;
import io.copydesk.extract.name.learn.GoldName;
import io.copydesk.extract.place.Countries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads marked articles: stories with inline marks, gold files of JSON lines, and JSON lines of
 * articles with labels apart from them.
 */
final class ExampleReader {

  /** One story in so many is learnt once more in capitals or in small letters. */
  private static final int REWRITTEN = 8;

  private static final int EVERY = (1 << NameKind.COUNT) - 1;

  private final ArticleCleaner cleaner = new ArticleCleaner(Countries.bundled()::isPlace);
  private final ObjectMapper mapper = new ObjectMapper();
  private final Labels labels;

  /**
   * @param labels of articles; they count instead of the marks that a gold file has
   */
  ExampleReader(Labels labels) {
    this.labels = labels;
  }

  /**
   * @param withoutRules whether the rules were written with these articles at hand
   */
  List<Example> read(Path file, boolean withoutRules) {
    try {
      return file.toString().endsWith(".txt") ? stories(file) : gold(file, withoutRules);
    } catch (IOException e) {
      throw CommandFailure.failed("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private List<Example> stories(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (StoryReader.MarkedStory story : StoryReader.read(Files.readString(file))) {
      Article article = article(story.id(), story.title(), story.body());
      // Marks count in the text as written: where cleaning changes it they would miss.
      if (article.body().equals(story.body()) && article.title().equals(story.title())) {
        examples.add(new Example("stories", article, story.names(), EVERY, false));
        written(examples.size(), story).ifPresent(examples::add);
      }
    }
    return examples;
  }

  /**
   * Some stories once more as terminals send them: few papers write so, but some readers read so.
   */
  private Optional<Example> written(int number, StoryReader.MarkedStory story) {
    if (number % REWRITTEN != 0) {
      return Optional.empty();
    }
    boolean capitals = number % (2 * REWRITTEN) == 0;
    UnaryOperator<String> how =
        capitals ? s -> s.toUpperCase(Locale.ROOT) : s -> s.toLowerCase(Locale.ROOT);
    Article article = article(story.id(), how.apply(story.title()), how.apply(story.body()));
    if (article.body().length() != story.body().length()
        || article.title().length() != story.title().length()) {
      return Optional.empty();
    }
    return Optional.of(
        new Example(
            capitals ? "stories in capitals" : "stories in small letters",
            article,
            story.names(),
            EVERY,
            false));
  }

  private List<Example> gold(Path file, boolean withoutRules) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        example(file, mapper.readTree(line), withoutRules).ifPresent(examples::add);
      }
    }
    return examples;
  }

  /** Nothing for an article of which nobody has said what stands in it. */
  private Optional<Example> example(Path file, JsonNode node, boolean withoutRules) {
    String id = node.path("id").asText();
    Optional<Labels.Labelled> labelled = labels.of(id);
    if (labelled.isEmpty() && !node.has("mentions")) {
      return Optional.empty();
    }
    Article article = article(id, node.path("title").asText(), node.path("body").asText());
    return Optional.of(
        labelled
            .map(l -> new Example(l.set(), article, l.names(), EVERY, withoutRules))
            .orElseGet(
                () ->
                    new Example(
                        String.valueOf(file.getFileName()),
                        article,
                        names(node),
                        annotated(node),
                        withoutRules)));
  }

  private static List<GoldName> names(JsonNode node) {
    List<GoldName> names = new ArrayList<>();
    for (JsonNode mention : node.path("mentions")) {
      String type = mention.path("type").asText().toUpperCase(Locale.ROOT);
      if (!type.equals("FIGURE")) {
        boolean title = mention.path("field").asText("body").equalsIgnoreCase("title");
        names.add(
            new GoldName(
                title ? TextField.TITLE : TextField.BODY,
                mention.path("start").asInt(),
                mention.path("end").asInt(),
                kinds(type)));
      }
    }
    return names;
  }

  /** What a gold file's "types" name; without them all but places. */
  private static int annotated(JsonNode node) {
    if (!node.path("types").isArray()) {
      return EVERY & ~NameKind.PLACE.bit();
    }
    int kinds = 0;
    for (JsonNode type : node.path("types")) {
      kinds |= kinds(type.asText().toUpperCase(Locale.ROOT));
    }
    return kinds;
  }

  private static int kinds(String type) {
    return switch (type) {
      case "COMPANY" -> NameKind.COMPANY.bit();
      case "MINISTRY" -> NameKind.MINISTRY.bit();
      case "ORGANIZATION", "OTHER" -> NameKind.ORGANIZATION.bit();
      case "PERSON" -> NameKind.PERSON.bit();
      case "PLACE" -> NameKind.PLACE.bit();
      case "ORG" -> NameKind.COMPANY.bit() | NameKind.MINISTRY.bit() | NameKind.ORGANIZATION.bit();
      default -> 0;
    };
  }

  private Article article(String id, String title, String body) {
    return cleaner.clean(
        RawArticle.newBuilder().setId(id).setSource("").setTitle(title).setBody(body).build());
  }
}
