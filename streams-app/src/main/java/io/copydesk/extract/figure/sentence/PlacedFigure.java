package io.copydesk.extract.figure.sentence;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Mention;

/**
 * A figure and the lexemes that it covers.
 *
 * @param mention that it stands in
 * @param figure what is known of it before its sentence is bound
 * @param from first lexeme
 * @param to one past the last lexeme
 */
public record PlacedFigure(Mention mention, Figure figure, int from, int to) {

  /** Its kind. */
  public FigureKind kind() {
    return figure.kind();
  }

  /** Its unit, empty when not known. */
  public String unit() {
    return figure.unit();
  }

  /** Whether another figure is of the same kind and unit. */
  public boolean isSameSort(PlacedFigure other) {
    return kind() == other.kind() && unit().equals(other.unit());
  }

  /** Whether it is in percent. */
  public boolean isPercent() {
    return kind() == FigureKind.PERCENT;
  }

  /** Whether it counts or measures. */
  public boolean isQuantity() {
    return kind() == FigureKind.QUANTITY;
  }
}
