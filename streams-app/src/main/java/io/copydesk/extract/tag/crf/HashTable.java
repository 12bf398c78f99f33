package io.copydesk.extract.tag.crf;

import java.util.Arrays;

/** Hashes to integers: open addressing, in two arrays. Thread-safe once it is filled. */
final class HashTable {

  /** What is said of a hash that is not in the table. */
  static final int ABSENT = -1;

  private final long[] keys;
  private final int[] values;
  private final int shift;

  /**
   * @param size how many entries it is going to have, at most
   */
  HashTable(int size) {
    int bits = 64 - Long.numberOfLeadingZeros(2L * size);
    keys = new long[1 << bits];
    values = new int[1 << bits];
    shift = 64 - bits;
    Arrays.fill(values, ABSENT);
  }

  /**
   * Adds an entry.
   *
   * @param value not negative
   * @throws IllegalStateException when the hash is there already: two texts share it
   */
  void put(long hash, int value) {
    int slot = slot(hash);
    if (values[slot] != ABSENT) {
      throw new IllegalStateException("two texts have the hash " + hash);
    }
    keys[slot] = hash;
    values[slot] = value;
  }

  /** The value, or {@link #ABSENT}. */
  int get(long hash) {
    return values[slot(hash)];
  }

  /** Where the hash is, else the free place where it would be. */
  private int slot(long hash) {
    int slot = (int) (((hash ^ (hash >>> 32)) * 0xBF58476D1CE4E5B9L) >>> shift);
    while (values[slot] != ABSENT && keys[slot] != hash) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
