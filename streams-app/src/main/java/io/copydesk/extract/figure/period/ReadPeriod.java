package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import org.jspecify.annotations.Nullable;

/**
 * A period in the text.
 *
 * @param from first lexeme
 * @param to one past the last lexeme
 * @param earlier how far back it is, where the text says so
 */
record ReadPeriod(Period period, int from, int to, EarlierSpan.@Nullable Earlier earlier) {

  ReadPeriod(Period period, int from, int to) {
    this(period, from, to, null);
  }
}
