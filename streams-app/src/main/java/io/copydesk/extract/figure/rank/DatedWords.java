package io.copydesk.extract.figure.rank;

import io.copydesk.extract.Period;

/**
 * A period as an answer to {@link Question#PERIOD}: its days and the words that tell it, as one
 * text.
 *
 * @param days as FROM..TO with TO exclusive, "" when not known
 */
public record DatedWords(String days, String words) {

  private static final char BEHIND_DAYS = '|';

  /** Of a period. */
  public static DatedWords of(Period period) {
    return new DatedWords(period.days(), period.text());
  }

  /** Of an answer's text. */
  public static DatedWords parse(String text) {
    int bar = text.indexOf(BEHIND_DAYS);
    return new DatedWords(text.substring(0, bar), text.substring(bar + 1));
  }

  /** The text of the answer. */
  public String text() {
    return days + BEHIND_DAYS + words;
  }

  /** Whether two answers' texts tell the same days, which both of them know. */
  static boolean isOfSameDays(String one, String other) {
    int bar = one.indexOf(BEHIND_DAYS);
    return bar > 0 && one.regionMatches(0, other, 0, bar + 1);
  }
}
