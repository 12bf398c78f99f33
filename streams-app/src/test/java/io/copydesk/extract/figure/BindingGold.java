package io.copydesk.extract.figure;

import io.copydesk.article.Span;
import io.copydesk.events.Basis;
import io.copydesk.events.Direction;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stories whose names are marked and whose figures a reader has bound, from {@code
 * binding-gold.txt}, and how the binder does on them. The names are the reader's, so that
 * extraction plays no part.
 */
final class BindingGold {

  private static final Pattern NAME = Pattern.compile("\\[\\[([CMP])\\|(.*?)]]");

  private final BindingScore score = new BindingScore();

  static BindingScore bundled() {
    BindingGold gold = new BindingGold();
    Iterator<String> lines = lines().iterator();
    String day = "";
    StringBuilder story = new StringBuilder();
    List<Label> labels = new ArrayList<>();
    boolean labelled = false;
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.startsWith("== ")) {
        gold.add(day, story.toString(), labels);
        day = line.substring(line.indexOf('|') + 1).trim();
        story.setLength(0);
        labels.clear();
        labelled = false;
      } else if (line.equals("--")) {
        labelled = true;
      } else if (labelled && !line.isBlank()) {
        labels.add(Label.of(line));
      } else if (!line.startsWith("#")) {
        story.append(line).append('\n');
      }
    }
    gold.add(day, story.toString(), labels);
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

  private void add(String day, String marked, List<Label> labels) {
    if (labels.isEmpty()) {
      return;
    }
    StringBuilder body = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Matcher name = NAME.matcher(marked);
    while (name.find()) {
      name.appendReplacement(body, "");
      int start = body.length();
      body.append(name.group(2));
      mentions.add(mention(name.group(1), new Span(start, body.length()), name.group(2)));
    }
    name.appendTail(body);
    TokenizedArticle article =
        PtbText.article("", body.toString(), Instant.parse(day + "T12:00:00Z"), null);
    mentions.addAll(FoundFigures.in(article));
    mentions.sort(Mention.IN_TEXT_ORDER);
    Iterator<Mention> figures =
        new FigureBinder()
            .bind(article, mentions).stream()
                .filter(m -> m.type() == MentionType.FIGURE)
                .iterator();
    for (Label label : labels) {
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

  private static Mention mention(String mark, Span span, String name) {
    MentionType type =
        switch (mark) {
          case "C" -> MentionType.COMPANY;
          case "M" -> MentionType.MINISTRY;
          default -> MentionType.PERSON;
        };
    return Mentions.inBody(type, span, name);
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
