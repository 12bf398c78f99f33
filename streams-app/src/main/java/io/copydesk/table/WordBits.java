package io.copydesk.table;

import java.util.Set;

/**
 * Says of most words outside a set, without looking into it, that they are outside: a Bloom filter
 * (Bloom 1970) with one bit for each word, by the hash that a string remembers. It stays in the
 * processor's cache, where a hash set mostly waits for memory, once for the slot and again for the
 * word in it.
 */
final class WordBits {

  /** For each word of the set, at least: about one in sixteen others is taken for one of them. */
  private static final int BITS_PER_WORD = 16;

  /** Spreads hashes, of which those of short words differ in few bits. */
  private static final int MIX = 0x9E3779B9;

  private final long[] bits;
  private final int shift;

  WordBits(Set<String> words) {
    int needed = Math.max(Long.SIZE, words.size() * BITS_PER_WORD);
    int width = Integer.SIZE - Integer.numberOfLeadingZeros(needed - 1);
    this.bits = new long[(1 << width) / Long.SIZE];
    this.shift = Integer.SIZE - width;
    for (String word : words) {
      set(word);
    }
  }

  /**
   * The bits of a set that has just got a word: these ones while they are enough for the set.
   *
   * @param words the set, with that word
   */
  WordBits with(String word, Set<String> words) {
    if (words.size() * BITS_PER_WORD > bits.length * Long.SIZE) {
      return new WordBits(words);
    }
    set(word);
    return this;
  }

  private void set(String word) {
    int bit = bit(word);
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  /** False for no word of the set. */
  boolean mayHave(String word) {
    int bit = bit(word);
    return (bits[bit / Long.SIZE] & (1L << bit)) != 0;
  }

  private int bit(String word) {
    return (word.hashCode() * MIX) >>> shift;
  }
}
