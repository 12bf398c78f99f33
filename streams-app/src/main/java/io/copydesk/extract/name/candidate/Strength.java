package io.copydesk.extract.name.candidate;

/** How much a candidate is worth against one that overlaps it, weakest first. */
public enum Strength {
  /** The CRF alone. */
  STATISTICAL,
  /** A common noun or a verb beside the name says what it is. */
  CUED,
  /** A name recognised elsewhere in the article. */
  PROPAGATED,
  /** A well-known name, of ours or of the catalog. */
  KNOWN,
  /** A grammar or a cue in the text: a legal form, a ticker, a ministry's head noun, a title. */
  CERTAIN;

  /** Its place among all, weakest first, from 0. */
  @SuppressWarnings("EnumOrdinal") // The weights count by it: after a change train again.
  public int index() {
    return ordinal();
  }
}
