package io.copydesk.extract;

import io.copydesk.events.Basis;
import io.copydesk.events.Comparator;
import io.copydesk.events.Direction;
import io.copydesk.events.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * A number that an article reports, exact, and what it is about.
 *
 * @param unit ISO 4217 code, "%", "pp", "bp", or the singular unit or counted noun; may be empty
 * @param metric what is measured, null when not known
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
}
