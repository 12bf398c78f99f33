package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.unit.Unit;
import org.jspecify.annotations.Nullable;

/** One of the places that say the unit of an amount that stands without. */
interface UnitSource {

  /**
   * The amount with its unit; the amount as it is when it is to have none, whatever the others say;
   * null when this one has nothing to say of it.
   *
   * @param bare without a unit
   */
  @Nullable Amount fill(Amount bare, Neighbours beside);

  /**
   * What stands around an amount.
   *
   * @param resolved the latest amount before it that has a unit and is no conversion of another
   * @param before the amount before it, with or without
   * @param next the amount behind it, with or without
   * @param nearestUnit the unit that a number with a scale may take
   */
  record Neighbours(
      @Nullable Amount resolved,
      @Nullable Amount before,
      @Nullable Amount next,
      @Nullable Unit nearestUnit) {}
}
