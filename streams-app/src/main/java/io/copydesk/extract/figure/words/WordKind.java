package io.copydesk.extract.figure.words;

/** What a word is to the figures around it. */
public enum WordKind {
  /** Ends a noun phrase. */
  FUNCTION,
  /** Ends in s and is no plural. */
  SINGULAR,
  /** Counts many without an s. */
  PLURAL,
  /** Unit of measurement, fine after a hyphen or a number of any size. */
  MEASURE,
  /** Noun that a hyphen joins to its count: "25-member". */
  COUNTABLE,
  DURATION,
  MONTH,
  /** What is weighed, or how much of it: of a number behind it pounds are no money. */
  WEIGHED,
  /** What is counted: a number behind it with no unit of its own is that many of them. */
  COUNTED,
  /** Noun that a number names one of: "article 23". */
  NAME,
  COMPARISONS
}
