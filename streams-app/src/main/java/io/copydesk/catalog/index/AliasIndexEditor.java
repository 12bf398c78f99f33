package io.copydesk.catalog.index;

import io.copydesk.catalog.name.NameHash;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.Symbols;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds entities to an alias index and removes them. Changes in place what it made itself and copies
 * what an index already shares. Not thread-safe.
 */
public final class AliasIndexEditor {

  private Edit edit = new Edit();
  private @Nullable PrefixShard[] shards = AliasIndex.EMPTY.copyOfShards();
  private boolean shared;

  /**
   * Adds all of the entity's names and listings. What may fail comes first, so that nothing is in
   * the index of an entity on which this throws.
   */
  public void add(StoredEntity stored, ReferenceEntity entity) {
    Collection<IndexedAlias> aliases = IndexedAlias.of(entity);
    Set<String> symbols = symbols(entity);
    for (IndexedAlias alias : aliases) {
      long sequence = NameHash.EMPTY;
      for (NamePiece piece : alias.pieces()) {
        sequence = NameHash.append(sequence, NameHash.of(piece.text()));
        shard(sequence).use(sequence);
      }
      push(
          sequence,
          new Posting(
              stored,
              alias.terms(),
              alias.capitals(),
              alias.exactHash(),
              alias.comma(),
              head(sequence)));
    }
    for (String symbol : symbols) {
      long key = AliasIndex.tickerKey(symbol);
      shard(key).use(key);
      push(key, new Posting(stored, AliasTerms.EXACT, 0, 0, false, head(key)));
    }
  }

  /** Undoes {@link #add}. */
  public void remove(ReferenceEntity entity) {
    for (IndexedAlias alias : IndexedAlias.of(entity)) {
      long sequence = NameHash.EMPTY;
      for (NamePiece piece : alias.pieces()) {
        sequence = NameHash.append(sequence, NameHash.of(piece.text()));
        shard(sequence).release(sequence);
      }
      push(sequence, Posting.without(head(sequence), entity.getId()));
    }
    for (String symbol : symbols(entity)) {
      long key = AliasIndex.tickerKey(symbol);
      shard(key).release(key);
      push(key, Posting.without(head(key), entity.getId()));
    }
  }

  /** What is in the index now; later changes do not show in it. */
  public AliasIndex publish() {
    edit = new Edit();
    shared = true;
    return new AliasIndex(shards);
  }

  private @Nullable Posting head(long key) {
    return shard(key).at(key);
  }

  private void push(long key, @Nullable Posting list) {
    shard(key).set(key, list);
  }

  private PrefixShard shard(long key) {
    int at = AliasIndex.shardOf(key);
    PrefixShard old = shards[at];
    PrefixShard own = old == null ? new PrefixShard(edit) : old.of(edit);
    if (own != old) {
      if (shared) {
        shards = shards.clone();
        shared = false;
      }
      shards[at] = own;
    }
    return own;
  }

  private static Set<String> symbols(ReferenceEntity entity) {
    Set<String> symbols = new HashSet<>();
    for (Ticker ticker : entity.getTickers()) {
      symbols.add(Symbols.canonical(ticker.getSymbol()));
    }
    return symbols;
  }
}
