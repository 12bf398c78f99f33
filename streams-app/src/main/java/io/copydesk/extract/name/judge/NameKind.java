package io.copydesk.extract.name.judge;

import org.jspecify.annotations.Nullable;

/**
 * What a name may name. Other names, of products and laws for example, are not looked for. What the
 * weights say of the names beside a name goes by the order of the constants: another order needs
 * another training.
 */
@SuppressWarnings("EnumOrdinal") // features of the second look go by it
public enum NameKind {
  /** A commercial enterprise, be it a state's. */
  COMPANY('C'),

  /** A body of executive government: a ministry, an agency, a municipality, a central bank. */
  MINISTRY('M'),

  /** Any other organisation: a party, a court, a university, a club, a body of several states. */
  ORGANIZATION('O'),

  /** A human being, without title and honorifics. */
  PERSON('P'),

  /** A country, a town, a river, an island; no building and no airport. */
  PLACE('L');

  /** How many there are. */
  public static final int COUNT = values().length;

  private static final NameKind[] ALL = values();

  private final char letter;

  NameKind(char letter) {
    this.letter = letter;
  }

  /** By which marked stories and the weights' file call it. */
  public char letter() {
    return letter;
  }

  /** The kind with this {@link #letter}, null when there is none. */
  public static @Nullable NameKind ofLetter(char letter) {
    for (NameKind kind : ALL) {
      if (kind.letter == letter) {
        return kind;
      }
    }
    return null;
  }

  /**
   * The kind that a mark of a story names by its letter.
   *
   * @throws IllegalArgumentException when none has it
   */
  public static NameKind ofMark(char letter) {
    NameKind kind = ofLetter(letter);
    if (kind == null) {
      throw new IllegalArgumentException(
          "there is no mark [[" + letter + "|: C, M, O, P, L, F and X are known");
    }
    return kind;
  }

  /** Whether it is an organisation of whatever sort, and neither a person nor a place. */
  public boolean isBody() {
    return switch (this) {
      case COMPANY, MINISTRY, ORGANIZATION -> true;
      case PERSON, PLACE -> false;
    };
  }

  /** The kind with this {@link #index}. */
  public static NameKind of(int index) {
    return ALL[index];
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
