package io.copydesk.extract.figure.words;

/** A span of the calendar, whatever the text calls it. */
public enum CalendarSpan {
  YEAR,
  HALF,
  QUARTER,
  MONTH,
  WEEK
}
