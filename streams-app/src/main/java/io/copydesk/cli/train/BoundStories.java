package io.copydesk.cli.train;

import io.copydesk.article.Article;
import io.copydesk.article.ArticleCleaner;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.events.MentionType;
import io.copydesk.events.RawArticle;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Extractor;
import io.copydesk.extract.KnownNames;
import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.learn.FigureExample;
import io.copydesk.extract.figure.learn.WordLists;
import io.copydesk.extract.figure.rank.Question;
import io.copydesk.extract.text.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads stories of {@link StoryForm} whose figures a reader bound, headed by {@code name | day}:
 * {@code --} parts a story from its figures, a line each: {@code figure | subject | metric | period
 * | direction | basis}, with a slash between what is equally right and "-" for nothing. Marks of
 * names are left out: it is the names that are found which count.
 */
final class BoundStories {

  private static final String END = "\n--\n";
  private static final Pattern MARK = Pattern.compile("\\[\\[[A-Z]\\|(.*?)]]", Pattern.DOTALL);
  private static final int SUBJECT = 1;
  private static final int METRIC = 2;
  private static final int DIRECTION = 4;
  private static final String NOTHING = "-";
  private static final String UNSCORED = "?";

  private final ArticleCleaner cleaner = new ArticleCleaner();
  private final Extractor extractor;
  private final KnownNames known;
  private int lost;

  BoundStories(Extractor extractor, KnownNames known) {
    this.extractor = extractor;
    this.known = known;
  }

  /** How many of the reader's figures were not found so far. */
  int lost() {
    return lost;
  }

  /**
   * The stories of a file.
   *
   * @param withoutRules whether the rules were written with these stories at hand
   */
  List<FigureExample> read(Path file, boolean withoutRules) {
    List<FigureExample> examples = new ArrayList<>();
    for (StoryForm.Written written : StoryForm.read(text(file))) {
      int end = written.text().indexOf(END);
      if (end >= 0) {
        String story = MARK.matcher(written.text().substring(0, end)).replaceAll("$1");
        List<String> labels =
            written
                .text()
                .substring(end + END.length())
                .lines()
                .filter(l -> l.contains("|"))
                .toList();
        examples.add(
            example(new StoryForm.Written(written.heading(), story), labels, withoutRules));
      }
    }
    return examples;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw CommandFailure.failed("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private FigureExample example(
      StoryForm.Written story, List<String> labels, boolean withoutRules) {
    String heading = story.heading();
    int bar = heading.indexOf('|');
    Article article =
        cleaner.clean(
            RawArticle.newBuilder()
                .setId(heading.substring(0, bar).strip())
                .setSource("")
                .setTitle(story.title())
                .setBody(story.body())
                .setPublishedAt(Instant.parse(heading.substring(bar + 1).strip() + "T12:00:00Z"))
                .build());
    Extraction found = extractor.extract(article, known, Effort.UNBOUNDED);
    return new FigureExample(
        found.text(), found.mentions(), withoutRules, new Labels(match(found.mentions(), labels)));
  }

  private Map<Mention, List<List<String>>> match(List<Mention> mentions, List<String> labels) {
    List<Mention> figures = mentions.stream().filter(m -> m.type() == MentionType.FIGURE).toList();
    Map<Mention, List<List<String>>> matched = new HashMap<>();
    int next = 0;
    for (String label : labels) {
      List<List<String>> cells =
          Arrays.stream(label.split("\\|", -1))
              .map(cell -> Arrays.stream(cell.split("/", -1)).map(String::strip).toList())
              .toList();
      String text = label.substring(0, label.indexOf('|')).strip();
      int at = next;
      while (at < figures.size() && !isSame(figures.get(at).text(), text)) {
        at++;
      }
      if (at == figures.size()) {
        lost++;
      } else {
        matched.put(figures.get(at), cells);
        next = at + 1;
      }
    }
    return matched;
  }

  private static boolean isSame(String figure, String label) {
    return figure.contains(label) || label.contains(figure);
  }

  /** The reader's answers to the figures of one story. */
  private record Labels(Map<Mention, List<List<String>>> byFigure)
      implements FigureExample.Answers {

    @Override
    public boolean isAnswered(Question question, Mention figure) {
      List<List<String>> cells = cells(figure);
      return cells != null && !of(question, cells).contains(UNSCORED);
    }

    @Override
    public boolean isRight(Question question, Mention figure, @Nullable String text) {
      List<List<String>> cells = cells(figure);
      List<String> right = cells == null ? List.of() : of(question, cells);
      if (text == null) {
        return right.contains(NOTHING);
      }
      return right.stream()
          .filter(alternative -> !alternative.equals(NOTHING))
          .anyMatch(alternative -> isSame(question, text, alternative));
    }

    private @Nullable List<List<String>> cells(Mention figure) {
      for (Map.Entry<Mention, List<List<String>>> entry : byFigure.entrySet()) {
        Mention m = entry.getKey();
        if (m.span().equals(figure.span()) && m.field() == figure.field()) {
          return entry.getValue();
        }
      }
      return null;
    }

    private static boolean isSame(Question question, String text, String alternative) {
      return switch (question) {
        case SUBJECT -> WordLists.sameSubject(text, alternative);
        case METRIC -> WordLists.sameMetric(text, alternative);
        case DIRECTION -> text.equals(alternative.equals("up") ? "increase" : "decrease");
      };
    }

    private static List<String> of(Question question, List<List<String>> cells) {
      int column =
          switch (question) {
            case SUBJECT -> SUBJECT;
            case METRIC -> METRIC;
            case DIRECTION -> DIRECTION;
          };
      return column < cells.size() ? cells.get(column) : List.of(NOTHING);
    }
  }
}
