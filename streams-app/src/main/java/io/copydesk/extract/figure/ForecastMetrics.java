package io.copydesk.extract.figure;

import io.copydesk.events.FigureAspect;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.ReportWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives what was expected of a result the metric of that result, which stands in a sentence before:
 * "earned 1.02 dlrs a share. Analysts had expected 97 cents". What shows that the two belong
 * together is that they are of one unit and about as much. Immutable.
 *
 * @param results the figures of the last sentence that measured anything, none when it is too far
 * @param age sentences since then
 */
record ForecastMetrics(List<Figure> results, int age) {

  /** Where nothing was measured yet. */
  static final ForecastMetrics NONE = new ForecastMetrics(List.of(), 0);

  /** Sentences from the result to what was expected of it. */
  private static final int FARTHEST = 2;

  /** Lexemes between the word of expectation and its figure. */
  private static final int NEAR = 4;

  /** Times that the one may be as much as the other. */
  private static final BigDecimal MOST = new BigDecimal("1.6");

  /** At the beginning of the next sentence. */
  ForecastMetrics inNextSentence() {
    return age < FARTHEST ? new ForecastMetrics(results, age + 1) : NONE;
  }

  /** Behind a sentence with these figures, {@link #complete completed}. */
  ForecastMetrics behind(List<Figure> completed) {
    List<Figure> measured =
        completed.stream().filter(f -> f.metric() != null && !saysNoMetric(f)).toList();
    return measured.isEmpty() ? this : new ForecastMetrics(measured, 0);
  }

  /**
   * The figures of a sentence, of which those that are expected have the metric of their result.
   */
  List<Figure> complete(List<Figure> figures, SentenceView view) {
    List<Figure> completed = new ArrayList<>();
    boolean forecasters = !results.isEmpty() && namesForecasters(view.lexemes());
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      boolean open = figure.reported().aspect() == FigureAspect.EXPECTED && saysNoMetric(figure);
      Figure result = open && isExpectedAlone(view, i, forecasters) ? nearest(figure) : null;
      completed.add(result == null ? figure : measuredAs(figure, result));
    }
    return completed;
  }

  /** Whether its metric is null, or only the word that says it is expected. */
  private static boolean saysNoMetric(Figure figure) {
    String metric = figure.metric();
    if (metric == null) {
      return true;
    }
    String last = metric.substring(metric.lastIndexOf(' ') + 1);
    return figure.metricId() == null
        && (ReportWords.isExpected(last) || ReportWords.isExpectation(last));
  }

  /** Whether between the word of expectation and the figure nothing says what is expected. */
  private static boolean isExpectedAlone(SentenceView view, int index, boolean forecasters) {
    Lexemes in = view.lexemes();
    int at = view.beforeBound(view.figures().get(index));
    for (int i = at; i >= Math.max(0, at - NEAR); i--) {
      String word = in.get(i).lower();
      boolean looking = in.is(i + 1, "for") && ReportWords.isLooking(word);
      boolean expected = ReportWords.isExpected(word) && !SubjectWords.isModal(word);
      if (looking || expected) {
        return ReportWords.isExpectation(word) || forecasters;
      }
      if (!WordKinds.is(word, WordKind.FUNCTION)) {
        return false;
      }
    }
    return false;
  }

  private static boolean namesForecasters(Lexemes in) {
    for (int i = 0; i < in.size(); i++) {
      if (ReportWords.isForecaster(in.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** The result of the same unit that is the nearest by its amount, null when none is near. */
  private @Nullable Figure nearest(Figure figure) {
    Figure nearest = null;
    BigDecimal least = MOST;
    for (Figure result : results) {
      boolean earlier = result.reported().aspect() == FigureAspect.PRIOR;
      boolean same = result.kind() == figure.kind() && result.unit().equals(figure.unit());
      BigDecimal times = !earlier && same ? times(figure, result) : MOST;
      if (times.compareTo(least) < 0) {
        least = times;
        nearest = result;
      }
    }
    return nearest;
  }

  /** How many times the one is as much as the other. */
  private static BigDecimal times(Figure a, Figure b) {
    if (!(a.magnitude() instanceof Magnitude.Exactly one)
        || !(b.magnitude() instanceof Magnitude.Exactly other)
        || one.value().signum() <= 0
        || other.value().signum() <= 0) {
      return MOST;
    }
    BigDecimal larger = one.value().max(other.value());
    return larger.divide(one.value().min(other.value()), MathContext.DECIMAL32);
  }

  private static Figure measuredAs(Figure figure, Figure result) {
    Figure measured = figure.withMetric(result.metric(), result.metricId());
    return figure.subject() == null ? measured.withSubject(result.subject()) : measured;
  }
}
