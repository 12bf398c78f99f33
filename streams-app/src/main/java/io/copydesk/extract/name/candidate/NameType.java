package io.copydesk.extract.name.candidate;

/** What a name may be found to name. Others are kept so that they are not called one of ours. */
public enum NameType {
  COMPANY,
  MINISTRY,
  PERSON,
  OTHER;

  /** Its place among all, from 0. */
  @SuppressWarnings("EnumOrdinal") // The weights count by it: after a change train again.
  public int index() {
    return ordinal();
  }
}
