package io.copydesk.cli.train;

import com.fasterxml.jackson.databind.JsonNode;
import io.copydesk.article.Article;
import io.copydesk.article.ArticleCleaner;
import io.copydesk.cli.gold.GoldFile;
import io.copydesk.cli.gold.GoldMention;
import io.copydesk.events.RawArticle;
import io.copydesk.events.TextField;
import io.copydesk.extract.learn.RuleWriters;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.learn.Example;
import io.copydesk.extract.name.learn.GoldName;
import io.copydesk.extract.place.Countries;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Reads marked articles: stories with inline marks, gold files of JSON lines, and JSON lines of
 * articles with labels apart from them.
 */
final class ExampleReader {

  private static final int EVERY = (1 << NameKind.COUNT) - 1;

  private final ArticleCleaner cleaner = new ArticleCleaner(Countries.bundled()::isPlace);
  private final Labels labels;
  private final Consumer<String> messages;

  /**
   * @param labels of articles; they count instead of the marks that a gold file has
   * @param messages is told of what teaches nothing, and why
   */
  ExampleReader(Labels labels, Consumer<String> messages) {
    this.labels = labels;
    this.messages = messages;
  }

  /**
   * The examples of a file.
   *
   * @param writers whether those who wrote rules knew these articles
   * @throws io.copydesk.cli.console.CommandFailure when the file cannot be read, naming the line
   */
  List<Example> read(Path file, RuleWriters writers) {
    GoldFile gold = GoldFile.of(file);
    return gold.isOfStories()
        ? new StoryExamples(cleaner).of(gold, writers)
        : articles(gold, String.valueOf(file.getFileName()), writers);
  }

  private List<Example> articles(GoldFile file, String set, RuleWriters writers) {
    List<Example> examples = new ArrayList<>();
    AtomicInteger unlabelled = new AtomicInteger();
    file.objects(
        node ->
            example(set, node, writers)
                .ifPresentOrElse(examples::add, unlabelled::incrementAndGet));
    if (unlabelled.get() > 0) {
      messages.accept(
          "%s: %d articles without marks or labels are left out"
              .formatted(file.name(), unlabelled.get()));
    }
    return examples;
  }

  /** Nothing for an article of which nobody has said what stands in it. */
  private Optional<Example> example(String set, JsonNode node, RuleWriters writers) {
    String id = node.path("id").asText();
    Optional<Labels.Labelled> labelled = labels.of(id);
    if (labelled.isEmpty() && !node.has("mentions")) {
      return Optional.empty();
    }
    Article article = article(id, node.path("title").asText(), node.path("body").asText());
    Example example =
        labelled
            .map(l -> new Example(l.set(), article, l.names(), EVERY, writers))
            .orElseGet(() -> new Example(set, article, names(node), annotated(node), writers));
    example.names().forEach(name -> requireWithin(article, name));
    return Optional.of(example);
  }

  /** A mark of another version of the text would teach nothing, or another thing. */
  private static void requireWithin(Article article, GoldName name) {
    String text = name.field() == TextField.TITLE ? article.title() : article.body();
    if (name.start() < 0 || name.start() >= name.end() || name.end() > text.length()) {
      throw new IllegalArgumentException(
          "no name can stand from %d to %d in the %s of article %s, which has %d characters"
              .formatted(
                  name.start(),
                  name.end(),
                  name.field().name().toLowerCase(Locale.ROOT),
                  article.id(),
                  text.length()));
    }
  }

  private static List<GoldName> names(JsonNode node) {
    List<GoldName> names = new ArrayList<>();
    for (JsonNode written : node.path("mentions")) {
      GoldMention mention = GoldMention.of(written);
      if (!mention.type().equals("FIGURE")) {
        names.add(
            new GoldName(mention.field(), mention.start(), mention.end(), kinds(mention.type())));
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
      kinds |= kinds(GoldMention.type(type.asText()));
    }
    return kinds;
  }

  private static int kinds(String type) {
    return switch (type) {
      case "COMPANY" -> NameKind.COMPANY.bit();
      case "MINISTRY" -> NameKind.MINISTRY.bit();
      case "ORGANIZATION" -> NameKind.ORGANIZATION.bit();
      case "PERSON" -> NameKind.PERSON.bit();
      case "PLACE" -> NameKind.PLACE.bit();
      case "ORG" -> NameKind.COMPANY.bit() | NameKind.MINISTRY.bit() | NameKind.ORGANIZATION.bit();
      // It may be a name or not; a figure is none.
      case "OPTIONAL", "FIGURE" -> 0;
      default ->
          throw new IllegalArgumentException(
              "there is no type "
                  + type
                  + ": COMPANY, MINISTRY, ORGANIZATION, PERSON, PLACE, ORG, FIGURE and OPTIONAL are known");
    };
  }

  private Article article(String id, String title, String body) {
    return cleaner.clean(
        RawArticle.newBuilder().setId(id).setSource("").setTitle(title).setBody(body).build());
  }
}
