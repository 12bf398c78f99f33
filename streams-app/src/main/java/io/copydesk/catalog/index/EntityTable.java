package io.copydesk.catalog.index;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entities by id at one moment. Immutable; an {@link Editor} makes the next one. */
public final class EntityTable {

  /** A power of two, set by hand: of so many an edit copies only the few that it changes. */
  private static final int SHARDS = 1 << 12;

  private final @Nullable Shard[] shards;
  private final int size;

  private EntityTable(@Nullable Shard[] shards, int size) {
    this.shards = shards;
    this.size = size;
  }

  /** The entity of an id; null when there is none. */
  public @Nullable StoredEntity get(String id) {
    Shard shard = shards[shardOf(id)];
    return shard == null ? null : shard.byId.get(id);
  }

  /** Number of entities. */
  public int size() {
    return size;
  }

  private static int shardOf(String id) {
    int hash = id.hashCode() * 0x9E3779B9;
    return hash >>> 20;
  }

  private record Shard(Edit edit, Map<String, StoredEntity> byId) {}

  /** Changes a table in place, and copies first what a published one shares. Not thread-safe. */
  public static final class Editor {

    private Edit edit = new Edit();
    private @Nullable Shard[] shards = new @Nullable Shard[SHARDS];
    private boolean shared;
    private int size;

    /** The entity of an id as it is now; null when there is none. */
    public @Nullable StoredEntity get(String id) {
      Shard shard = shards[shardOf(id)];
      return shard == null ? null : shard.byId.get(id);
    }

    /** Adds the entity, or replaces the one of its id. */
    public void put(StoredEntity entity) {
      if (shard(entity.id()).byId.put(entity.id(), entity) == null) {
        size++;
      }
    }

    /** Removes the entity of an id, if there is one. */
    public void remove(String id) {
      if (shard(id).byId.remove(id) != null) {
        size--;
      }
    }

    /** The table as it is now; later changes do not show in it. */
    public EntityTable publish() {
      edit = new Edit();
      shared = true;
      return new EntityTable(shards, size);
    }

    private Shard shard(String id) {
      int at = shardOf(id);
      Shard old = shards[at];
      if (old != null && old.edit == edit) {
        return old;
      }
      Shard own = new Shard(edit, old == null ? new HashMap<>() : new HashMap<>(old.byId));
      if (shared) {
        shards = shards.clone();
        shared = false;
      }
      shards[at] = own;
      return own;
    }
  }
}
