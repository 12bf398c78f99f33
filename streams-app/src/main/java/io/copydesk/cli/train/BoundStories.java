package io.copydesk.cli.train;

import io.copydesk.article.Article;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.gold.GoldFile;
import io.copydesk.events.MentionType;
import io.copydesk.events.RawArticle;
import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.rank.Question;
import io.copydesk.extract.learn.WrittenStory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads {@link WrittenStory stories} whose figures a reader bound, headed by {@code name | day}. A
 * row says of one figure {@code figure | subject | metric | period | direction}, with a slash
 * between what is equally right and "-" for nothing. A basis may follow, as the test of bindings
 * asks for it of its stories, which are learnt from, too: nothing is learnt from it. Marks of names
 * are left out: it is the names that are found which count. Stateless, thread-safe.
 */
final class BoundStories {

  private static final int LEAST_CELLS = 5;
  private static final int MOST_CELLS = 6;
  private static final int SUBJECT = 1;
  private static final String NEEDED =
      "a figure, its subject, metric, period and direction are needed, apart by |, and at most a basis behind them";

  private BoundStories() {}

  /** A story and what is said of its figures, in their order. */
  record BoundStory(RawArticle article, List<BoundFigure> figures) implements BoundFigures {

    @Override
    public int size() {
      return figures.size();
    }

    @Override
    public ReaderAnswers answers(Article cleaned, List<Mention> mentions) {
      List<Mention> found = mentions.stream().filter(m -> m.type() == MentionType.FIGURE).toList();
      ReaderAnswers answers = new ReaderAnswers();
      int next = 0;
      for (BoundFigure figure : figures) {
        int at = next;
        while (at < found.size() && !figure.isIn(found.get(at).text())) {
          at++;
        }
        if (at < found.size()) {
          answers.put(found.get(at), figure.right());
          next = at + 1;
        }
      }
      return answers;
    }
  }

  /** What a line says of a figure. */
  record BoundFigure(String text, Map<Question, List<String>> right) {

    /** One may have more words than the other, but "5 %" is not in "25 %". */
    boolean isIn(String figure) {
      return holds(figure, text) || holds(text, figure);
    }

    private static boolean holds(String longer, String shorter) {
      int at = longer.indexOf(shorter);
      while (at >= 0) {
        int end = at + shorter.length();
        if (!goesOn(longer, at) && !goesOn(longer, end)) {
          return true;
        }
        at = longer.indexOf(shorter, at + 1);
      }
      return false;
    }

    /** Whether a place is in the midst of a number, its points and commas included. */
    private static boolean goesOn(String text, int at) {
      return (isDigit(text, at) && (isDigit(text, at - 1) || isGrouped(text, at - 1)))
          || (isDigit(text, at - 1) && isGrouped(text, at));
    }

    private static boolean isGrouped(String text, int at) {
      return at > 0
          && at < text.length()
          && (text.charAt(at) == '.' || text.charAt(at) == ',')
          && isDigit(text, at - 1)
          && isDigit(text, at + 1);
    }

    private static boolean isDigit(String text, int at) {
      return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
  }

  /**
   * The stories of a file.
   *
   * @throws CommandFailure that names the file and the line which cannot be read
   */
  static List<BoundStory> read(GoldFile file) {
    List<BoundStory> stories = new ArrayList<>();
    for (WrittenStory story : file.stories()) {
      List<BoundFigure> figures = new ArrayList<>();
      for (WrittenStory.StoryRow row : story.rows()) {
        file.at(row.line(), () -> figures.add(figure(row.text())));
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

  private static BoundFigure figure(String row) {
    String[] cells = row.split("\\|", -1);
    if (cells.length < LEAST_CELLS || cells.length > MOST_CELLS) {
      throw new IllegalArgumentException(cells.length + " cells; " + NEEDED);
    }
    return new BoundFigure(cells[0].strip(), AnswerForm.read(cells, SUBJECT));
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
