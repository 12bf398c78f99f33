package io.copydesk.extract.name.judge;

/** What a name may be found to name. What is none of these is no name to us. */
@SuppressWarnings("EnumOrdinal") // an index into an array of this run, never kept
public enum NameKind {
  COMPANY,
  MINISTRY,
  ORGANIZATION,
  PERSON,
  PLACE;

  /** How many there are. */
  public static final int COUNT = values().length;

  private static final NameKind[] ALL = values();

  /** The kind of an ordinal. */
  public static NameKind of(int ordinal) {
    return ALL[ordinal];
  }

  /** Where its score stands among the {@link #COUNT} of a name. */
  public int index() {
    return ordinal();
  }

  /** One bit of its own, to hold several kinds in a number. */
  public int bit() {
    return 1 << ordinal();
  }
}
