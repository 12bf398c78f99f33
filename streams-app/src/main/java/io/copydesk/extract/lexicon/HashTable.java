package io.copydesk.extract.lexicon;

import java.util.Arrays;

/**
 * A map from 64-bit hashes to integers, by open addressing in one array. Thread-safe once it is
 * filled and safely published.
 *
 * <p>A look-up mostly waits for memory. An entry is therefore a single {@code long}, the lower 40
 * bits of the mixed hash beside a value of 24 bits; and {@link #find} looks up many at a time, so
 * that their memory accesses overlap. A hash that was not put is taken for another one only when
 * these 40 bits agree and the two lie in one run of slots: never, in practice.
 */
public final class HashTable {

  /** Returned for a hash that is not in the table. */
  public static final int ABSENT = -1;

  private static final int VALUE_BITS = 24;
  private static final int MAX_VALUE = (1 << VALUE_BITS) - 2;
  private static final int NO_VALUE = (1 << VALUE_BITS) - 1;
  private static final long FREE = -1;

  private final Slots slots;
  private final long[] entries;

  /**
   * @param size how many entries it is going to have, at most
   */
  public HashTable(int size) {
    slots = Slots.enoughFor(size);
    entries = new long[slots.count()];
    Arrays.fill(entries, FREE);
  }

  /**
   * Adds an entry.
   *
   * @param value from 0 to 2<sup>24</sup> - 2
   * @throws IllegalArgumentException when the value is out of range
   * @throws IllegalStateException when the hash is there already, so that two texts share it
   */
  public void put(long hash, int value) {
    if (value < 0 || value > MAX_VALUE) {
      throw new IllegalArgumentException("value " + value);
    }
    long mixed = Slots.mixed(hash);
    int slot = slot(mixed);
    if (entries[slot] != FREE) {
      throw Slots.taken(hash);
    }
    entries[slot] = mixed << VALUE_BITS | value;
  }

  /** The value, or {@link #ABSENT}. */
  public int get(long hash) {
    long entry = entries[slot(Slots.mixed(hash))];
    return entry == FREE ? ABSENT : (int) entry & NO_VALUE;
  }

  /** The slot of a hash, or the free one in which it would be. */
  private int slot(long mixed) {
    int slot = slots.home(mixed);
    while (entries[slot] != FREE && !isOf(mixed, entries[slot])) {
      slot = slots.next(slot);
    }
    return slot;
  }

  /**
   * Looks up many.
   *
   * @param count how many of the hashes to look up
   * @param values where the value of each is put, in the same order, or {@link #ABSENT}
   */
  public void find(long[] hashes, int count, int[] values) {
    // Reads every first slot, so that their cache misses overlap. They are stored, and then
    // overwritten, so that the compiler keeps the reading.
    for (int i = 0; i < count; i++) {
      values[i] = (int) entries[slots.home(Slots.mixed(hashes[i]))];
    }
    for (int i = 0; i < count; i++) {
      values[i] = get(hashes[i]);
    }
  }

  /** Compares the lower 40 bits; the slot follows from the upper ones. */
  private static boolean isOf(long mixed, long entry) {
    return mixed << VALUE_BITS == (entry & -1L << VALUE_BITS);
  }
}
