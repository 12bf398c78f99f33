package io.copydesk.extract.lexicon;

/**
 * Where a table of open addressing looks for a hash: at its home, and from there on in the slots
 * behind until one is free, of which there are always some. Up to three slots of four are taken,
 * since in half the memory more is near the processor. Immutable, thread-safe.
 *
 * <p>What a slot holds, and when it is free, is the table's own business: it reads its array in a
 * loop of its own, since look-ups are what extraction does most.
 *
 * @param bits of a slot's index
 */
record Slots(int bits) {

  /**
   * As many as a table needs.
   *
   * @param entries how many it is going to have, at most; may be 0
   */
  static Slots enoughFor(int entries) {
    return new Slots(Long.SIZE - Long.numberOfLeadingZeros(4L * entries / 3 | 1));
  }

  /** How many there are. */
  int count() {
    return 1 << bits;
  }

  /** Mixes a hash so that its upper bits, which say where it is looked for, depend on all. */
  static long mixed(long hash) {
    return (hash ^ (hash >>> 32)) * 0xBF58476D1CE4E5B9L;
  }

  /** The first slot in which a {@linkplain #mixed mixed} hash is looked for. */
  int home(long mixed) {
    return (int) (mixed >>> (Long.SIZE - bits));
  }

  /** The slot to look in after another one. */
  int next(int slot) {
    return (slot + 1) & (1 << bits) - 1;
  }

  /**
   * What is thrown for a hash that is put where it already is: two texts would share what the table
   * says of it.
   */
  static IllegalStateException taken(long hash) {
    return new IllegalStateException("two texts have the hash " + hash);
  }
}
