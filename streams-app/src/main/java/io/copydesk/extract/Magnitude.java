package io.copydesk.extract;

import java.math.BigDecimal;

/** How much: one number, or a range of them. */
public sealed interface Magnitude {

  /** One number, magnitude multiplied out. */
  record Exactly(BigDecimal value) implements Magnitude {}

  /** From the lower to the higher number, both multiplied out. */
  record Between(BigDecimal low, BigDecimal high) implements Magnitude {}
}
