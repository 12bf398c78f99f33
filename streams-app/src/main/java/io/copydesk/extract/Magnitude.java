package io.copydesk.extract;

import java.math.BigDecimal;

/**
 * How much: one number, or a range of them. Scale words are multiplied out: "3 million" is 3000000.
 */
public sealed interface Magnitude {

  /** One number. */
  record Exactly(BigDecimal value) implements Magnitude {}

  /** A range, from the lower to the higher number. */
  record Between(BigDecimal low, BigDecimal high) implements Magnitude {}
}
