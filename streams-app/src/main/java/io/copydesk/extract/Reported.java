package io.copydesk.extract;

import io.copydesk.article.Span;
import io.copydesk.events.FigureAspect;
import org.jspecify.annotations.Nullable;

/**
 * How an article reports a figure: as what, beside which other one, and on whose word.
 *
 * @param aspect whether it is a result, the earlier value that a result is compared with, an
 *     expectation or a target
 * @param conversionOf the span, in the figure's field, of the figure that this one gives in another
 *     unit; null when it is no conversion
 * @param comparedWith the span, in the figure's field, of the figure that the text compares this
 *     one with; null when there is none
 * @param attribution who states or expects it; null when the text does not say
 */
public record Reported(
    FigureAspect aspect,
    @Nullable Span conversionOf,
    @Nullable Span comparedWith,
    @Nullable Subject attribution) {

  /** A result that stands alone, with nobody named who states it. */
  public static final Reported PLAINLY = new Reported(FigureAspect.ACTUAL, null, null, null);
}
