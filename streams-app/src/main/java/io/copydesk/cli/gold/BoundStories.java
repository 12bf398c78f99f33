package io.copydesk.cli.gold;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.gold.BoundStory.BoundFigure;
import io.copydesk.events.RawArticle;
import io.copydesk.extract.learn.WrittenStory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@link WrittenStory stories} whose figures a reader bound, headed by {@code name | day}. A
 * row says of one figure {@code figure | subject | metric | period | direction}, with a slash
 * between what is equally right and "-" for nothing. A basis may follow, which is scored, but not
 * learnt from. Marks of names are left out: it is the names that are found which count. Stateless,
 * thread-safe.
 */
public final class BoundStories {

  private static final int LEAST_CELLS = 5;
  private static final int MOST_CELLS = 6;
  private static final int SUBJECT = 1;
  private static final String NEEDED =
      "a figure, its subject, metric, period and direction are needed, apart by |, and at most a basis behind them";

  private BoundStories() {}

  /**
   * The stories of a file.
   *
   * @throws CommandFailure that names the file and the line which cannot be read
   */
  public static List<BoundStory> read(GoldFile file) {
    List<BoundStory> stories = new ArrayList<>();
    for (WrittenStory story : file.stories()) {
      List<BoundFigure> figures = new ArrayList<>();
      for (WrittenStory.StoryRow row : story.rows()) {
        file.at(row.line(), () -> figures.add(figure(row)));
      }
      file.at(story.line(), () -> stories.add(bound(story, figures)));
    }
    return stories;
  }

  private static BoundStory bound(WrittenStory story, List<BoundFigure> figures) {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException(
          "a story without figures; behind a line -- a line for each of them is needed");
    }
    return new BoundStory(article(story), figures);
  }

  private static BoundFigure figure(WrittenStory.StoryRow row) {
    String[] cells = row.text().split("\\|", -1);
    if (cells.length < LEAST_CELLS || cells.length > MOST_CELLS) {
      throw new IllegalArgumentException(cells.length + " cells; " + NEEDED);
    }
    return new BoundFigure(
        row.line(),
        cells[0].strip(),
        AnswerForm.read(cells, SUBJECT),
        cells.length == LEAST_CELLS ? List.of() : AnswerForm.basis(cells[LEAST_CELLS]));
  }

  /** Behind the id stands the day on which the story was published, if that is known. */
  private static RawArticle article(WrittenStory story) {
    List<String> parts = List.of(story.heading().split("\\|", 2));
    Instant day = parts.size() == 1 ? null : Instant.parse(parts.getLast().strip() + "T12:00:00Z");
    return RawArticle.newBuilder()
        .setId(parts.getFirst().strip())
        .setSource("")
        .setTitle(story.title().plain())
        .setBody(story.body().plain())
        .setPublishedAt(day)
        .build();
  }
}
