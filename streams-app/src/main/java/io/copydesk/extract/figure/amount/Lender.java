package io.copydesk.extract.figure.amount;

import org.jspecify.annotations.Nullable;

/** One of the places that say the unit of an amount that stands without. */
interface Lender {

  /**
   * The amount with its unit; the amount as it is when it is to have none, whoever else may lend to
   * it; null when this lender has nothing to say of it.
   *
   * @param bare without a unit
   */
  @Nullable Amount lend(Amount bare, Neighbours beside);
}
