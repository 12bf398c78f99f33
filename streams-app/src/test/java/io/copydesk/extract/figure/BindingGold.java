package io.copydesk.extract.figure;

import io.copydesk.events.Basis;
import io.copydesk.events.Direction;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import io.copydesk.extract.learn.MarkedText;
import io.copydesk.extract.learn.WrittenStory;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.text.TokenizedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Stories whose names are marked and whose figures a reader has bound, from {@code
 * binding-gold.txt}, and how the binder does on them. The names are the reader's, so that
 * extraction plays no part.
 */
final class BindingGold {

  private final BindingScore score = new BindingScore();

  static BindingScore bundled() {
    BindingGold gold = new BindingGold();
    WrittenStory.read(lines()).forEach(gold::add);
    return gold.score;
  }

  private static List<String> lines() {
    try (InputStream in =
        Objects.requireNonNull(BindingGold.class.getResourceAsStream("binding-gold.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A figure and what is right for it: alternatives, where "-" stands for nothing. */
  private record Label(
      String figure,
      List<String> subjects,
      List<String> metrics,
      List<String> periods,
      List<String> directions,
      List<String> bases) {

    static Label of(String line) {
      List<String> cells =
          new ArrayList<>(Arrays.stream(line.split("\\|", -1)).map(String::trim).toList());
      while (cells.size() < 6) {
        cells.add("-");
      }
      List<List<String>> all =
          cells.stream()
              .map(cell -> Arrays.stream(cell.split("/", -1)).map(String::trim).toList())
              .toList();
      return new Label(
          cells.getFirst(), all.get(1), all.get(2), all.get(3), all.get(4), all.get(5));
    }
  }

  private void add(WrittenStory story) {
    String day = story.heading().substring(story.heading().indexOf('|') + 1).trim();
    List<Mention> mentions = new ArrayList<>();
    for (MarkedText.Mark mark : story.body().marks()) {
      mentions.add(mention(mark, story.body().plain()));
    }
    TokenizedArticle article =
        PtbText.article("", story.body().plain(), Instant.parse(day + "T12:00:00Z"), null);
    mentions.addAll(FoundFigures.in(article));
    mentions.sort(Mention.IN_TEXT_ORDER);
    Iterator<Mention> figures =
        Fixtures.figureBinder().bind(article, mentions).stream()
            .filter(m -> m.type() == MentionType.FIGURE)
            .iterator();
    for (WrittenStory.StoryRow row : story.rows()) {
      Label label = Label.of(row.text());
      Figure figure = next(figures, label);
      score.subject(label.figure(), label.subjects(), figure.subject());
      score.metric(label.figure(), label.metrics(), figure.metric());
      score.period(label.figure(), label.periods(), figure.period());
      score.direction(label.figure(), label.directions(), figure.direction());
      score.basis(label.figure(), label.bases(), figure.basis());
    }
  }

  private static Figure next(Iterator<Mention> figures, Label label) {
    while (figures.hasNext()) {
      Mention mention = figures.next();
      boolean same =
          mention.text().contains(label.figure()) || label.figure().contains(mention.text());
      if (same) {
        return Objects.requireNonNull(mention.figure());
      }
    }
    throw new AssertionError("the figure " + label.figure() + " was not found");
  }

  private static Mention mention(MarkedText.Mark mark, String text) {
    MentionType type = MentionType.valueOf(NameKind.ofMark(mark.letter()).name());
    return Mentions.inBody(type, mark.span(), mark.span().of(text));
  }

  /** First day and day after the last of "2021", "2021-06", "2021Q3", "2021H1", "day..day". */
  static List<LocalDate> days(String written) {
    int dots = written.indexOf("..");
    if (dots > 0) {
      return List.of(
          LocalDate.parse(written.substring(0, dots)),
          LocalDate.parse(written.substring(dots + 2)));
    }
    LocalDate year = LocalDate.of(Integer.parseInt(written.substring(0, 4)), 1, 1);
    if (written.length() == 4) {
      return List.of(year, year.plusYears(1));
    }
    char kind = written.charAt(4);
    int part = Integer.parseInt(written.substring(5));
    int months = kind == 'Q' ? 3 : kind == 'H' ? 6 : 1;
    LocalDate start = year.plusMonths((long) (part - 1) * months);
    return List.of(start, start.plusMonths(months));
  }

  static @Nullable Direction direction(String written) {
    return switch (written) {
      case "up" -> Direction.INCREASE;
      case "down" -> Direction.DECREASE;
      default -> null;
    };
  }

  static @Nullable Basis basis(String written) {
    return written.equals("-") ? null : Basis.valueOf(written);
  }
}
