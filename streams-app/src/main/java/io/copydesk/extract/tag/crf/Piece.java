package io.copydesk.extract.tag.crf;

/**
 * The hash of a piece of a feature's name. The hash of a text is had from those of its pieces,
 * without joining them: polynomial hashing, after Karp and Rabin, modulo 2<sup>64</sup>.
 *
 * @param hash of the piece alone
 * @param power the base to the power of the piece's length
 */
record Piece(long hash, long power) {

  private static final long BASE = 0x9E3779B97F4A7C15L;

  static Piece of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** Of the characters in {@code [from, to)}. */
  static Piece of(CharSequence text, int from, int to) {
    long hash = 0;
    long power = 1;
    for (int i = from; i < to; i++) {
      hash = append(hash, text.charAt(i));
      power *= BASE;
    }
    return new Piece(hash, power);
  }

  Piece plus(char next) {
    return new Piece(append(hash, next), power * BASE);
  }

  /** The hash of a text of this hash, followed by this piece. */
  long after(long text) {
    return text * power + hash;
  }

  private static long append(long hash, char next) {
    return hash * BASE + next + 1;
  }
}
