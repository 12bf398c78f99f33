package io.copydesk.extract;

import io.copydesk.events.Basis;
import io.copydesk.events.Comparator;
import io.copydesk.events.Direction;
import io.copydesk.events.FigureAspect;
import io.copydesk.events.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * A number that an article reports, exact, and what it is about.
 *
 * @param unit ISO 4217 code, "%", "pp" (percentage points), "bp" (basis points), or the unit or
 *     counted noun in the singular; empty when the text does not tell which currency or what is
 *     counted
 * @param comparator how the text bounds the number ("at least")
 * @param direction whether the text reports a rise or a fall
 * @param metric what is measured, in the article's words, null when not known
 * @param metricId the metric's canonical name, null when the metric is null or has none
 * @param subject whose figure it is, null when not known
 * @param period the time it covers, null when not known
 * @param basis what a change is measured against, null when not known
 * @param reported as what, beside which other figure and on whose word
 */
public record Figure(
    FigureKind kind,
    Magnitude magnitude,
    String unit,
    Comparator comparator,
    Direction direction,
    @Nullable String metric,
    @Nullable String metricId,
    @Nullable Subject subject,
    @Nullable Period period,
    @Nullable Basis basis,
    Reported reported) {

  /** A number of which nothing is known yet but what it says itself. */
  public static Figure unbound(
      FigureKind kind, Magnitude magnitude, String unit, Comparator comparator) {
    return new Figure(kind, magnitude, unit, comparator, Direction.NONE, null, null, null, null);
  }

  /** A figure {@linkplain Reported#PLAINLY reported plainly}, its metric without canonical name. */
  public Figure(
      FigureKind kind,
      Magnitude magnitude,
      String unit,
      Comparator comparator,
      Direction direction,
      @Nullable String metric,
      @Nullable Subject subject,
      @Nullable Period period,
      @Nullable Basis basis) {
    this(
        kind,
        magnitude,
        unit,
        comparator,
        direction,
        metric,
        null,
        subject,
        period,
        basis,
        Reported.PLAINLY);
  }

  /**
   * The same figure of another metric.
   *
   * @param name the article's words, null when not known
   * @param id its canonical name, null when there is none
   */
  public Figure withMetric(@Nullable String name, @Nullable String id) {
    return bound(direction, name, id, subject, period, basis, reported);
  }

  /** The same figure of another subject, null when that is not known. */
  public Figure withSubject(@Nullable Subject other) {
    return bound(direction, metric, metricId, other, period, basis, reported);
  }

  /** The same figure of another time, null when that is not known. */
  public Figure withPeriod(@Nullable Period other) {
    return bound(direction, metric, metricId, subject, other, basis, reported);
  }

  /**
   * The same figure as a change.
   *
   * @param other which way it went
   * @param against what it is measured against, null when not known
   */
  public Figure withMove(Direction other, @Nullable Basis against) {
    return bound(other, metric, metricId, subject, period, against, reported);
  }

  /** The same figure as an expectation, if it is told as what is; else as it is. */
  public Figure asExpected() {
    if (reported.aspect() != FigureAspect.ACTUAL) {
      return this;
    }
    Reported expected =
        new Reported(
            FigureAspect.EXPECTED,
            reported.conversionOf(),
            reported.comparedWith(),
            reported.attribution());
    return bound(direction, metric, metricId, subject, period, basis, expected);
  }

  /** The same number, about something else. */
  private Figure bound(
      Direction way,
      @Nullable String name,
      @Nullable String id,
      @Nullable Subject whose,
      @Nullable Period when,
      @Nullable Basis against,
      Reported as) {
    return new Figure(kind, magnitude, unit, comparator, way, name, id, whose, when, against, as);
  }
}
