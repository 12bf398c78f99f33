package io.copydesk.extract.name.candidate;

/** What a rule may find a name to name. */
public enum NameType {
  COMPANY,
  MINISTRY,
  /** An organisation that is neither, or what only reads like one of those. */
  OTHER;

  /** Its place among all, from 0. */
  @SuppressWarnings("EnumOrdinal") // The weights count by it: after a change train again.
  public int index() {
    return ordinal();
  }
}
