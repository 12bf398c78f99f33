package io.copydesk.cli.train;

import io.copydesk.article.Article;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.events.MentionType;
import io.copydesk.events.RawArticle;
import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.rank.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
  private static final int CELLS = 5;
  private static final int SUBJECT = 1;
  private static final String NEEDED =
      "a figure, its subject, metric, period and direction are needed, apart by |";

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
  static List<BoundStory> read(Path file) throws IOException {
    List<BoundStory> stories = new ArrayList<>();
    for (StoryForm.WrittenStory written : StoryForm.read(Files.readString(file))) {
      int end = written.text().indexOf(END);
      if (end >= 0) {
        String text = MARK.matcher(written.text().substring(0, end)).replaceAll("$1");
        stories.add(
            new BoundStory(
                at(file, written.line(), () -> article(written.heading(), text)),
                figures(file, written, end)));
      }
    }
    return stories;
  }

  private static List<BoundFigure> figures(Path file, StoryForm.WrittenStory written, int end) {
    List<BoundFigure> figures = new ArrayList<>();
    int line = written.line() + 2 + (int) written.text().substring(0, end).lines().count();
    for (String row : written.text().substring(end + END.length()).split("\n", -1)) {
      if (row.contains("|") && !row.startsWith("#")) {
        figures.add(at(file, line, () -> figure(row)));
      }
      line++;
    }
    return figures;
  }

  private static BoundFigure figure(String row) {
    String[] cells = row.split("\\|", -1);
    if (cells.length < CELLS) {
      throw new IllegalArgumentException(cells.length + " cells; " + NEEDED);
    }
    return new BoundFigure(cells[0].strip(), AnswerForm.read(cells, SUBJECT));
  }

  private static <T> T at(Path file, int line, Supplier<T> reader) {
    try {
      return reader.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw CommandFailure.failed("%s, line %d: %s".formatted(file, line, e.getMessage()), e);
    }
  }

  /** Behind the id stands the day on which the story was published, if that is known. */
  private static RawArticle article(String heading, String text) {
    List<String> parts = List.of(heading.split("\\|", 2));
    Instant day = parts.size() == 1 ? null : Instant.parse(parts.getLast().strip() + "T12:00:00Z");
    StoryForm.WrittenStory plain = new StoryForm.WrittenStory(1, heading, text);
    return RawArticle.newBuilder()
        .setId(parts.getFirst().strip())
        .setSource("")
        .setTitle(plain.title())
        .setBody(plain.body())
        .setPublishedAt(day)
        .build();
  }
}
