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

  /**
   * The slots, two longs for each: the mixed hash, and behind it the number, which is 0 where the
   * slot is free.
   */
  private final long[] entries;

  private final Slots slots;

  /**
   * @param size how many entries it is going to have, at most
   */
  public LongTable(int size) {
    slots = Slots.enoughFor(size);
    entries = new long[2 * slots.count()];
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
    long mixed = Slots.mixed(hash);
    int slot = slot(mixed);
    if (number(slot) != 0) {
      throw Slots.taken(hash);
    }
    entries[2 * slot] = mixed;
    entries[2 * slot + 1] = number;
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
      found[i] = (int) entries[2 * slots.home(Slots.mixed(hashes[i]))];
    }
    for (int i = 0; i < count; i++) {
      int slot = slot(Slots.mixed(hashes[i]));
      found[i] = number(slot) == 0 ? ABSENT : slot;
    }
  }

  /** The slot of a hash, or the free one in which it would be. */
  private int slot(long mixed) {
    int slot = slots.home(mixed);
    while (number(slot) != 0 && entries[2 * slot] != mixed) {
      slot = slots.next(slot);
    }
    return slot;
  }

  /** The number in a slot that {@link #find} gave. */
  public long number(int slot) {
    return entries[2 * slot + 1];
  }

  /** How many slots there are. */
  public int slots() {
    return slots.count();
  }
}
