package io.copydesk.catalog.name;

import io.copydesk.extract.name.reading.TextHash;

/**
 * 64-bit hashes of words and of sequences of words. With ten million names known, a wrong match of
 * a random sequence has a chance of 10<sup>-12</sup>.
 */
public final class NameHash {

  /** The hash of the empty sequence. */
  public static final long EMPTY = 0x243F6A8885A308D3L;

  private NameHash() {}

  /** Of one word. */
  public static long of(CharSequence word) {
    return mix(TextHash.of(word));
  }

  /** Of a sequence followed by one more word. Never 0. */
  public static long append(long sequence, long word) {
    long hash = mix(sequence * 0x9E3779B97F4A7C15L + word);
    return hash == 0 ? EMPTY : hash;
  }

  /** The finisher of SplitMix64. */
  private static long mix(long value) {
    long hash = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
    return hash ^ (hash >>> 31);
  }
}
