package io.copydesk.extract.name.judge;

/**
 * What a name may name. Other names, of products and laws for example, are not looked for. The
 * columns of the weights are in the order of the constants: another order needs another training.
 */
@SuppressWarnings("EnumOrdinal") // the columns of the weights go by it
public enum NameKind {
  COMPANY,
  MINISTRY,
  ORGANIZATION,
  PERSON,
  PLACE;

  /** How many there are. */
  public static final int COUNT = values().length;

  private static final NameKind[] ALL = values();

  /** The kind with this {@link #index}. */
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
