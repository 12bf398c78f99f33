package io.copydesk.extract.figure.amount;

import io.copydesk.extract.figure.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an amount.
 *
 * @param resolved the latest amount with a unit
 * @param before the amount before it, with or without
 * @param next the amount behind it, with or without
 * @param lender the unit that a number with a scale may take
 */
record Neighbours(
    @Nullable Amount resolved,
    @Nullable Amount before,
    @Nullable Amount next,
    @Nullable Unit lender) {}
