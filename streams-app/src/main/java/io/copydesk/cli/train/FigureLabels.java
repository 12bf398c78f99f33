package io.copydesk.cli.train;

import io.copydesk.article.Article;
import io.copydesk.cli.gold.AnswerForm;
import io.copydesk.cli.gold.GoldFile;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.learn.LabelledPeriod;
import io.copydesk.extract.figure.rank.Question;
import io.copydesk.extract.text.Blanks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the figures of articles are bound to whose text is kept elsewhere. A line is an article's
 * id, {@code title} or {@code body}, a figure's start and end in UTF-16 code units, then its
 * subject, metric, period, direction and aspect, apart by tabulators. What is equally right is
 * apart by {@code /}; {@code body:12-20} stands for those characters of the article. A period is
 * written as {@link LabelledPeriod} says. The aspect is kept for who measures it; nothing is learnt
 * from it. Immutable once read.
 */
final class FigureLabels {

  private static final int COLUMNS = 9;
  private static final int SUBJECT = 4;
  private static final String NEEDED =
      "an article's id, title or body, start, end, subject, metric, period, direction and aspect";
  private static final Pattern PLACE = Pattern.compile("(T:)?(title|body):(\\d+)-(\\d+)");
  private final Map<String, OfArticle> byArticle = new HashMap<>();

  /** What is said of an article. */
  record OfArticle(String set, List<Line> lines) implements BoundFigures {

    @Override
    public int size() {
      return lines.size();
    }

    @Override
    public ReaderAnswers answers(Article article, List<Mention> mentions) {
      ReaderAnswers answers = new ReaderAnswers();
      for (Line line : lines) {
        line.in(mentions).ifPresent(figure -> answers.put(figure, line.answers(article)));
      }
      return answers;
    }
  }

  record Line(LabelPlace place, Map<Question, List<String>> right) {

    Optional<Mention> in(List<Mention> mentions) {
      return mentions.stream()
          .filter(m -> m.type() == MentionType.FIGURE && m.field() == place.field())
          .filter(m -> m.span().start() < place.end() && place.start() < m.span().end())
          .findFirst();
    }

    Map<Question, List<String>> answers(Article article) {
      Map<Question, List<String>> written = new EnumMap<>(Question.class);
      right.forEach((q, all) -> written.put(q, all.stream().map(a -> text(a, article)).toList()));
      return written;
    }

    private static String text(String answer, Article article) {
      Matcher place = PLACE.matcher(answer);
      if (!place.matches()) {
        return answer;
      }
      String text = place.group(2).equals("title") ? article.title() : article.body();
      int end = Math.min(text.length(), Integer.parseInt(place.group(4)));
      int start = Math.min(end, Integer.parseInt(place.group(3)));
      String words = Blanks.single(text.substring(start, end));
      return place.group(1) == null ? words : place.group(1) + words;
    }
  }

  /** Reads files; throws what the user is told when one cannot be read, with file and line. */
  FigureLabels(List<Path> files) {
    for (Path file : files) {
      String set = String.valueOf(file.getFileName());
      GoldFile.of(file).columns(COLUMNS, COLUMNS, NEEDED, columns -> add(set, columns));
    }
  }

  /** What is said of an article; empty if no file speaks of it. */
  Optional<OfArticle> of(String id) {
    return Optional.ofNullable(byArticle.get(id));
  }

  private void add(String set, String[] columns) {
    LabelPlace place = LabelPlace.of(columns);
    Line line = new Line(place, AnswerForm.read(columns, SUBJECT));
    byArticle
        .computeIfAbsent(place.article(), id -> new OfArticle(set, new ArrayList<>()))
        .lines()
        .add(line);
  }
}
