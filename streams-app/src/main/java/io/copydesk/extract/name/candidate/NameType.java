package io.copydesk.extract.name.candidate;

/** What kind of name a rule proposes. */
public enum NameType {
  COMPANY,
  MINISTRY,
  /** An organisation that is neither, or words that only read like one of those. */
  OTHER;

  /** Its place among all, from 0. */
  @SuppressWarnings("EnumOrdinal") // The weights are stored by it: train again after a change.
  public int index() {
    return ordinal();
  }
}
