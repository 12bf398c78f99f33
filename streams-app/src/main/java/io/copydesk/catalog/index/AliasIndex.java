package io.copydesk.catalog.index;

import io.copydesk.catalog.name.NameHash;
import org.jspecify.annotations.Nullable;

/**
 * A trie over the pieces of names, its nodes found by the hash of the way to them. Immutable; an
 * {@link AliasIndexEditor} makes the next one and shares all shards that did not change.
 */
public final class AliasIndex {

  /** Longer names are not known: the bits of {@link Posting#capitals}. */
  static final int MAX_PIECES = 30;

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

  /** Whether some name begins with this sequence of pieces. */
  boolean hasPrefix(long sequence) {
    PrefixShard shard = shards[shardOf(sequence)];
    return shard != null && shard.has(sequence);
  }

  /** The aliases that are this sequence of pieces. */
  public @Nullable Posting exactly(long sequence) {
    PrefixShard shard = shards[shardOf(sequence)];
    return shard == null ? null : shard.at(sequence);
  }

  /** The listings under a symbol, on whatever exchange. */
  public @Nullable Posting listedAs(String symbol) {
    return exactly(tickerKey(symbol));
  }

  static int shardOf(long sequence) {
    return (int) sequence & (SHARDS - 1);
  }

  /** Where listings are kept: no piece of a name has a space, so it is no name's key. */
  static long tickerKey(String symbol) {
    return NameHash.append(NameHash.EMPTY, NameHash.of("ticker " + symbol));
  }
}
