package io.copydesk.cli.train;

import io.copydesk.article.Article;
import io.copydesk.article.ArticleCleaner;
import io.copydesk.article.JsonArticleReader;
import io.copydesk.cli.gold.BoundStories;
import io.copydesk.cli.gold.GoldFile;
import io.copydesk.events.RawArticle;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Extractor;
import io.copydesk.extract.KnownNames;
import io.copydesk.extract.figure.learn.FigureExample;
import io.copydesk.extract.learn.RuleWriters;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.Effort;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads articles whose figures a reader bound: stories of our own, and JSON lines of articles with
 * labels apart from them. Not thread-safe.
 */
final class FigureReader {

  /**
   * A story is written to show how figures are bound; labels of an article are one reading of it.
   * Beside 1, this is the only weight that was tried.
   */
  private static final int OF_STORY = 3;

  private static final int OF_LABELS = 1;

  private final ArticleCleaner cleaner = new ArticleCleaner(Countries.bundled()::isPlace);
  private final JsonArticleReader json = new JsonArticleReader();
  private final Extractor extractor;
  private final KnownNames known;
  private final FigureLabels labels;
  private final Consumer<String> messages;
  private int lost;

  /**
   * @param messages is told of each file how many of its figures were not found, since these teach
   *     nothing
   */
  FigureReader(
      Extractor extractor, KnownNames known, FigureLabels labels, Consumer<String> messages) {
    this.messages = messages;
    this.extractor = extractor;
    this.known = known;
    this.labels = labels;
  }

  /** How many of the reader's figures were not found so far. */
  int lost() {
    return lost;
  }

  /**
   * The examples of a file; of articles without labels none.
   *
   * @param writers whether those who wrote rules knew these articles
   * @throws io.copydesk.cli.console.CommandFailure when the file cannot be read, naming the line
   */
  List<FigureExample> read(Path file, RuleWriters writers) {
    GoldFile gold = GoldFile.of(file);
    int before = lost;
    List<FigureExample> examples =
        gold.isOfStories()
            ? stories(gold, String.valueOf(file.getFileName()), writers)
            : labelled(gold, writers);
    if (lost > before) {
      messages.accept("%s: %d figures were not found".formatted(gold.name(), lost - before));
    }
    return examples;
  }

  private List<FigureExample> stories(GoldFile file, String set, RuleWriters writers) {
    return BoundStories.read(file).stream()
        .map(story -> example(set, story.article(), new StoryFigures(story), writers, OF_STORY))
        .toList();
  }

  private List<FigureExample> labelled(GoldFile file, RuleWriters writers) {
    List<FigureExample> examples = new ArrayList<>();
    file.each(
        line -> {
          RawArticle raw = json.read(line);
          labels
              .of(raw.getId())
              .ifPresent(of -> examples.add(example(of.set(), raw, of, writers, OF_LABELS)));
        });
    return examples;
  }

  private FigureExample example(
      String set, RawArticle raw, BoundFigures bound, RuleWriters writers, int weight) {
    Article article = cleaner.clean(raw);
    Extraction found = extractor.extract(article, known, Effort.UNBOUNDED);
    ReaderAnswers answers = bound.answers(article, found.mentions());
    lost += bound.size() - answers.size();
    return new FigureExample(set, found.text(), found.mentions(), writers, weight, answers);
  }
}
