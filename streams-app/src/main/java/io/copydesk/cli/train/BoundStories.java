package io.copydesk.cli.train;

import io.copydesk.article.Article;
import io.copydesk.events.MentionType;
import io.copydesk.events.RawArticle;
import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.rank.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads stories of {@link StoryForm} whose figures a reader bound, headed by {@code name | day}:
 * {@code --} parts a story from its figures, a line each: {@code figure | subject | metric | period
 * | direction | basis}, with a slash between what is equally right and "-" for nothing. Marks of
 * names are left out: it is the names that are found which count. Stateless, thread-safe.
 */
final class BoundStories {

  private static final String END = "\n--\n";
  private static final Pattern MARK = Pattern.compile("\\[\\[[A-Z]\\|(.*?)]]", Pattern.DOTALL);
  private static final int SUBJECT = 1;
  private static final int METRIC = 2;
  private static final int PERIOD = 3;
  private static final int DIRECTION = 4;

  private BoundStories() {}

  /** A story and the lines of its figures. */
  record BoundStory(RawArticle article, List<String> lines) implements BoundFigures {

    @Override
    public int size() {
      return lines.size();
    }

    @Override
    public ReaderAnswers answers(Article cleaned, List<Mention> mentions) {
      List<Mention> figures =
          mentions.stream().filter(m -> m.type() == MentionType.FIGURE).toList();
      ReaderAnswers answers = new ReaderAnswers();
      int next = 0;
      for (String line : lines) {
        String text = line.substring(0, line.indexOf('|')).strip();
        int at = next;
        while (at < figures.size() && !isSame(figures.get(at).text(), text)) {
          at++;
        }
        if (at < figures.size()) {
          answers.put(figures.get(at), right(line.split("\\|", -1)));
          next = at + 1;
        }
      }
      return answers;
    }

    private static boolean isSame(String figure, String label) {
      return figure.contains(label) || label.contains(figure);
    }

    private static Map<Question, List<String>> right(String[] cells) {
      return Map.of(
          Question.SUBJECT, alternatives(cells, SUBJECT),
          Question.METRIC, alternatives(cells, METRIC),
          Question.PERIOD, alternatives(cells, PERIOD),
          Question.DIRECTION, alternatives(cells, DIRECTION));
    }

    private static List<String> alternatives(String[] cells, int column) {
      return column < cells.length
          ? Arrays.stream(cells[column].split("/", -1)).map(String::strip).toList()
          : List.of(ReaderAnswers.NOTHING);
    }
  }

  /** The stories of a file's text. */
  static List<BoundStory> read(String file) {
    List<BoundStory> stories = new ArrayList<>();
    for (StoryForm.WrittenStory written : StoryForm.read(file)) {
      int end = written.text().indexOf(END);
      if (end >= 0) {
        String text = MARK.matcher(written.text().substring(0, end)).replaceAll("$1");
        String lines = written.text().substring(end + END.length());
        stories.add(
            new BoundStory(
                article(new StoryForm.WrittenStory(written.heading(), text)),
                lines.lines().filter(line -> line.contains("|")).toList()));
      }
    }
    return stories;
  }

  /** Behind the id stands the day on which the story was published, if that is known. */
  private static RawArticle article(StoryForm.WrittenStory story) {
    List<String> heading = List.of(story.heading().split("\\|", 2));
    Instant day =
        heading.size() == 1 ? null : Instant.parse(heading.getLast().strip() + "T12:00:00Z");
    return RawArticle.newBuilder()
        .setId(heading.getFirst().strip())
        .setSource("")
        .setTitle(story.title())
        .setBody(story.body())
        .setPublishedAt(day)
        .build();
  }
}
