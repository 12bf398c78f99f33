package io.copydesk.cli.train;

import io.copydesk.article.Span;
import io.copydesk.cli.gold.AnswerForm;
import io.copydesk.events.TextField;
import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.learn.FigureExample;
import io.copydesk.extract.figure.learn.LabelledPeriod;
import io.copydesk.extract.figure.learn.WordLists;
import io.copydesk.extract.figure.rank.DatedWords;
import io.copydesk.extract.figure.rank.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says of the figures of one article: for each question what is equally right, "-"
 * for nothing, "?" for what is not to be asked. Made while an article is read, then not changed.
 */
final class ReaderAnswers implements FigureExample.ReaderLabels {

  private final Map<FigurePlace, Map<Question, List<String>>> byFigure = new HashMap<>();

  private record FigurePlace(TextField field, Span span) {
    static FigurePlace of(Mention figure) {
      return new FigurePlace(figure.field(), figure.span());
    }
  }

  void put(Mention figure, Map<Question, List<String>> answers) {
    byFigure.put(FigurePlace.of(figure), answers);
  }

  /** How many figures were answered to. */
  int size() {
    return byFigure.size();
  }

  @Override
  public boolean isAnswered(Question question, Mention figure) {
    return byFigure.containsKey(FigurePlace.of(figure))
        && !of(question, figure).contains(AnswerForm.UNSCORED);
  }

  @Override
  public boolean isRight(Question question, Mention figure, @Nullable String text) {
    List<String> right = of(question, figure);
    if (text == null) {
      return right.contains(AnswerForm.NOTHING);
    }
    return right.stream()
        .anyMatch(answer -> !answer.equals(AnswerForm.NOTHING) && isSame(question, text, answer));
  }

  private List<String> of(Question question, Mention figure) {
    Map<Question, List<String>> answers = byFigure.getOrDefault(FigurePlace.of(figure), Map.of());
    return answers.getOrDefault(question, List.of());
  }

  private static boolean isSame(Question question, String text, String answer) {
    return switch (question) {
      case SUBJECT -> WordLists.sameSubject(text, answer);
      case METRIC -> WordLists.sameMetric(text, answer);
      case DIRECTION -> text.equals(answer.equals(AnswerForm.UP) ? "increase" : "decrease");
      case PERIOD -> isOf(DatedWords.parse(text), answer);
    };
  }

  private static boolean isOf(DatedWords period, String answer) {
    return LabelledPeriod.same(period.days(), period.words(), answer);
  }
}
