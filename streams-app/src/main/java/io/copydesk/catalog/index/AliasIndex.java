package io.copydesk.catalog.index;

import io.copydesk.catalog.name.NameHash;
import org.jspecify.annotations.Nullable;

/**
 * The aliases of all entities: a trie over the pieces of names, kept as a hash table. A node's key
 * is the hash of the pieces that lead to it ({@link NameHash}), called a sequence here. Immutable;
 * an {@link AliasIndexEditor} makes the next one, which shares all shards that did not change.
 */
public final class AliasIndex {

  /** Longer names are not indexed, since {@link Posting#capitals} has a bit for each piece. */
  static final int MAX_PIECES = 30;

  /** A power of two, set by hand: of so many an edit copies only the few that it changes. */
  static final int SHARDS = 1 << 12;

  static final AliasIndex EMPTY = new AliasIndex(new @Nullable PrefixShard[SHARDS]);

  private final @Nullable PrefixShard[] shards;

  /** Takes over the array. */
  AliasIndex(@Nullable PrefixShard[] shards) {
    this.shards = shards;
  }

  @Nullable PrefixShard[] copyOfShards() {
    return shards.clone();
  }

  /**
   * For each sequence of pieces, in their order, whether some name begins with it. Reads first one
   * key for each of them, so that they are fetched from memory at the same time.
   *
   * @param count how many of the sequences to look up
   */
  boolean[] havePrefixes(long[] sequences, int count) {
    boolean[] known = new boolean[count];
    for (int i = 0; i < count; i++) {
      PrefixShard shard = shards[shardOf(sequences[i])];
      known[i] = shard != null && shard.mayHave(sequences[i]);
    }
    for (int i = 0; i < count; i++) {
      PrefixShard shard = shards[shardOf(sequences[i])];
      known[i] = known[i] && shard != null && shard.has(sequences[i]);
    }
    return known;
  }

  /** The aliases that are this sequence of pieces, as a linked list; null when there are none. */
  public @Nullable Posting exactly(long sequence) {
    PrefixShard shard = shards[shardOf(sequence)];
    return shard == null ? null : shard.at(sequence);
  }

  /** The listings under a symbol, on whatever exchange; null when there are none. */
  public @Nullable Posting listedAs(String symbol) {
    return exactly(tickerKey(symbol));
  }

  static int shardOf(long sequence) {
    return (int) sequence & (SHARDS - 1);
  }

  /** The key of a symbol's listings. No piece of a name has a space, so it is no name's key. */
  static long tickerKey(String symbol) {
    return NameHash.append(NameHash.EMPTY, NameHash.of("ticker " + symbol));
  }
}
