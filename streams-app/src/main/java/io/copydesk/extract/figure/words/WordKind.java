package io.copydesk.extract.figure.words;

/** What a word is to the figures around it. */
public enum WordKind {
  /** Function word: ends a noun phrase. */
  FUNCTION,
  /** A singular that ends in s: "gas". */
  SINGULAR,
  /** A plural without s: "people". */
  PLURAL,
  /** Unit of measurement: counts also behind a hyphen ("150-dunum") and a small number. */
  MEASURE,
  /** Noun that a hyphen joins to its count: "25-member". */
  COUNTABLE,
  DURATION,
  MONTH,
  /** What is weighed, or says how much: "pounds" behind it are a weight and no money. */
  WEIGHED,
  /**
   * What is counted: a number without a unit behind it counts these ("passenger numbers rose to 4.9
   * million").
   */
  COUNTED,
  /** Noun whose number is a name: "article 23". */
  NAME,
  /** Prepositions that place what is measured, or say whose or what for: "sales [in] Peru". */
  PLACING,
  /** Before "from 3 to 5": the ends of a range, and nothing went from the one to the other. */
  SPANNING,
  /** Plural that compares or divides, so that no noun is counted: "times", "thirds". */
  COMPARISONS
}
