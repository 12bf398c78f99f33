package io.copydesk.extract.name.reading;

/**
 * Hashes of texts, 64 bits each, so that features are made and looked up without building strings.
 * The same on every machine. Two texts of the news in practice never share one; if they did, they
 * would share a weight.
 */
public final class TextHash {

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int FOLD = 29;

  private TextHash() {}

  /** Of a text. */
  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** Of the characters in {@code [from, to)}. */
  public static long of(CharSequence text, int from, int to) {
    long hash = SEED;
    for (int i = from; i < to; i++) {
      hash = append(hash, text.charAt(i));
    }
    return hash;
  }

  /** Of the empty text: where {@link #append} begins. */
  public static long empty() {
    return SEED;
  }

  /** Of a text of that hash and one more character. */
  public static long append(long hash, char next) {
    return (hash ^ next) * PRIME;
  }

  /** Of two parts in this order. */
  public static long join(long first, long second) {
    long mixed = (first ^ (second + MIX + (first << 6) + (first >>> 2))) * MIX;
    return mixed ^ (mixed >>> FOLD);
  }
}
