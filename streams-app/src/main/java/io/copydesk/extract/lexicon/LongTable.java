package io.copydesk.extract.lexicon;

/**
 * A map from 64-bit hashes to numbers of 64 bits, by open addressing. Thread-safe once it is filled
 * and safely published.
 *
 * <p>Like {@link HashTable}, with a hash and its number side by side: who needs no more of an entry
 * than such a number waits for memory once where a table of indexes would have him wait twice.
 */
public final class LongTable {

  /** Returned for a hash that is not in the table. */
  public static final int ABSENT = HashTable.ABSENT;

  /** At twice its index the mixed hash of a slot, and its number behind it: 0 where it is free. */
  private final long[] slots;

  private final int shift;

  /**
   * @param size how many entries it is going to have, at most
   */
  public LongTable(int size) {
    int bits = Math.max(1, 64 - Long.numberOfLeadingZeros(4L * size / 3));
    slots = new long[2 << bits];
    shift = 64 - bits;
  }

  /**
   * Adds an entry.
   *
   * @param number other than 0
   * @throws IllegalArgumentException when the number is 0
   * @throws IllegalStateException when the hash is there already, so that two texts share it
   */
  public void put(long hash, long number) {
    if (number == 0) {
      throw new IllegalArgumentException("0 is the number of no hash");
    }
    long mixed = HashTable.mixed(hash);
    int slot = home(mixed);
    while (number(slot) != 0) {
      if (slots[2 * slot] == mixed) {
        throw new IllegalStateException("two texts have the hash " + hash);
      }
      slot = next(slot);
    }
    slots[2 * slot] = mixed;
    slots[2 * slot + 1] = number;
  }

  /**
   * Looks up many.
   *
   * @param count how many of the hashes to look up
   * @param found where the slot of each is put, in the same order, or {@link #ABSENT}
   */
  public void find(long[] hashes, int count, int[] found) {
    // As in HashTable: reads every first slot, so that their cache misses overlap.
    for (int i = 0; i < count; i++) {
      found[i] = (int) slots[2 * home(HashTable.mixed(hashes[i]))];
    }
    for (int i = 0; i < count; i++) {
      found[i] = slot(HashTable.mixed(hashes[i]));
    }
  }

  private int slot(long mixed) {
    int slot = home(mixed);
    while (number(slot) != 0) {
      if (slots[2 * slot] == mixed) {
        return slot;
      }
      slot = next(slot);
    }
    return ABSENT;
  }

  /** The number in a slot that {@link #find} gave. */
  public long number(int slot) {
    return slots[2 * slot + 1];
  }

  /** How many slots there are. */
  public int slots() {
    return slots.length / 2;
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length / 2 - 1);
  }

  private int home(long mixed) {
    return (int) (mixed >>> shift);
  }
}
